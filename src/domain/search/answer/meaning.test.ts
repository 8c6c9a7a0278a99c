import { expect, test } from 'vitest';
import { DIMENSIONS, writeDirection, type Vector } from '#domain/search/vectors/vector.ts';
import { meaningOf, meantBy } from './meaning.ts';
import { makeEntry } from './testing.ts';

const along = (axis: number, length = 1): Vector =>
  Float32Array.from({ length: DIMENSIONS }, (_, at) => (at === axis ? length : 0));
const NOTHING = { meant: 0, restMeant: 0, rest: 0 };

/** 章 and 丢 are known, 了 is not. */
const asked = meaningOf(
  '章丢了',
  new Map([
    ['章', { vector: along(0) }],
    ['丢', { vector: along(1, 3) }],
    ['了', undefined],
  ]),
);
const line = (axis: number) =>
  makeEntry('who', '公章', '当日报主要领导', { meaning: writeDirection(along(axis)) });

test('what the question says and nobody says of the line tells how near that is', () => {
  expect(meantBy(line(1), { held: new Set() }, asked)).toMatchObject({ restMeant: 1, rest: 0.75 });
  expect(meantBy(line(0), { held: new Set() }, asked)).toMatchObject({ restMeant: 0, rest: 0.75 });
});

test('what people ask of the line, or stands in it, is no rest', () => {
  const { restMeant, rest } = meantBy(line(1), { held: new Set(['丢']) }, asked);
  expect([restMeant, rest]).toEqual([0, 0]);
});

test('all of the question is near by what it means together', () => {
  expect(meantBy(line(1), { held: new Set() }, asked).meant).toBeCloseTo(3 / Math.sqrt(10));
});

test('where the meaning of one of them is not known, neither is near', () => {
  const unknown = makeEntry('who', '公章', '当日报主要领导');
  expect(meantBy(unknown, { held: new Set() }, asked)).toEqual(NOTHING);
  expect(meantBy(line(1), { held: new Set() }, meaningOf('章', new Map()))).toEqual(NOTHING);
});
