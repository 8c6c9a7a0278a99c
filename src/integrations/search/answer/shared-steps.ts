/** Steps of several procedures that go by the same name. */
import type { Library } from '#domain/content/library.ts';

interface Step {
  readonly slug: string;
  readonly action: string;
}

/** By any two characters that stand together in them: a step is held against a few others, not against all. */
const known = new WeakMap<Library['procedures'], ReadonlyMap<string, readonly Step[]>>();

/** @returns whether another procedure than the one under a slug has a step of that name, or one that holds it */
export function isShared(procedures: Library['procedures'], slug: string, action: string): boolean {
  const steps = known.get(procedures) ?? byPairs(procedures);
  known.set(procedures, steps);
  return (steps.get(action.slice(0, 2)) ?? []).some(
    (step) => step.slug !== slug && step.action.includes(action),
  );
}

function byPairs(procedures: Library['procedures']): ReadonlyMap<string, readonly Step[]> {
  const found = new Map<string, Step[]>();
  for (const { slug, steps } of procedures) {
    for (const { action } of steps) {
      for (const pair of pairsOf(action)) {
        const beside = found.get(pair) ?? [];
        found.set(pair, beside);
        beside.push({ slug, action });
      }
    }
  }
  return found;
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)));
}
