import { expect, test } from 'vitest';
import { LONGEST_QUERY } from '#domain/search/query/query.ts';
import { SEARCH } from '#strings.ts';
import { describe as notes, describeFailure, literalQuery } from './notes.ts';
import { makeResultView, makeSearchAnswer } from './testing.ts';

const none = (query: string) => `无 ${query}`;
const found = [makeResultView('甲')];

test('says how many were found, or where else to look', () => {
  expect(notes(makeSearchAnswer('用印', found), none)).toEqual([SEARCH.count(1)]);
  expect(notes(makeSearchAnswer('火星', []), none)).toEqual(['无 火星']);
  expect(notes(makeSearchAnswer('', []), none)).toEqual([]);
});

test('says what was looked for instead, and how it was understood', () => {
  const answer = (text: string) => ({
    ...makeSearchAnswer(text, found),
    instead: ['用印', '盖章'],
  });
  expect(notes(answer('用因'), none)[0]).toBe(SEARCH.instead('用因', '用印”“盖章'));
  expect(notes(answer('yong yin'), none)[0]).toBe(SEARCH.pinyin('用印”“盖章'));
  expect(literalQuery(answer('用因'))).toBe('“用因”');
  expect(literalQuery(answer('yong yin'))).toBeUndefined();
  expect(literalQuery(makeSearchAnswer('用印', found))).toBeUndefined();
  const nothing = { ...makeSearchAnswer('用因', []), instead: ['用印'] };
  expect(notes(nothing, none)).toEqual(['无 用因']);
});

test('does not say that nothing was found above a line that answers', () => {
  const line = { text: '3 天', basis: '', binds: '', url: '/deadline/', label: '期限' };
  const nothing = makeSearchAnswer('元旦放几天', []);
  expect(notes({ ...nothing, line }, none)).toEqual([SEARCH.noneBesides]);
  expect(notes({ ...nothing, near: [line] }, none)).toEqual([SEARCH.noneBesides]);
  expect(notes({ ...nothing, near: [] }, none)).toEqual(['无 元旦放几天']);
});

test('says which words no page has', () => {
  const answer = { ...makeSearchAnswer('顺丰寄密件', found), missing: ['顺丰寄'] };
  expect(notes(answer, none)[0]).toBe(SEARCH.missing('顺丰寄'));
});

test('says when only the beginning was looked for, and repeats no more than a line', () => {
  const long = '一'.repeat(25);
  const answer = { ...makeSearchAnswer(long, []), isCut: true };
  expect(notes(answer, none)).toEqual([SEARCH.cut(LONGEST_QUERY), `无 ${'一'.repeat(24)}…`]);
  expect(notes(makeSearchAnswer('一'.repeat(24), []), none)).toEqual([`无 ${'一'.repeat(24)}`]);
});

test('owns up to a search that could not be opened', () => {
  expect([SEARCH.noIndex, SEARCH.failed]).toContain(describeFailure());
});
