import { expect, test } from 'vitest';
import { questionsIn } from './asked-set.ts';

const LINE = {
  ...{ text: '20 个工作日内答复。', basis: '《条例》第三条', binds: '行政机关' },
  ...{ url: '/procedures/0/#steps', label: '页' },
};
const asked = (says: string[], urls: string[]) => ({
  answers: [{ q: '几天答复', kind: 'long', says, urls }],
  none: [],
});

test.each([
  [['20 个工作日'], ['/procedures/0/'], true],
  [['七天|20个工作日', '第三条'], ['/duties/', '/procedures/'], true],
  [['20 个工作日', '第四条'], ['/procedures/0/'], false],
  [['20 个工作日'], ['/duties/'], false],
])('a line that says %j on %j: %s', (says, urls, right) => {
  expect(questionsIn(asked(says, urls), {}).map((one) => one.isRight(LINE))).toEqual([right]);
});

test('what a reader held to answer does, be it of what was thought to have no answer', () => {
  const set = { ...asked(['七天'], ['/duties/']), none: ['多久答复', '谁答复'] };
  const questions = questionsIn(set, { 几天答复: [LINE.text], 多久答复: [LINE.text] });
  expect(
    questions.map(({ typed, hasAnswer, isRight }) => [typed, hasAnswer, isRight(LINE)]),
  ).toEqual([
    ['几天答复', true, true],
    ['多久答复', true, true],
    ['谁答复', false, false],
  ]);
});
