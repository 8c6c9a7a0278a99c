import { describe, expect, test } from 'vitest';
import type { Like } from '#domain/search/likeness/find-like.ts';
import { DIMENSIONS, writeDirection } from '#domain/search/vectors/vector.ts';
import { candidatesAmong, inOrder, LOOKED_AT } from './candidates.ts';
import { makeEntry } from './testing.ts';

const along = (axis: number) =>
  Float32Array.from({ length: DIMENSIONS }, (_, at) => Number(at === axis));

/** Lines of one class on one document each, the first most like the question. */
function likes(count: number): Like[] {
  return Array.from({ length: count }, (_, document) => ({
    place: { classed: 'who', document, row: 0 },
    ...{ pooled: 1 - document / count, share: 0, held: new Set<string>(), rarity: () => 1 },
  }));
}

/** Each line says its number; the last means what is asked. */
function read(count: number, { unread = [] as number[] } = {}) {
  return {
    entryAt: ({ document }: { readonly document: number }) => {
      const meaning = writeDirection(along(document === count - 1 ? 0 : 1));
      return unread.includes(document)
        ? undefined
        : makeEntry('who', '', String(document), { document, meaning });
    },
    places: new Map([[3, 0]]),
    asked: { grams: new Map([['章', along(0)]]), whole: along(0) },
  };
}
const said = (candidates: ReturnType<typeof candidatesAmong>) =>
  candidates.map(({ entry }) => Number(entry.line.text));

test('the page for which a question speaks comes before others that are as like', () => {
  const even = likes(3).map((like) => ({ ...like, pooled: 0.5 }));
  const near = inOrder(even, new Map([[2, 9]]));
  expect(near.map(({ like }) => like.place.document)).toEqual([2, 0, 1]);
  expect(near.map(({ page }) => page)).toEqual([1, 0, 0]);
});

describe('of what is like a question', () => {
  const near = inOrder(likes(40), new Map());

  test('the most like are taken, and six of what lies beside them, the nearest by meaning first', () => {
    const some = said(candidatesAmong(near, read(40)));
    expect(some.slice(0, LOOKED_AT)).toEqual([...Array(LOOKED_AT).keys()]);
    const beside = Array.from({ length: 5 }, (_, at) => LOOKED_AT + at);
    expect(some.slice(LOOKED_AT)).toEqual([39, ...beside]);
  });

  test('what lies in a file that was not read is left out', () => {
    const some = said(candidatesAmong(near, read(40, { unread: [0, 39] })));
    expect(some).not.toContain(0);
    expect(some).not.toContain(39);
    expect(some).toHaveLength(LOOKED_AT - 1 + 6);
  });

  test('each is told with how near its meaning is, and where the search has found its page', () => {
    const all = candidatesAmong(near, read(40));
    const last = all.find(({ entry }) => entry.line.text === '39');
    expect(last?.meant).toBeCloseTo(1);
    expect(all[3]).toMatchObject({ place: 0, meant: 0 });
    expect(all[4]?.place).toBeUndefined();
  });
});

test('where nothing of a question is known, no meaning is near or far', () => {
  const near = inOrder(likes(2), new Map());
  const asked = { grams: new Map(), whole: undefined };
  const all = candidatesAmong(near, { ...read(2), asked });
  expect(all.map(({ meant }) => meant)).toEqual([0, 0]);
});
