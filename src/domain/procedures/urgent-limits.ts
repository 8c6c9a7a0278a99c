/** The limits of a procedure that is in a hurry. */
import type { Limit } from '#schemas/limit.ts';
import type { Procedure } from '#schemas/procedure.ts';

/** @returns the limits along the urgent path: the shortened one where there is one, else the usual one */
export function urgentLimits(
  steps: Procedure['steps'],
  { path, limits }: NonNullable<Procedure['urgent']>,
): (Limit | undefined)[] {
  return path.map((id) => limits[id] ?? steps.find((step) => step.id === id)?.limit);
}
