import { describe, expect, test } from 'vitest';
import type { RawConsensus } from '../item-stats.ts';
import { answered, answersOf, na, oneArea, unknown } from '../testing.ts';
import { scoreRaters } from './testing.ts';

const two = oneArea({}, {});

/** Sheets of which the first item is given and the second is answered 2, so that all are valid. */
function jointItem(given: readonly unknown[], consensus: RawConsensus = {}, questionnaire = two) {
  const raters = given.map((answer, index) => ({
    id: `r${index}`,
    group: null,
    answers: answersOf(answer, answered(2)),
  }));
  const joint = scoreRaters(questionnaire, { raters, consensus });
  if (joint.suppressed) throw new Error('suppressed');
  return { ...joint, item: joint.itemStats[0] };
}

const levels = (...given: readonly number[]) => given.map(answered);

describe('one item', () => {
  test('takes the low median, and the high one beside it', () => {
    expect(jointItem(levels(4, 1, 2, 3)).item).toMatchObject({
      level: 2,
      levelHighMedian: 3,
    });
  });

  test('does not apply when more than half of those who reacted say so', () => {
    expect(jointItem([na, na, answered(2), undefined]).item?.state).toBe('na');
    expect(jointItem([na, na, answered(2), unknown]).item?.state).not.toBe('na');
  });

  test('is unknown when 不清楚 outnumbers the answers', () => {
    expect(jointItem([unknown, unknown, answered(2)]).item).toMatchObject({
      state: 'unknown',
      level: null,
      knowledgeGap: true,
    });
  });

  test('is blank when nobody reacted', () => {
    expect(jointItem([undefined, undefined]).item).toMatchObject({ state: 'blank', level: null });
  });

  test('shows no knowledge gap for those to whom it does not apply', () => {
    expect(jointItem([unknown, na, answered(1)]).item?.knowledgeGap).toBe(true);
    expect(jointItem([unknown, answered(1), answered(1), na, na]).item?.knowledgeGap).toBe(false);
  });

  test('has neither distance nor word for it when one person answered', () => {
    expect(jointItem([answered(4), unknown]).item).toMatchObject({ ad: null, agreement: null });
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
    expect(jointItem(levels(...given)).item?.agreement).toBe(agreement);
  });

  test('takes an agreed level with a reason, and keeps the disagreement on record', () => {
    const consensus = { 'duty-1': { level: 1, reason: '会议议定' } };
    expect(jointItem([unknown, unknown, answered(4), answered(0)], consensus)).toMatchObject({
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
      expect(jointItem(levels(2, 2), { 'duty-1': entry }).item).toMatchObject({
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

  test('that are not valid are named', () => {
    expect(scoreRaters(two, { raters: [...sheets(2), empty] })).toMatchObject({
      validRaters: 2,
      excludedRaters: ['empty'],
    });
  });

  test('of one person are enough, and none gives no result', () => {
    expect(scoreRaters(two, { raters: sheets(1) }).suppressed).toBe(false);
    const none = scoreRaters(two, { raters: [empty] });
    expect(none).toMatchObject({ suppressed: true, reason: 'no-valid-rater', result: null });
  });
});
