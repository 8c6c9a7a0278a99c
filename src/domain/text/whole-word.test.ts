import { expect, test } from 'vitest';
import { isWholeWord } from './whole-word.ts';

const isWhole = (text: string, word: string) => {
  const start = text.indexOf(word);
  return isWholeWord(text, start, start + word.length);
};

test.each([
  ['内容错了的另写一份', '容错'],
  ['审核稿与盖章稿逐页一致', '核稿'],
  ['纪要是法定公文种类', '文种'],
  ['开会签到用哪张表', '会签'],
  ['最终报告里写什么', '终报'],
])('in %s the characters %s stand within other words', (text, word) => {
  expect(isWhole(text, word)).toBe(false);
});

test.each([
  ['不在容错范围内', '容错'],
  ['核稿人先看文种', '核稿'],
  ['核稿人先看文种', '文种'],
  ['不补手续、不倒签', '倒签'],
  ['内容要再会签一次', '会签'],
  ['会签过了吗', '会签'],
  ['没有被指定为定密责任人的', '定密责任人'],
  ['日期写成文日期', '成文日期'],
  ['签批处理意见', '签批'],
])('in %s, %s is a word', (text, word) => {
  expect(isWhole(text, word)).toBe(true);
});
