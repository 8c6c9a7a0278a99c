/** The checklist of a procedure, and which of its boxes are ticked. Runs in the browser too, so it imports only types. */
import type { Procedure } from '#schemas/procedure.ts';

export interface ChecklistItem {
  /** Unique within the checklist; what is stored when the box is ticked. */
  readonly id: string;
  readonly label: string;
  /** What to look at before ticking. */
  readonly check?: string;
}

export interface Checklist {
  /** What must be at hand before the first step. */
  readonly inputs: readonly ChecklistItem[];
  readonly steps: readonly ChecklistItem[];
  /** What must be there at the end. */
  readonly outputs: readonly ChecklistItem[];
}

/** @returns a box for every input, step and output */
export function checklistOf({
  inputs,
  steps,
  outputs,
}: Pick<Procedure, 'inputs' | 'steps' | 'outputs'>): Checklist {
  return {
    inputs: inputs.map((label, index) => ({ id: `in-${index + 1}`, label })),
    steps: steps.map(({ id, action, check }) => ({
      id: `step-${id}`,
      label: action,
      ...(check === undefined ? {} : { check }),
    })),
    outputs: outputs.map((label, index) => ({ id: `out-${index + 1}`, label })),
  };
}

/** Ids of ticked boxes as they are stored: joined by spaces, since ids hold none. */
export function encodeTicks(ticked: ReadonlySet<string>): string {
  return [...ticked].sort().join(' ');
}

/** @returns the ticks in a stored text that are ids of boxes on the page; anything else in storage is passed over */
export function decodeTicks(stored: string, known: Iterable<string>): Set<string> {
  const valid = new Set(known);
  return new Set(stored.split(' ').filter((id) => valid.has(id)));
}
