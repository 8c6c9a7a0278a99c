/** Where work can go from each step: the steps of a procedure read as a graph. */
import type { Branch, Step } from '#schemas/procedure.ts';

/** The target of a branch that finishes the procedure. */
export const END = 'end';

/** What the graph needs to know of a step. */
export type FlowStep = Pick<Step, 'id' | 'next' | 'decision'>;

export interface Edge {
  /** Index of the step it leaves. */
  readonly source: number;
  /** The id it names: a step or "end". */
  readonly to: string;
  /** Index of the step it leads to; undefined for the end and for an id that does not exist. */
  readonly target: number | undefined;
  readonly kind: Branch['kind'];
  /** The condition; absent when the step simply goes on. */
  readonly when?: string;
  /** True when it goes back: to an earlier step or to the same one. */
  readonly back: boolean;
}

/** @returns all edges, in the order of the steps and of their branches */
export function edgesOf(steps: readonly FlowStep[]): Edge[] {
  const rank = new Map(steps.map(({ id }, index) => [id, index]));
  return steps.flatMap((step, source) =>
    exitsOf(step).map(({ to, ...rest }) => {
      const target = rank.get(to);
      return { ...rest, to, source, target, back: target !== undefined && target <= source };
    }),
  );
}

/** A step goes on by its branches, or by the one step it names; schemas allow both, the flow check does not. */
function exitsOf(step: FlowStep): Pick<Edge, 'to' | 'kind' | 'when'>[] {
  if (step.decision) {
    return step.decision.map(({ next, kind, when }) => ({ to: next, kind, when }));
  }
  return step.next === undefined ? [] : [{ to: step.next, kind: 'forward' }];
}

/** @returns indexes of the steps that can be reached by going along edges from the given ones */
export function reachable(
  from: readonly number[],
  edges: readonly Pick<Edge, 'source' | 'target'>[],
): Set<number> {
  const seen = new Set(from);
  for (const index of seen) {
    for (const { source, target } of edges) {
      // A set may grow while it is walked; what is added is walked too.
      if (source === index && target !== undefined) seen.add(target);
    }
  }
  return seen;
}

/**
 * The way an ordinary case goes: from the first step along the first branch that goes on.
 *
 * @returns indexes of the steps, in the order they are done
 */
export function mainPath(steps: readonly FlowStep[]): number[] {
  const edges = edgesOf(steps);
  const path: number[] = [];
  let current = steps.length > 0 ? 0 : undefined;
  while (current !== undefined && !path.includes(current)) {
    path.push(current);
    const exits = edges.filter(({ source, back }) => source === current && !back);
    const onward = exits.find(({ kind }) => kind === 'forward') ?? exits[0];
    current = onward?.target;
  }
  return path;
}

/**
 * All ways that a case may go which is neither sent back nor ended before its time.
 *
 * @returns each as indexes of the steps, in the order they are done; a procedure has some dozens at most
 */
export function forwardPaths(steps: readonly FlowStep[]): number[][] {
  const forward = edgesOf(steps).filter(({ kind, back }) => kind === 'forward' && !back);
  const onwardFrom = (path: readonly number[]): number[][] => {
    const exits = forward.filter(({ source }) => source === path.at(-1));
    const ends = exits.length === 0 || exits.some(({ target }) => target === undefined);
    const further = exits.flatMap(({ target }) => (target === undefined ? [] : [target]));
    return [
      ...(ends ? [[...path]] : []),
      ...further.flatMap((target) => onwardFrom([...path, target])),
    ];
  };
  return steps.length === 0 ? [] : onwardFrom([0]);
}
