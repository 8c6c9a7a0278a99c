import { expect, test } from 'vitest';
import { KINDS } from '#schemas/kinds.ts';
import { knownKeys } from './known-keys.ts';

test('knows the keys of a file, of an item in a list, and of what may be absent', () => {
  expect(knownKeys(KINDS.office.schema, [])).toContain('contacts');
  expect(knownKeys(KINDS.office.schema, ['posts', 1])).toContain('holder');
  expect(knownKeys(KINDS.procedures.schema, ['steps', 0])).toContain('action');
  expect(knownKeys(KINDS.procedures.schema, ['urgent'])).toContain('limits');
});

test('knows none where there is no object', () => {
  expect(knownKeys(KINDS.office.schema, ['unit'])).toEqual([]);
  expect(knownKeys(KINDS.procedures.schema, ['urgent', 'limits'])).toEqual([]);
});
