import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankRecord, withAnswer, withNote, withoutItem } from './edits.ts';
import { anyRecord } from './testing.ts';
import { undoing } from './undoing.ts';

test('undoing a change of one item brings back exactly what was there', () => {
  fc.assert(
    fc.property(anyRecord(), (record) => {
      for (const item of Object.keys(record.answers)) {
        const after = withoutItem(record, item);
        expect(undoing(record, after)(after)).toEqual(record);
      }
    }),
  );
});

test('undoing brings the meeting back that a sheet came from', () => {
  fc.assert(
    fc.property(anyRecord(), (record) => {
      const { held: _, ...without } = record;
      expect(undoing(record, without)(without)).toEqual(record);
    }),
  );
});

test('undoing leaves alone what was written since', () => {
  const before = withAnswer(blankRecord({ id: 'demo', version: '1.0.0' }, 'a'), 'a-1', {
    state: 'unknown',
  });
  const after = withoutItem(before, 'a-1');
  const since = withNote(withAnswer(after, 'a-1', { state: 'na' }), 'a-2', { reason: '没有' });
  expect(undoing(before, after)(since)).toEqual(since);
});
