import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { compare } from './fraction.ts';
import { EFFORT, proposeInstruments, type Instrument } from './instruments.ts';
import { readSheet } from './sheet.ts';
import { answered, answersOf, anyLevel, anySheet, oneArea, unknown } from './testing.ts';

const instrument = (
  id: string,
  effort: Instrument['effort'],
  lifts: Readonly<Record<string, 0 | 1 | 2 | 3 | 4>>,
): Instrument => ({
  id,
  effort,
  lifts: Object.entries(lifts).map(([item, level]) => ({ item, level })),
});

function propose(
  questionnaire: ReturnType<typeof oneArea>,
  given: readonly unknown[],
  instruments: readonly Instrument[],
) {
  const { reactions } = readSheet(questionnaire, answersOf(...given));
  return proposeInstruments(questionnaire, reactions, instruments);
}

describe('proposeInstruments', () => {
  test('takes the one that gains most for its effort, a critical item counting double', () => {
    const questionnaire = oneArea({ critical: true, weight: 2 }, {}, {});
    const proposals = propose(
      questionnaire,
      [answered(1), answered(1), answered(1)],
      [
        instrument('rules', 'week', { 'duty-2': 3, 'duty-3': 3 }),
        instrument('register', 'week', { 'duty-1': 3 }),
        instrument('list', 'today', { 'duty-2': 2 }),
      ],
    );
    expect(proposals.map(({ instrument: id, gain }) => [id, gain])).toEqual([
      ['register', { n: 4, d: 1 }],
      ['rules', { n: 2, d: 1 }],
    ]);
  });

  test('takes those before as done: an item that is lifted already gains nothing more', () => {
    const both = instrument('both', 'today', { 'duty-1': 3, 'duty-2': 3 });
    const one = instrument('one', 'today', { 'duty-1': 3 });
    const proposals = propose(oneArea({}, {}), [answered(0), answered(0)], [one, both]);
    expect(proposals).toMatchObject([
      {
        instrument: 'both',
        lifts: [
          { item: 'duty-1', from: 0, to: 3 },
          { item: 'duty-2', from: 0, to: 3 },
        ],
        after: { overall: { level: 3 } },
      },
    ]);
  });

  test('lifts no further than the target, the office’s own where it has one', () => {
    const all = instrument('all', 'today', { 'duty-1': 4, 'duty-2': 4 });
    const own = { ...answered(1), target: 2 };
    expect(propose(oneArea({}, { target: 4 }), [own, answered(4)], [all])).toMatchObject([
      { lifts: [{ item: 'duty-1', from: 1, to: 2 }] },
    ]);
  });

  test('an instrument that builds on another waits for it, and works on once it is there', () => {
    const list = instrument('list', 'week', { 'duty-1': 2 });
    const register: Instrument = {
      id: 'register',
      effort: 'today',
      lifts: [
        { item: 'duty-1', level: 3, from: 2 },
        { item: 'duty-2', level: 3 },
      ],
    };
    const found = (given: readonly unknown[]) =>
      propose(oneArea({}, {}), given, [register, list]).map(({ instrument: id, lifts }) => [
        id,
        lifts.map(({ item, from, to }) => `${item} ${from}–${to}`),
      ]);
    expect(found([answered(1), answered(0)])).toEqual([
      ['register', ['duty-2 0–3']],
      ['list', ['duty-1 1–3']],
    ]);
    expect(found([answered(0), answered(3)])).toEqual([
      ['list', ['duty-1 0–2']],
      ['register', ['duty-1 2–3']],
    ]);
    expect(found([answered(2), answered(3)])).toEqual([['register', ['duty-1 2–3']]]);
    expect(propose(oneArea({}), [answered(1)], [register])).toEqual([]);
  });

  test('has nothing for items without a level', () => {
    const all = instrument('all', 'today', { 'duty-1': 3, 'duty-2': 3 });
    expect(propose(oneArea({}, {}), [unknown, undefined], [all])).toEqual([]);
  });

  test('of equals takes the one whose first item comes first', () => {
    const a = instrument('a', 'today', { 'duty-2': 3 });
    const b = instrument('b', 'today', { 'duty-1': 3 });
    const found = propose(oneArea({}, {}), [answered(1), answered(1)], [a, b]);
    expect(found.map(({ instrument: id }) => id)).toEqual(['b', 'a']);
  });

  test('doing one after the other lowers nothing, and never gains more than the one before', () => {
    const anyInstruments = fc.array(
      fc.record({
        effort: fc.constantFrom(...(Object.keys(EFFORT) as Instrument['effort'][])),
        levels: fc.array(anyLevel, { minLength: 24, maxLength: 24 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(anySheet, anyInstruments, ({ questionnaire, answers }, drawn) => {
        const { reactions } = readSheet(questionnaire, answers);
        const instruments = drawn.map(({ effort, levels }, index) => ({
          id: `i${index}`,
          effort,
          lifts: questionnaire.items.map(({ id }, at) => ({ item: id, level: levels[at] ?? 0 })),
        }));
        const proposals = proposeInstruments(questionnaire, reactions, instruments, 9);
        let before = assess(questionnaire, answers).overall;
        proposals.forEach(({ gain, lifts, after }, index) => {
          const previous = proposals[index - 1];
          if (previous) expect(compare(gain, previous.gain)).toBeLessThanOrEqual(0);
          expect(lifts.every(({ from, to }) => to > from)).toBe(true);
          expect(after.overall.level ?? 0).toBeGreaterThanOrEqual(before.level ?? 0);
          before = { ...before, ...after.overall };
        });
      }),
    );
  });
});
