import { describe, expect, test } from 'vitest';
import type { Mode, RawConsensus } from './item-stats.ts';
import { scoreRaters } from './raters.ts';
import { answered, answersOf, na, oneArea, unknown } from './testing.ts';

const two = oneArea({}, {});

/** Sheets of which the first item is given and the second is answered 2, so that all are valid. */
function jointItem(
  mode: Mode,
  given: readonly unknown[],
  consensus: RawConsensus = {},
  questionnaire = two,
) {
  const raters = given.map((answer, index) => ({
    id: `r${index}`,
    group: null,
    answers: answersOf(answer, answered(2)),
  }));
  const joint = scoreRaters(questionnaire, { mode, raters, consensus });
  if (joint.suppressed) throw new Error('suppressed');
  return { ...joint, item: joint.itemStats[0] };
}

const levels = (...given: readonly number[]) => given.map(answered);

describe('one item', () => {
  test('takes the low median, and the high one beside it', () => {
    expect(jointItem('named', levels(4, 1, 2, 3)).item).toMatchObject({
      level: 2,
      levelHighMedian: 3,
    });
  });

  test('does not apply when more than half of those who reacted say so', () => {
    expect(jointItem('named', [na, na, answered(2), undefined]).item?.state).toBe('na');
    expect(jointItem('named', [na, na, answered(2), unknown]).item?.state).not.toBe('na');
  });

  test('is unknown when 不清楚 outnumbers the answers', () => {
    expect(jointItem('named', [unknown, unknown, answered(2)]).item).toMatchObject({
      state: 'unknown',
      level: null,
      knowledgeGap: true,
    });
  });

  test('is unknown in anonymous mode with fewer than three answers, and is not shown as contested', () => {
    const given = [answered(0), answered(4), undefined, undefined, undefined];
    const anonymous = jointItem('anonymous', given);
    expect(anonymous.item?.state).toBe('unknown');
    expect(anonymous.contested).toEqual([]);
    expect(jointItem('named', given).contested).toMatchObject([{ agreement: 'severe' }]);
  });

  test.each([
    [[2, 2, 2, 3], 'agree'],
    [[2, 3], 'agree'],
    [[1, 2, 2, 3, 3], 'differ'],
    [[1, 1, 2, 3, 3], 'differ'],
    [[1, 1, 2, 3, 3, 3], 'differ'],
    [[1, 1, 3, 3], 'severe'],
    [[1, 2, 2, 2, 2, 2, 2, 4], 'severe'],
  ])('%j: %s', (given, agreement) => {
    expect(jointItem('named', levels(...given)).item?.agreement).toBe(agreement);
  });

  test('takes an agreed level with a reason, and keeps the disagreement on record', () => {
    const consensus = { 'duty-1': { level: 1, reason: '会议议定' } };
    expect(
      jointItem('named', [unknown, unknown, answered(4), answered(0)], consensus),
    ).toMatchObject({
      item: {
        state: 'answered',
        level: 1,
        levelHighMedian: 1,
        agreement: 'severe',
        consensus: true,
      },
      contested: [{ item: 'duty-1', consensus: true }],
    });
  });

  test.each([{ level: 1, reason: ' ' }, { level: 1 }, { level: 7, reason: '会议议定' }, '1', null])(
    'does not take an agreed level without reason or of no level: %j',
    (entry) => {
      expect(jointItem('named', levels(2, 2), { 'duty-1': entry }).item).toMatchObject({
        level: 2,
        consensus: false,
      });
    },
  );
});

describe('sheets', () => {
  const sheets = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `r${index}`,
      group: null,
      answers: answersOf(answered(2), answered(2)),
    }));
  const empty = { id: 'empty', group: null, answers: {} };

  test.each([
    [undefined, 5],
    [3, 3],
    [2, 3],
    [-1, 3],
    [8, 8],
    [Number.NaN, 5],
  ])('of an anonymous round with the minimum %s must be at least %s', (minGroup, effective) => {
    const rating = { mode: 'anonymous', ...(minGroup === undefined ? {} : { minGroup }) } as const;
    const few = scoreRaters(two, { ...rating, raters: sheets(effective - 1) });
    const enough = scoreRaters(two, { ...rating, raters: sheets(effective) });
    expect(few).toMatchObject({
      minGroupEffective: effective,
      suppressed: true,
      reason: 'below-min-group',
      result: null,
    });
    expect('itemStats' in few).toBe(false);
    expect(enough.suppressed).toBe(false);
  });

  test('that are not valid are counted in anonymous mode and named in named mode', () => {
    const raters = [...sheets(5), empty];
    expect(scoreRaters(two, { mode: 'anonymous', raters }).excludedRaters).toBe(1);
    expect(scoreRaters(two, { mode: 'named', raters }).excludedRaters).toEqual(['empty']);
  });

  test('of a small team are put together in named mode', () => {
    expect(scoreRaters(two, { mode: 'named', raters: sheets(1) }).suppressed).toBe(false);
    expect(scoreRaters(two, { mode: 'named', raters: [empty] }).suppressed).toBe(true);
  });
});
