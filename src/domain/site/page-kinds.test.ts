import { expect, test } from 'vitest';
import { listOf, NAVIGATION, searchFilter } from './page-kinds.ts';

test('the main navigation leads to the lists, in the order in which they are asked for', () => {
  expect(NAVIGATION).toEqual([
    { kind: 'chapter', title: '手册', href: '/handbook/' },
    { kind: 'procedure', title: '流程', href: '/procedures/' },
    { kind: 'duty', title: '查职责', href: '/duties/' },
    { kind: 'form', title: '表单', href: '/forms/' },
    { kind: 'assessment', title: '自评', href: '/assessment/' },
  ]);
});

test('a page of no further kind belongs to the first page', () => {
  expect(listOf('other')).toEqual({ title: '首页', href: '/' });
});

test('search is told the kind in words', () => {
  expect(searchFilter('duty')).toBe('kind:职责');
});
