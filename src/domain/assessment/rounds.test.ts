import { describe, expect, test } from 'vitest';
import { compareRounds } from './rounds.ts';
import { answered, answersOf, na, oneArea, unknown } from './testing.ts';

const base = oneArea({}, {}, {});
const round = (questionnaire: typeof base, ...given: readonly unknown[]) => ({
  questionnaire,
  answers: answersOf(...given),
});

describe('compareRounds', () => {
  test.each([
    ['questionnaire', { ...base, id: 'other' }],
    ['version', { ...base, version: '2.0.0' }],
  ])('refuses another %s', (reason, other) => {
    const result = compareRounds(round(base, answered(1)), round(other, answered(3)));
    expect(result).toMatchObject({ comparable: false, reason, commonItems: 0, headlineA: null });
  });

  test('refuses rounds without a common item', () => {
    expect(
      compareRounds(round(base, answered(1), unknown), round(base, undefined, answered(1))).reason,
    ).toBe('no-common-items');
  });

  test('compares items answered in both only', () => {
    const before = round(base, answered(1), answered(1), unknown);
    const after = round(base, answered(2), answered(1), na);
    expect(compareRounds(before, after)).toMatchObject({
      commonItems: 2,
      areas: [
        {
          commonItems: 2,
          likeForLikeA: { n: 25, d: 1 },
          likeForLikeB: { n: 75, d: 2 },
          delta: { n: 25, d: 2 },
        },
      ],
      delta: { n: 25, d: 2 },
      up: ['duty-1'],
      same: 1,
    });
  });

  test('gives an area no number when the common items carry less than 7/10 of what applies later', () => {
    const before = round(base, answered(1), answered(1), unknown);
    const after = round(base, answered(2), answered(2), answered(4));
    expect(compareRounds(before, after)).toMatchObject({
      comparable: true,
      areas: [{ commonItems: 2, likeForLikeA: null, likeForLikeB: null, delta: null }],
      delta: null,
      up: ['duty-1', 'duty-2'],
    });
  });

  test('takes another minor version, and shows no rise by items that were added or weigh more', () => {
    const later = { ...oneArea({ weight: 3 }, {}, {}, {}), version: '1.2.0' };
    const before = round(base, answered(3), answered(1), answered(1));
    const after = round(later, answered(3), answered(1), answered(1), answered(4));
    expect(compareRounds(before, after)).toMatchObject({
      comparable: true,
      delta: { n: 0, d: 1 },
      up: [],
      down: [],
      same: 3,
    });
  });
});
