import { expect, test } from 'vitest';
import { KIND, SEARCH } from '#strings.ts';
import { countKinds, kindName, readKind, resultKind } from './kinds.ts';

test('every kind of the index is one that a list can be narrowed to', () => {
  expect(Object.values(KIND).map(({ name }) => kindName(resultKind(name)))).toEqual([
    ...['手册', '流程', '职责', '表单', '依据', '术语'],
    ...[SEARCH.otherKind, SEARCH.otherKind],
  ]);
  expect(resultKind(undefined)).toBe('other');
});

test('an address names a kind, or none', () => {
  expect(readKind('form')).toBe('form');
  for (const text of [null, '', '表单', 'constructor', 'assessment']) {
    expect(readKind(text)).toBeUndefined();
  }
});

test('kinds that occur are counted, in one order', () => {
  expect(countKinds(['form', 'procedure', 'form'])).toEqual([
    { kind: 'procedure', count: 1 },
    { kind: 'form', count: 2 },
  ]);
});
