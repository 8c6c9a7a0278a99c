import { expect, test } from 'vitest';
import { findUnfoundedRemedies } from './remedies.ts';

const laws = [
  {
    id: 'reconsideration',
    title: '中华人民共和国行政复议法',
    short: '行政复议法',
    facts: [
      { claim: '申请行政复议的期限是 60 日', article: '第二十条', read: 'article' as const },
      { claim: '审查申请 5 日', article: '第三十条', read: 'article' as const },
    ],
  },
  {
    id: 'petitions',
    title: '信访工作条例',
    short: undefined,
    facts: [
      { claim: '30 日内申请复查', article: '第三十五条', read: 'article' as const },
      { claim: '直接起诉的 6 个月', article: '第四十六条', read: 'article' as const },
    ],
  },
];

function messages(body: string, data: unknown = {}, kind = 'handbook'): string[] {
  return findUnfoundedRemedies([{ kind, file: 'a.mdx', data, body, bodyLine: 9 }], laws).map(
    ({ field, line, message }) => `${field || `第 ${line} 行`}：${message}`,
  );
}

test('a remedy with a period rests on a law that is cited, named, or the basis of the page', () => {
  const clause = '不服的 60 日内申请行政复议';
  expect(messages(`${clause}。`)).toEqual([
    `第 9 行：写了复议的期限，没有写出自哪部法：“${clause}”`,
  ]);
  expect(messages(`${clause}（<Cite of="reconsideration" at="第二十条" />）。`)).toEqual([]);
  expect(messages(`${clause}（《行政复议法》第二十条）。`)).toEqual([]);
  expect(messages(`${clause}。`, { basis: [{ regulation: 'reconsideration' }] })).toEqual([]);
});

test('a letter that leaves the days open must name the law all the same', () => {
  const letter = '可以自收到本答复书之日起____日内向____申请行政复议';
  const form = (text: string) => ({ blocks: [{ paragraphs: [text] }] });
  expect(messages('', form(letter), 'forms')[0]).toContain('blocks.0.paragraphs.0：写了复议的期限');
  expect(messages('', form(`${letter}（《中华人民共和国行政复议法》）`), 'forms')).toEqual([]);
});

test('a period must stand in a fact about that remedy, in digits or in words', () => {
  const cite = '<Cite of="petitions" />';
  expect(messages(`三十日内申请复查${cite}`)).toEqual([]);
  expect(messages(`可以在六个月内提起诉讼${cite}`)).toEqual([]);
  expect(messages(`60 日内申请复查${cite}`)).toEqual([
    '第 9 行：“60 日”不在《信访工作条例》关于复查的核对要点里',
  ]);
  expect(messages(`自收到之日起 60 日内，向____（机关，地址）申请复查${cite}`)[0]).toContain(
    '“60 日”不在',
  );
  expect(messages('5 日内申请复核<Cite of="reconsideration" />')[0]).toContain('关于复核的');
});

test('the basis nearest around a text counts', () => {
  const duty = { answer: '30 日内申请复查', basis: [{ regulation: 'petitions' }] };
  expect(messages('', { duties: [duty] }, 'duties')).toEqual([]);
  expect(messages('', { duties: [{ ...duty, basis: [] }] }, 'duties')).toHaveLength(1);
});

test('own figures, worked examples, other clauses and the laws themselves are left alone', () => {
  expect(messages('本手册建议 3 日内复核')).toEqual([]);
  expect(messages('<Example title="样例">\n3 日内复核\n</Example>')).toEqual([]);
  expect(messages('20 个工作日内答复，不予公开的写明先复议')).toEqual([]);
  expect(messages('3 日内复核', {}, 'regulations')).toEqual([]);
});

test('a question says nothing of its own', () => {
  const asked = { asked: [{ learn: '行政复议六十天从哪天算\n复查几天内' }] };
  expect(messages('', asked, 'asked')).toEqual([]);
  expect(messages('', asked, 'questions')).toHaveLength(1);
});
