import { expect, test } from 'vitest';
import { SCHEMAS } from '#schemas/by-kind.ts';
import { knownKeys } from './schema-at.ts';

test('knows the keys of a file, of an item in a list, and of what may be absent', () => {
  expect(knownKeys(SCHEMAS.duties, [], {})).toContain('order');
  expect(knownKeys(SCHEMAS.procedures, ['steps', 0], { steps: [{}] })).toContain('action');
  expect(knownKeys(SCHEMAS.procedures, ['urgent'], {})).toContain('limits');
});

test('of several shapes takes the one that the data comes near', () => {
  const blocks = [
    { type: 'table', columns: [] },
    { type: 'grid', rwos: [] },
  ];
  expect(knownKeys(SCHEMAS.forms, ['blocks', 0], { blocks })).toContain('columns');
  expect(knownKeys(SCHEMAS.forms, ['blocks', 1], { blocks })).toContain('rows');
  const steps = [{ limit: { value: 1 } }];
  expect(knownKeys(SCHEMAS.procedures, ['steps', 0, 'limit'], { steps })).toContain('unit');
});

test('knows none where there is no object', () => {
  expect(knownKeys(SCHEMAS.duties, ['title'], { title: 'x' })).toEqual([]);
  expect(knownKeys(SCHEMAS.procedures, ['urgent', 'limits'], {})).toEqual([]);
});
