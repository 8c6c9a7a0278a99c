import { expect, test } from 'vitest';
import { KINDS } from '#schemas/kinds.ts';
import { knownKeys } from './schema-at.ts';

test('knows the keys of a file, of an item in a list, and of what may be absent', () => {
  expect(knownKeys(KINDS.duties.schema, [], {})).toContain('order');
  expect(knownKeys(KINDS.procedures.schema, ['steps', 0], { steps: [{}] })).toContain('action');
  expect(knownKeys(KINDS.procedures.schema, ['urgent'], {})).toContain('limits');
});

test('of several shapes takes the one that the data comes near', () => {
  const blocks = [
    { type: 'table', columns: [] },
    { type: 'grid', rwos: [] },
  ];
  expect(knownKeys(KINDS.forms.schema, ['blocks', 0], { blocks })).toContain('columns');
  expect(knownKeys(KINDS.forms.schema, ['blocks', 1], { blocks })).toContain('rows');
  const steps = [{ limit: { value: 1 } }];
  expect(knownKeys(KINDS.procedures.schema, ['steps', 0, 'limit'], { steps })).toContain('unit');
});

test('knows none where there is no object', () => {
  expect(knownKeys(KINDS.duties.schema, ['title'], { title: 'x' })).toEqual([]);
  expect(knownKeys(KINDS.procedures.schema, ['urgent', 'limits'], {})).toEqual([]);
});
