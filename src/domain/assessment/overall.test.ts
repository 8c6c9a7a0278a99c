import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { answered, na, oneArea } from './testing.ts';

const [template] = oneArea({}).items;

/** One item an area; the weights of the areas are given. */
function overallOf(weights: readonly number[], ...given: readonly unknown[]) {
  if (!template) throw new Error('no item');
  const areas = weights.map((weight, index) => ({ id: `area-${index}`, weight }));
  const items = areas.map(({ id }) => ({ ...template, id, area: id }));
  const answers = Object.fromEntries(areas.map(({ id }, index) => [id, given[index]]));
  return assess({ id: 'demo', version: '1.0.0', areas, items }, answers).overall;
}

describe('the overall result', () => {
  test('has the level of the weakest area and the weighted mean score', () => {
    expect(overallOf([2, 1], answered(1), answered(4))).toMatchObject({
      status: 'ok',
      level: 1,
      score: { n: 50, d: 1 },
      weakest: ['area-0'],
    });
  });

  test('drops an area in which nothing applies and is then not comparable', () => {
    expect(overallOf([1, 1, 1], na, answered(2), answered(2))).toMatchObject({
      status: 'ok',
      areasCounted: 2,
      areasTotal: 3,
      score: { n: 50, d: 1 },
      level: 2,
      weakest: ['area-1', 'area-2'],
      comparable: false,
    });
  });

  test('has no score while an applicable area has none, but a range', () => {
    expect(overallOf([1, 1], answered(2), undefined)).toMatchObject({
      status: 'insufficient',
      score: null,
      level: null,
      levelLow: 0,
      levelHigh: 2,
      low: { n: 25, d: 1 },
      high: { n: 75, d: 1 },
      weakest: [],
    });
  });

  test('is not started where nothing is answered, whatever does not apply', () => {
    expect(overallOf([1, 1], na, undefined).status).toBe('not-started');
  });
});
