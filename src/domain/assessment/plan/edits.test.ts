import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyRow,
  withMoved,
  withProposed,
  withRow,
  withState,
  withText,
  withoutRow,
} from './edits.ts';
import { anyRows, row } from './testing.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const two = [row({ id: 'a' }), row({ id: 'b', item: 'scope-02' })];

test('writing changes one field of one row', () => {
  const changed = { ...two[1], cause: '没有人管' };
  expect(withText(two, 'b', 'cause', '没有人管')).toEqual([two[0], changed]);
  expect(withText(two, 'gone', 'cause', '没有人管')).toEqual(two);
  expect(withText(two, 'b', 'id', 'a')).toEqual(two);
  expect(withText(two, 'b', 'state', 'x')).toEqual(two);
  expect(withText(two, 'b', 'cause', '半\uD83D')[1]?.cause).toBe('半\uFFFD');
});

test('what is done is closed today, unless a day was given', () => {
  expect(withState(two, 'b', 'done', '2026-11-28')[1]).toMatchObject({
    ...{ state: 'done', closedOn: '2026-11-28' },
  });
  const given = [row({ id: 'a', closedOn: '2026-11-20' })];
  expect(withState(given, 'a', 'done', '2026-11-28')[0]?.closedOn).toBe('2026-11-20');
  expect(withState(two, 'b', 'doing', '2026-11-28')).toEqual([
    two[0],
    { ...two[1], state: 'doing' },
  ]);
  expect(withState(two, 'b', 'gone', '2026-11-28')).toEqual(two);
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

describe('whatever the rows are', () => {
  const anyField = fc.constantFrom('problem', 'due', 'state', 'done', 'id', 'forms', '__proto__');

  test('editing and moving lose no row and keep ids', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(9), anyField, fc.string(), fc.integer(), (rows, at, ...rest) => {
        const [name, text, by] = rest;
        const id = `id-${at}`;
        expect(ids(withText(rows, id, name, text))).toEqual(ids(rows));
        expect(ids(withState(rows, id, name, text))).toEqual(ids(rows));
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
