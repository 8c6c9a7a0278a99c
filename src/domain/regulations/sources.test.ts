import { expect, test } from 'vitest';
import type { Fact } from '#schemas/regulation.ts';
import { citationRead, unreadFacts } from './sources.ts';

const fact = (article: string, read: Fact['read']): Fact => ({ claim: '样例', article, read });
const source = { extent: 'part', where: '样例', day: '2026-11-28' } as const;
const regulation = {
  source,
  facts: [
    fact('第三条', 'article'),
    fact('第五条、第六条', 'quotation'),
    fact('第六条', 'none'),
    fact('第七条', 'article'),
  ],
};

test('lists the facts that were not read in the article', () => {
  expect(unreadFacts(regulation).map(({ article }) => article)).toEqual([
    '第五条、第六条',
    '第六条',
  ]);
});

test('a citation is as certain as the least certain fact of its article', () => {
  expect(citationRead(regulation, '第三条')).toBe('article');
  expect(citationRead(regulation, '第五条')).toBe('quotation');
  expect(citationRead(regulation, '第五条、第六条')).toBe('quotation');
  expect(citationRead(regulation, '第六条')).toBe('none');
});

test('a citation without an article may mean any fact whose article is not known', () => {
  expect(citationRead(regulation, undefined)).toBe('article');
  const withoutArticle = [fact('第三条', 'article'), fact('—', 'quotation')];
  expect(citationRead({ source, facts: withoutArticle }, undefined)).toBe('quotation');
  expect(citationRead({ source, facts: withoutArticle }, '第三条')).toBe('article');
});

test('a citation without an article is in doubt when nothing of the text was read', () => {
  const unseen = {
    source: { ...source, extent: 'none' as const },
    facts: [fact('第五条', 'quotation')],
  };
  expect(citationRead(unseen, undefined)).toBe('quotation');
});
