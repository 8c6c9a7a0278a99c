import type { WrittenContent } from '#domain/content/written.ts';

/** What a post does in the procedures, before any are merged. */
export interface PostWork {
  /** Procedures that it leads. */
  readonly leads: number;
  /** Steps that it does. */
  readonly steps: number;
}

/** @returns the work of each post that has any in a procedure, by its id */
export function postWork({
  procedures,
}: Pick<WrittenContent, 'procedures'>): Record<string, PostWork> {
  const work: Record<string, { leads: number; steps: number }> = {};
  const of = (post: string) => (work[post] ??= { leads: 0, steps: 0 });
  for (const { lead, steps } of procedures) {
    of(lead).leads += 1;
    for (const { post } of steps) of(post).steps += 1;
  }
  return work;
}
