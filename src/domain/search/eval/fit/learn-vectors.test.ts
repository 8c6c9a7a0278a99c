import { expect, test } from 'vitest';
import { gramsIn } from '#domain/search/likeness/grams.ts';
import { cosine, directionOf } from '#domain/search/vectors/vector.ts';
import { learnVectors, type Lesson } from './learn-vectors.ts';

const LINES = ['机要岗保管公章', '后勤岗派车', '文秘岗登记来文'];
/** Nobody says 戳 and 印 in one question: that they mean the same, only the line tells. */
const ASKED = [
  ['戳子谁收着', '戳谁拿着', '印谁收着', '大印谁拿着', '公章谁保管'],
  ['车谁派', '轿车谁安排', '小车找谁要', '用车找谁'],
  ['文件谁登', '来文谁登记', '红头文件谁收', '文件到了谁记'],
];
const grams = (text: string) => [...gramsIn(text)];
const LESSONS = ASKED.flatMap((asked, line) =>
  asked.map((typed): Lesson => ({ grams: grams(typed), line })),
);
const WISHES = { seldom: 2, kept: 1, rounds: 60, seed: 1 };
const learned = () => learnVectors(LESSONS, LINES.map(grams), WISHES);

test('words that ask for the same line point the same way, though they never stand together', () => {
  const vectors = learned();
  const meant = (text: string) =>
    directionOf(grams(text).flatMap((gram) => vectors.get(gram) ?? [])) ?? new Float32Array(64);
  const same = cosine(meant('戳'), meant('印'));
  expect(same).toBeGreaterThan(cosine(meant('戳'), meant('车')) + 0.2);
  expect(cosine(meant('大印谁收着'), meant('戳子谁拿着'))).toBeGreaterThan(
    cosine(meant('大印谁收着'), meant('轿车谁安排')),
  );
});

test('the same questions teach the same, and what is said once is learned only where it is one character', () => {
  const vectors = learned();
  expect(learned()).toEqual(vectors);
  expect(vectors.has('谁')).toBe(true);
  expect(vectors.has('轿')).toBe(true);
  expect(vectors.has('轿车')).toBe(false);
});

test('what is kept is what was learned, without what is said more seldom', () => {
  const [all, kept] = [learned(), learnVectors(LESSONS, LINES.map(grams), { ...WISHES, kept: 3 })];
  expect([...kept].every(([gram, vector]) => String(vector) === String(all.get(gram)))).toBe(true);
  expect(kept.has('谁')).toBe(true);
  expect(kept.has('轿')).toBe(false);
});

test('nothing to learn from teaches nothing', () => {
  expect(learnVectors([], [], WISHES)).toEqual(new Map());
});
