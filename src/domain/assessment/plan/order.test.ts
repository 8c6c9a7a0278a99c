import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { readSheet, type RawAnswers } from '../sheet.ts';
import { answered } from '../testing.ts';
import { groundsOf, inOrder } from './order.ts';
import { contentOf } from './testing.ts';

/** Two areas of three items; the second of the later area rests on the last of the first. */
const CONTENT = (() => {
  const real = contentOf(lived);
  const items = ['a', 'b'].flatMap((area) =>
    [1, 2, 3].map((number) => ({
      ...{ id: `${area}-${number}`, area, weight: number, critical: false, naAllowed: true },
      ...{ target: 3, procedures: [], number, question: '？', href: '#', forms: [] },
    })),
  );
  const detail = { levels: [], advice: [], dated: [], work: [] };
  return {
    outline: {
      ...real.outline,
      areas: ['a', 'b'].map((id) => ({ id, weight: 1, title: id, href: '#' })),
      items,
    },
    details: Object.fromEntries(
      items.map(({ id }) => [id, { ...detail, after: id === 'b-2' ? ['a-3'] : [] }]),
    ),
  };
})();
const IDS = CONTENT.outline.items.map(({ id }) => id);
const ordered = (answers: RawAnswers, ids = IDS) =>
  inOrder(CONTENT, readSheet(CONTENT.outline, answers).reactions, ids);
const levels = (given: Readonly<Record<string, number>>, rest: number) =>
  Object.fromEntries(IDS.map((id) => [id, answered(given[id] ?? rest)]));

test('the weakest area first, in it the lowest statement, of equals the heaviest', () => {
  expect(ordered(levels({ 'b-1': 0, 'b-2': 1, 'b-3': 1 }, 2))).toEqual([
    ...['b-1', 'b-3', 'b-2', 'a-3', 'a-2', 'a-1'],
  ]);
  // A lowest statement of a stronger area waits.
  expect(ordered(levels({ 'a-1': 0, 'b-1': 1, 'b-2': 1, 'b-3': 0 }, 2))[0]).toBe('b-3');
});

test('what something rests on comes before it as long as it is not in writing', () => {
  const weak = { 'b-1': 0, 'b-2': 0, 'b-3': 0 };
  expect(ordered(levels({ ...weak, 'a-3': 1 }, 2))).toEqual([
    ...['b-3', 'a-3', 'b-2', 'b-1', 'a-2', 'a-1'],
  ]);
  expect(ordered(levels(weak, 2)).slice(0, 3)).toEqual(['b-3', 'b-2', 'b-1']);
  // A ground that the plan does not take up changes nothing.
  expect(ordered(levels({ ...weak, 'a-3': 1 }, 2), ['a-1', 'b-2'])).toEqual(['b-2', 'a-1']);
});

test('what is asked later is no ground, so that nothing goes round for ever', () => {
  const circle = {
    ...CONTENT,
    details: {
      ...CONTENT.details,
      'a-3': { levels: [], advice: [], dated: [], work: [], after: ['b-2', 'a-3', 'gone'] },
    },
  };
  const { reactions } = readSheet(CONTENT.outline, levels({}, 0));
  expect(groundsOf(circle, reactions, 'a-3')).toEqual([]);
  expect(inOrder(circle, reactions, IDS)).toHaveLength(6);
});

test('whatever is answered, the same items come out', () => {
  const answers = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(answers, fc.subarray(IDS), (given, ids) => {
      const out = ordered(
        Object.fromEntries(IDS.map((id, at) => [id, answered(given[at] ?? 0)])),
        ids,
      );
      expect([...out].sort()).toEqual([...ids].sort());
    }),
  );
});
