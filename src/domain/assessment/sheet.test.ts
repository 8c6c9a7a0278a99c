import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { isValidSheet, readSheet } from './sheet.ts';
import { answered, answersOf, anyQuestionnaire, na, oneArea, unknown } from './testing.ts';

const one = oneArea({});
const read = (answer: unknown, questionnaire = one) => {
  const { reactions, warnings } = readSheet(questionnaire, answersOf(answer));
  return { reaction: reactions.get('duty-1'), warnings };
};

describe('readSheet', () => {
  test('keeps level, evidence and own target of an answer', () => {
    expect(read({ state: 'answered', level: 3, evidence: ' 台账 ', target: 4 })).toEqual({
      reaction: { state: 'answered', level: 3, evidence: '台账', target: 4 },
      warnings: [],
    });
  });

  test('ignores a target that is not a level', () => {
    expect(read({ state: 'answered', level: 3, target: 9 }).reaction).toEqual({
      state: 'answered',
      level: 3,
      evidence: '',
    });
  });

  test.each([5, -1, 2.5, '3', null, undefined, NaN, true])(
    'never scores a level that is none: %s',
    (level) => {
      expect(read({ state: 'answered', level })).toEqual({
        reaction: { state: 'blank' },
        warnings: [['duty-1', 'invalid-level']],
      });
    },
  );

  test.each(['4', 4, [], { level: 4 }, { state: 'best' }])(
    'warns of a shape it cannot read',
    (answer) => {
      expect(read(answer)).toEqual({
        reaction: { state: 'blank' },
        warnings: [['duty-1', 'invalid-state']],
      });
    },
  );

  test('takes 不适用 only where it is allowed and has a reason', () => {
    expect(read(na).reaction).toEqual({ state: 'na', reason: '本单位无此业务' });
    expect(read({ state: 'na', reason: ' ' }).warnings).toEqual([['duty-1', 'na-without-reason']]);
    expect(read({ state: 'na' }).reaction).toEqual({ state: 'blank' });
    expect(read(na, oneArea({ naAllowed: false }))).toEqual({
      reaction: { state: 'blank' },
      warnings: [['duty-1', 'na-not-allowed']],
    });
  });

  test('warns of items that the questionnaire does not have', () => {
    const answers = { 'duty-9': answered(4), 'duty-1': answered(2) };
    expect(readSheet(one, answers).warnings).toEqual([['duty-9', 'unknown-item']]);
  });

  test('finds no answers in the prototype', () => {
    const odd = oneArea({ id: 'constructor' });
    expect(readSheet(odd, {})).toMatchObject({ warnings: [] });
  });

  test('scores answers of any shape without throwing, and none of them in anyone’s favour', () => {
    fc.assert(
      fc.property(anyQuestionnaire, fc.anything(), (questionnaire, value) => {
        const answers = Object.fromEntries(questionnaire.items.map(({ id }) => [id, value]));
        const { areas, warnings } = assess(questionnaire, answers);
        const blank = areas.flatMap((area) => area.blank);
        if (warnings.length > 0) expect(blank).toHaveLength(questionnaire.items.length);
      }),
    );
  });
});

describe('isValidSheet', () => {
  const four = oneArea({}, {}, {}, { naAllowed: false });
  const valid = (...given: readonly unknown[]) =>
    isValidSheet(four, readSheet(four, answersOf(...given)).reactions);

  test('asks for a state on at least half of the items', () => {
    expect(valid(unknown, na)).toBe(true);
    expect(valid(answered(4))).toBe(false);
  });

  test('does not count an answer that was not taken', () => {
    expect(valid(answered(4), undefined, undefined, na)).toBe(false);
  });
});
