import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklistOf, decodeTicks, encodeTicks } from './checklist.ts';

test('has a box for every input and output, each with an id of its own', () => {
  expect(checklistOf({ inputs: ['定稿', '单子'], outputs: ['登记簿记录'] })).toEqual({
    inputs: [
      { id: 'in-1', label: '定稿' },
      { id: 'in-2', label: '单子' },
    ],
    outputs: [{ id: 'out-1', label: '登记簿记录' }],
  });
});

test('ticks come back as they were stored', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]+$/));
  fc.assert(
    fc.property(ids, (ticked) => {
      expect(decodeTicks(encodeTicks(new Set(ticked)), ticked)).toEqual(new Set(ticked));
    }),
  );
});

test('ids that are not on the page are passed over, whatever storage holds', () => {
  expect(decodeTicks('step-seal <script> step-gone', ['step-seal'])).toEqual(
    new Set(['step-seal']),
  );
  expect(decodeTicks('', ['step-seal'])).toEqual(new Set());
});
