import { describe, expect, test } from 'vitest';
import { fillTotals, totalOf } from './totals.ts';

const data = { title: '用印', total: { value: 5, unit: 'working-day', from: '交齐时' } };

describe('the limit of a whole procedure', () => {
  test.each([
    [5, 'working-day', '5 个工作日'],
    [0.5, 'working-day', '半个工作日'],
    [60, 'day', '60 日'],
    [48, 'hour', '48 小时'],
  ])('of %s %s is %s', (value, unit, words) => {
    expect(totalOf({ total: { value, unit } })).toBe(words);
  });

  test('takes the place of each mark in the text', () => {
    expect(fillTotals('<Total />从交齐算起，<Total/>内办完。', data)).toBe(
      '5 个工作日从交齐算起，5 个工作日内办完。',
    );
  });

  test.each([[{}], [undefined], [{ total: 'soon' }]])(
    'is none where none is written: %j',
    (none) => {
      expect(totalOf(none)).toBeUndefined();
      expect(fillTotals('<Total />内', none)).toBe('<Total />内');
    },
  );
});
