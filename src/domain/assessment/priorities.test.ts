import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { answered, answersOf, oneArea, unknown } from './testing.ts';

describe('priorities', () => {
  test('weigh the gap, double for critical items, and leave out what is on target', () => {
    const questionnaire = oneArea({ weight: 3 }, { critical: true, weight: 2 }, { target: 1 }, {});
    const given = [answered(1), answered(0), answered(2), unknown];
    expect(assess(questionnaire, answersOf(...given)).priorities).toEqual([
      { item: 'duty-2', gap: 3, priority: 12 },
      { item: 'duty-1', gap: 2, priority: 6 },
    ]);
  });

  test('go by the target of the office where it set one', () => {
    const sheet = answersOf({ state: 'answered', level: 3, target: 4 });
    expect(assess(oneArea({}), sheet).priorities).toEqual([
      { item: 'duty-1', gap: 1, priority: 1 },
    ]);
  });

  test('put the critical item first in a tie, then follow the questionnaire', () => {
    const questionnaire = oneArea({ weight: 2 }, { critical: true }, { weight: 2 });
    const sheet = answersOf(answered(2), answered(2), answered(2));
    expect(assess(questionnaire, sheet).priorities.map(({ item }) => item)).toEqual([
      'duty-2',
      'duty-1',
      'duty-3',
    ]);
  });

  test('add up over the items of a procedure', () => {
    const questionnaire = oneArea(
      { procedures: ['P-a'] },
      { procedures: ['P-b', 'P-common'] },
      { procedures: ['P-a', 'P-common', 'P-common'] },
    );
    const sheet = answersOf(answered(2), answered(2), answered(1));
    expect(assess(questionnaire, sheet).procedures).toEqual([
      { procedure: 'P-a', priority: 3 },
      { procedure: 'P-common', priority: 3 },
      { procedure: 'P-b', priority: 1 },
    ]);
  });
});

test('a level of 3 or more without a note is undefended', () => {
  const given = [
    answered(3),
    answered(2),
    { state: 'answered', level: 4, evidence: '台账第 3 页' },
    { state: 'answered', level: 4, evidence: '  ' },
  ];
  const { undefended } = assess(oneArea({}, {}, {}, {}), answersOf(...given));
  expect(undefended).toEqual(['duty-1', 'duty-4']);
});
