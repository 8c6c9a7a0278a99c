import { expect, test } from 'vitest';
import { givenTo, standing, withStep, type Given, type Step } from './answer-history.ts';

const given = (level?: 0 | 1 | 2, evidence = ''): Given => ({
  answer: level === undefined ? undefined : { state: 'answered', level },
  evidence,
  reason: '',
});
const step = (item: string, kind: Step['kind'], before: Given, after: Given): Step => ({
  item,
  kind,
  before,
  after,
});
const sheet = (answers: Record<string, 0 | 1 | 2>) => ({
  answers: Object.fromEntries(
    Object.entries(answers).map(([item, level]) => [item, { state: 'answered', level } as const]),
  ),
  notes: {},
});

test('what a sheet holds of an item is its answer with its notes', () => {
  const kept = { ...sheet({ 'a-01': 2 }), notes: { 'a-01': { evidence: '台账' } } };
  expect(givenTo(kept, 'a-01')).toEqual(given(2, '台账'));
  expect(givenTo(kept, 'a-02')).toEqual(given());
});

test('each answer is a step, typing in one field is one, and nothing is none', () => {
  const first = step('a-01', 'answer', given(), given(2));
  const second = step('a-01', 'answer', given(2), given(1));
  expect(withStep(withStep([], first), second)).toEqual([first, second]);
  const typed = ['台', '台账', '台账三'].reduce<readonly Step[]>(
    (steps, text, index, texts) =>
      withStep(steps, step('a-01', 'evidence', given(2, texts[index - 1]), given(2, text))),
    [first],
  );
  expect(typed).toEqual([first, step('a-01', 'evidence', given(2), given(2, '台账三'))]);
  expect(withStep(typed, step('a-01', 'evidence', given(2, '台账三'), given(2)))).toEqual([first]);
  const elsewhere = step('a-02', 'evidence', given(), given(undefined, '记录'));
  expect(withStep(typed, elsewhere)).toHaveLength(3);
  expect(withStep([], step('a-01', 'answer', given(2), given(2)))).toEqual([]);
});

test('a step whose item was changed elsewhere since no longer stands', () => {
  const steps = [
    step('a-01', 'answer', given(), given(2)),
    step('a-02', 'answer', given(), given(1)),
    step('a-02', 'answer', given(1), given(0)),
  ];
  expect(standing(steps, sheet({ 'a-01': 2, 'a-02': 0 }))).toBe(steps);
  // Of two steps of one item the first may stand where the second does not.
  expect(standing(steps, sheet({ 'a-01': 2, 'a-02': 1 }))).toEqual(steps.slice(0, 2));
  expect(standing(steps, sheet({ 'a-01': 2, 'a-02': 2 }))).toEqual(steps.slice(0, 1));
  expect(standing(steps, sheet({}))).toEqual([]);
});
