import { charactersOf, type Voter } from './voters.ts';

/** @returns the pieces of the question that no page of the answer has */
export function missingOf(
  text: string,
  voters: readonly Voter[],
  heard: ReadonlySet<number>,
): string[] {
  const all = [...new Set(voters.flatMap(charactersOf))].sort((a, b) => a - b);
  const pieces: string[] = [];
  let last = -2;
  for (const at of all.filter((place) => !heard.has(place))) {
    if (at === last + 1) pieces[pieces.length - 1] += text[at] ?? '';
    else pieces.push(text[at] ?? '');
    last = at;
  }
  return pieces.filter((piece) => [...piece].length > 1);
}
