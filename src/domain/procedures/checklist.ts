/**
 * The boxes of a procedure before its first and behind its last step, and which boxes are ticked. Each step has one as
 * well, whose id is its anchor. Runs in the browser too, so it imports only types.
 */
import type { Procedure } from '#schemas/procedure.ts';

export interface ChecklistItem {
  /** Unique within the checklist; what is stored when the box is ticked. */
  readonly id: string;
  readonly label: string;
}

export interface Checklist {
  /** What must be at hand before the first step. */
  readonly inputs: readonly ChecklistItem[];
  /** What must be there at the end. */
  readonly outputs: readonly ChecklistItem[];
}

/** @returns a box for every input and output */
export function checklistOf({ inputs, outputs }: Pick<Procedure, 'inputs' | 'outputs'>): Checklist {
  return {
    inputs: inputs.map((label, index) => ({ id: `in-${index + 1}`, label })),
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
