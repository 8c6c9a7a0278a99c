import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklistOf, decodeTicks, encodeTicks } from './checklist.ts';
import { makeStep } from './testing.ts';

const list = checklistOf({
  inputs: ['定稿'],
  steps: [
    makeStep('seal', { action: '盖章', check: '页页骑到' }),
    makeStep('file', { action: '存档' }),
  ],
  outputs: ['登记簿记录'],
});

test('has a box for every input, step and output, each with an id of its own', () => {
  expect(list).toEqual({
    inputs: [{ id: 'in-1', label: '定稿' }],
    steps: [
      { id: 'step-seal', label: '盖章', check: '页页骑到' },
      { id: 'step-file', label: '存档' },
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
