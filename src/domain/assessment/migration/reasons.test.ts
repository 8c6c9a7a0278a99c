import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { migrationReasonsOf, migrationReasonsSchema, reasonFor } from './reasons.ts';

const reasons = migrationReasonsOf(lived.questionnaire);

test('tells for each level that is asked again why it is', () => {
  expect(reasonFor(reasons, 1, 'scope-01', 3)).toBe('现在抽十件来看。');
  expect(reasonFor(reasons, 1, 'scope-01', 4)).toBe('现在要有核对的记录。');
  expect(reasonFor(reasons, 1, 'seals-01', 2)).toBe('现在问的是专柜。');
});

test('has none for what is kept, for items it does not know, and from other versions', () => {
  expect(reasonFor(reasons, 1, 'scope-01', 2)).toBeUndefined();
  expect(reasonFor(reasons, 1, 'scope-99', 2)).toBeUndefined();
  expect(reasonFor(reasons, 2, 'scope-01', 3)).toBeUndefined();
});

test('comes through as text whole', () => {
  expect(migrationReasonsSchema.parse(JSON.parse(JSON.stringify(reasons)))).toEqual(reasons);
});
