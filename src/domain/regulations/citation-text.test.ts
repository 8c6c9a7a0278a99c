import { expect, test } from 'vitest';
import type { Fact } from '#schemas/regulation.ts';
import { citationText, shortCitationText } from './citation-text.ts';

const fact = (article: string, read: Fact['read']): Fact => ({ claim: '样例', article, read });
const partlyRead = {
  title: '样例条例',
  short: '样例',
  source: { extent: 'part' as const, where: '样例', day: '2026-11-28' },
  facts: [fact('第三条', 'article'), fact('第五条', 'quotation'), fact('第六条', 'none')],
};
const unread = {
  title: '《关于样例的意见》细则',
  source: { ...partlyRead.source, extent: 'none' as const },
  facts: [fact('第一部分', 'quotation')],
};

test('marks the article that was not read, and only that', () => {
  expect(citationText(partlyRead, '第三条')).toBe('《样例条例》第三条');
  expect(citationText(partlyRead, '第五条')).toBe('《样例条例》第五条（原文未核）');
  expect(citationText(partlyRead, '第六条')).toBe('《样例条例》第六条（原文未核）');
});

test('marks a whole regulation when nothing of it was read', () => {
  expect(citationText(partlyRead)).toBe('《样例条例》');
  expect(citationText(unread)).toBe('《关于样例的意见》细则（原文未核）');
});

test('the short form marks each article for itself', () => {
  expect(shortCitationText(partlyRead, ['第三条', '第五条'])).toBe(
    '《样例》第三条、第五条（原文未核）',
  );
  expect(shortCitationText(partlyRead, [])).toBe('《样例》');
  expect(shortCitationText(unread, [])).toBe('《关于样例的意见》细则（原文未核）');
});
