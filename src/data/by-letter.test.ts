import { expect, test } from 'vitest';
import { byLetter } from './by-letter.ts';

const order = (...titles: string[]) =>
  byLetter(titles.map((title) => ({ title }))).map(
    ({ letter, entries }) => `${letter}：${entries.map(({ title }) => title).join(' ')}`,
  );

test('names stand under the letter they are read with, in the order of a dictionary', () => {
  expect(order('用印审批', '归档', '公务接待', '办公会', '公文')).toEqual([
    'B：办公会',
    'G：公文 公务接待 归档',
    'Y：用印审批',
  ]);
});

test('all of one syllable stands together', () => {
  expect(order('昂首', '安全', '安保')).toEqual(['A：安保 安全 昂首']);
});

test('marks before a name are not read; Latin letters are, of either width', () => {
  expect(order('《中华人民共和国档案法》', 'ＡＢ 岗', '（样例）保密')).toEqual([
    'A：ＡＢ 岗',
    'Y：（样例）保密',
    'Z：《中华人民共和国档案法》',
  ]);
});

test('a character of two readings is read as in its word', () => {
  expect(order('重要事项', '重新登记', '银行账户')).toEqual([
    'C：重新登记',
    'Y：银行账户',
    'Z：重要事项',
  ]);
});

test('what begins with no letter stands last', () => {
  expect(order('12345 热线', '归档')).toEqual(['G：归档', '#：12345 热线']);
  expect(order()).toEqual([]);
});
