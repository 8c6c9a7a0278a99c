import { DIVISION } from '#strings.ts';
import type { DivisionGaps } from './division-gaps.ts';

/** So many duties are named in one line. */
const NAMED = 6;

/** @returns what is still to be settled, a sentence each */
export function gapLines({
  withoutHolder,
  withoutCover,
  mutual,
  idle,
  unqualified,
}: DivisionGaps): string[] {
  const lines = [
    [DIVISION.withoutHolder, withoutHolder],
    [
      DIVISION.idle(idle.length),
      [...idle.slice(0, NAMED), ...(idle.length > NAMED ? [DIVISION.more] : [])],
    ],
    [DIVISION.withoutCover, withoutCover],
    [DIVISION.mutual, mutual.map((pair) => pair.join('—'))],
  ] as const;
  return [
    ...lines
      .filter(([, items]) => items.length > 0)
      .map(([label, items]) => `${label}${items.join('、')}`),
    ...unqualified.map(({ post, cover, needs }) => DIVISION.unqualified(post, cover, needs)),
  ];
}
