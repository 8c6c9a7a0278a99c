import { expect, test } from 'vitest';
import { aForm, WORKED_BLOCKS } from '#domain/forms/testing.ts';
import { form } from './form.ts';

const [items, people] = WORKED_BLOCKS;

/** @returns what is said of a form whose last column is worked out in this way */
function said(works: object): string[] {
  const {
    id: _,
    file: __,
    ...data
  } = aForm({
    blocks: [items, { ...people, columns: [...people.columns, { ...LAST, works }] }],
  });
  const { error } = form.safeParse(data);
  return (error?.issues ?? []).map(({ message }) => message);
}

const LAST = { label: '另一列', name: 'last', kind: 'number' };
const SUM = { sum: 'converted', here: 'person', there: 'worker' };

test('a form of several tables may add up what stands further up', () => {
  expect(said(SUM)).toEqual([]);
});

test.each([
  [{ ...SUM, sum: 'class' }, '上面的表没有数字列 class'],
  [{ ...SUM, here: 'last' }, '左边没有列 last'],
  [{ ...SUM, there: 'person' }, '那张表没有列 person'],
  [{ ...SUM, where: { column: 'kind', is: '临时' } }, '那张表没有列 kind'],
  [{ ...SUM, where: { column: 'class', is: '协办' } }, '列“类别”没有选项“协办”'],
  [{ ...SUM, there: undefined }, '列“另一列”的 here 和 there 只写了一个'],
  [{ sum: 'converted' }, '列“另一列”合计上面那张表的全部，每个空行都会是同一个数'],
  [{ ratio: ['hours', 'person'] }, '左边没有数字列 person'],
])('%j is refused', (works, message) => {
  expect(said(works)).toEqual([message]);
});
