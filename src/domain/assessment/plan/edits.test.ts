import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  carriedOver,
  emptyRow,
  withMoved,
  withProposed,
  withRow,
  withText,
  withoutRow,
} from './edits.ts';
import { anyRows, row } from './testing.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const two = [row({ id: 'a' }), row({ id: 'b', item: 'scope-02' })];

test('writing changes one row and nothing else of it', () => {
  expect(withText(two, 'b', { cause: '没有人管' })).toEqual([
    two[0],
    { ...two[1], cause: '没有人管' },
  ]);
  expect(withText(two, 'gone', { cause: '没有人管' })).toEqual(two);
});

test('a row that was taken out comes back where it was', () => {
  expect(withRow(withoutRow(two, 'a'), row({ id: 'a' }), 0)).toEqual(two);
  expect(ids(withRow(two, emptyRow('c')))).toEqual(['a', 'b', 'c']);
  expect(withRow(two, emptyRow('a'), 1)).toEqual(two);
});

test('moving ends at the ends', () => {
  expect(ids(withMoved(two, 'a', 1))).toEqual(['b', 'a']);
  expect(ids(withMoved(two, 'a', -1))).toEqual(['a', 'b']);
  expect(ids(withMoved(two, 'b', 5))).toEqual(['a', 'b']);
  expect(ids(withMoved(two, 'gone', 1))).toEqual(['a', 'b']);
});

test('the next round opens with what is not done', () => {
  const states = (['open', 'doing', 'done', 'deferred'] as const).map((state) =>
    row({ id: state, state }),
  );
  expect(ids(carriedOver(states))).toEqual(['open', 'doing', 'deferred']);
});

describe('whatever the rows are', () => {
  const anyText = fc.record({ problem: fc.string(), measure: fc.string() });

  test('editing and moving lose no row and keep ids', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(9), anyText, fc.integer(), (rows, at, text, by) => {
        const id = `id-${at}`;
        expect(ids(withText(rows, id, text))).toEqual(ids(rows));
        const moved = withMoved(rows, id, by);
        expect(new Set(moved)).toEqual(new Set(rows));
        expect(moved).toHaveLength(rows.length);
      }),
    );
  });

  test('taking out and putting back is nothing', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(9), (rows, at) => {
        const taken = rows[at];
        if (taken) expect(withRow(withoutRow(rows, taken.id), taken, at)).toEqual(rows);
        expect(withoutRow(rows, 'gone')).toEqual(rows);
      }),
    );
  });

  test('what is proposed again adds only what is new, and changes nothing that stands', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (rows, others) => {
        const proposed = others
          .filter(({ item }, index) => others.findIndex((one) => one.item === item) === index)
          .map((one, index) => ({ ...one, id: `new-${index}` }));
        const once = withProposed(rows, proposed);
        expect(once.slice(0, rows.length)).toEqual(rows);
        expect(withProposed(once, proposed)).toEqual(once);
        const again = proposed.map((one, index) => ({ ...one, id: `again-${index}` }));
        expect(withProposed(once, again)).toEqual(once);
        const items = new Set(rows.map(({ item }) => item));
        expect(once.slice(rows.length)).toEqual(proposed.filter(({ item }) => !items.has(item)));
      }),
    );
  });
});
