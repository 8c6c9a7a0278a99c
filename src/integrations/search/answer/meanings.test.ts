import { expect, test } from 'vitest';
import { makeEntry } from '#domain/search/answer/testing.ts';
import { cosine, DIMENSIONS, readDirection, writeVector } from '#domain/search/vectors/vector.ts';
import { learnedVectors, meaningsOf } from './meanings.ts';

const along = (axis: number) =>
  Float32Array.from({ length: DIMENSIONS }, (_, at) => Number(at === axis));
const VECTORS = new Map([
  ['章', writeVector(along(0))],
  ['戳', writeVector(along(1))],
]);

test('a line means what it says and is called, and what is asked of it', () => {
  const entry = makeEntry('who', '章', '机要岗');
  const meant = (sayings: string[]) => {
    const meaning = meaningsOf([entry], new Map([[entry, sayings]]), VECTORS).get(entry);
    return meaning && readDirection(meaning);
  };
  const [alone, asked] = [meant([]), meant(['戳谁拿', '戳归谁'])];
  expect(alone && cosine(alone, along(0))).toBeCloseTo(1);
  expect(asked && cosine(asked, along(1))).toBeGreaterThan(0.8);
});

test('a line of which no word is known means nothing', () => {
  expect(meaningsOf([makeEntry('who', '车', '后勤岗')], new Map(), VECTORS).size).toBe(0);
  expect(meaningsOf([makeEntry('who', '章', '机要岗')], new Map(), new Map()).size).toBe(0);
});

test('this handbook has learned what people call things', () => {
  const vectors = learnedVectors();
  for (const gram of ['章', '戳', '领导', '报销']) expect(vectors.has(gram)).toBe(true);
});
