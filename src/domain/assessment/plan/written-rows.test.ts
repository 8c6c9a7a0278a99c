import { expect, test } from 'vitest';
import { emptyRow } from './edits.ts';
import { row } from './testing.ts';
import { writtenRows } from './written-rows.ts';

test('a row that says nothing is left out, one with a single word is not', () => {
  const rows = [
    emptyRow('a'),
    row({ id: 'b' }),
    { ...emptyRow('c'), state: 'doing', problem: ' ' } as const,
    { ...emptyRow('d'), due: '2026-12-07' },
    { ...emptyRow('e'), item: 'scope-01' },
  ];
  expect(writtenRows(rows).map(({ id }) => id)).toEqual(['b', 'd', 'e']);
});
