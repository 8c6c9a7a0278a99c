import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { ScoredItem } from './scored-questionnaire.ts';
import { answered, answersOf, na, oneArea, unknown } from './testing.ts';

function score(items: readonly Partial<ScoredItem>[], ...given: readonly unknown[]) {
  const { areas, overall } = assess(oneArea(...items), answersOf(...given));
  const [area] = areas;
  if (!area) throw new Error('no area');
  return { area, overall };
}

const critical = { critical: true };

describe('an area', () => {
  test('in which nothing applies has no numbers at all', () => {
    const { area, overall } = score([{}, {}], na, na);
    expect(area).toMatchObject({
      status: 'not-applicable',
      coverage: null,
      score: null,
      low: null,
      high: null,
      level: null,
      levelLow: null,
      levelHigh: null,
      comparable: false,
    });
    expect(overall).toMatchObject({ status: 'not-applicable', areasCounted: 0, low: null });
  });

  test('of which all is 不清楚 is not started', () => {
    expect(score([{}, {}], unknown, unknown).area).toMatchObject({
      status: 'not-started',
      unknown: ['duty-1', 'duty-2'],
      levelLow: 0,
      levelHigh: 4,
    });
  });

  test('has a level from a coverage of exactly 7/10', () => {
    const items = [{ weight: 7 }, { weight: 3 }];
    expect(score(items, answered(2)).area.status).toBe('provisional');
    expect(score([{ weight: 69 }, { weight: 31 }], answered(2)).area.status).toBe('insufficient');
  });

  test('takes halves up to the next level', () => {
    expect(score([{}, {}], answered(2), answered(3)).area).toMatchObject({ rawLevel: 3, level: 3 });
  });

  test('names every critical item that holds it down, and what one step on all gives', () => {
    const items = [critical, critical, critical, {}, {}];
    const levels = [0, 0, 3, 4, 4].map(answered);
    expect(score(items, ...levels).area).toMatchObject({
      rawLevel: 2,
      cap: 1,
      level: 1,
      binding: ['duty-1', 'duty-2'],
      unlock: { raiseByOne: ['duty-1', 'duty-2'], levelAfter: 2 },
    });
  });

  test('is not held down where the cap equals the raw level', () => {
    expect(score([critical, {}], answered(1), answered(3)).area).toMatchObject({
      rawLevel: 2,
      cap: 2,
      level: 2,
      binding: [],
      unlock: null,
    });
  });

  test('does not take the cap of an item that does not apply', () => {
    expect(score([critical, {}, {}], na, answered(4), answered(4)).area).toMatchObject({
      cap: 4,
      level: 4,
      levelLow: 4,
    });
  });

  test('counts an unanswered critical item in the range of levels, not in the cap', () => {
    const items = [critical, {}, {}, {}];
    expect(score(items, unknown, answered(4), answered(4), answered(4)).area).toMatchObject({
      cap: 4,
      level: 4,
      levelLow: 1,
      levelHigh: 4,
    });
  });

  test('is comparable up to an N/A share of 3/10 by weight', () => {
    expect(score([{ weight: 3 }, { weight: 7 }], na, answered(2)).area.comparable).toBe(true);
    expect(score([{ weight: 31 }, { weight: 69 }], na, answered(2)).area.comparable).toBe(false);
  });
});
