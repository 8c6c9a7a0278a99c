import { expect, test } from 'vitest';
import { FEATURES, type Features } from './alike.ts';
import { foremost, oddsOf, type Weighed } from './choose-alike.ts';
import { makeEntry } from './testing.ts';
import { STANDING, type Standing } from './weights.ts';

const NONE = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
const UNWEIGHED = Object.fromEntries(STANDING.map((name) => [name, 0])) as unknown as Standing;
const WEIGHTS = { rank: { ...NONE, share: Math.log(2) } };
const QUESTION = { kind: 'who', about: ['印章', '保管'] } as const;

/** A line whose worth beside others is 2 to the power of its share. */
function line(text: string, share: number, document = 0): Weighed {
  const like = {
    place: { classed: 'who', document, row: 0, questions: 0 },
    ...{ pooled: 0, share, held: new Set<string>(), rarity: () => 1 },
  };
  const candidate = { entry: makeEntry('who', '印章', text), like, page: 0, place: undefined };
  return { candidate, features: { ...NONE, share } };
}

test('the first by its sum stands alone, among those that say the same, and among those of its page', () => {
  const first = foremost(
    QUESTION,
    [
      line('收发室收件', 0, 0),
      line('机要岗保管', 2, 0),
      line('由机要岗专柜存放', 1, 1),
      line('值班岗', 0, 2),
    ],
    undefined,
    WEIGHTS,
  );
  expect(first?.line.text).toBe('机要岗保管');
  // 4 of 4 + 2 + 1 + 1, with the same post 6, with the same page 5.
  expect(first?.likely).toBeCloseTo(4 / 8);
  expect(first?.agreeing).toBeCloseTo(6 / 8);
  expect(first?.onPage).toBeCloseTo(5 / 8);
  expect(first?.margin).toBeCloseTo(2 * Math.log(2));
  expect(first?.length).toBe(4);
});

test('the only line is as likely as can be, however little speaks for it', () => {
  const first = foremost(QUESTION, [line('机要岗保管', 0)], undefined, WEIGHTS);
  expect([first?.likely, first?.agreeing, first?.onPage]).toEqual([1, 1, 1]);
});

test('how the first one stands makes it surer by what that weighs', () => {
  const first = foremost(QUESTION, [line('机要岗保管', 1)], undefined, WEIGHTS);
  const odds = (weights: Partial<Standing>) =>
    first && oddsOf(first, { sure: { ...NONE, ...UNWEIGHED, ...weights, bias: -1 } });
  expect(odds({})).toBe(-1);
  expect(odds({ length: 0.5 })).toBe(1);
  expect(odds({ likely: 2 })).toBe(1);
});
