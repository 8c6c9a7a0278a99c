import { expect, test } from 'vitest';
import { toldProblem } from './told-problem.ts';

const named = {
  areas: [{ id: 'scope', title: '职责范围' }],
  items: [{ id: 'scope-03', area: 'scope', number: 3 }],
};

test.each([
  [
    'answers.scope-03.level',
    'level',
    '9',
    '“职责范围”第 3 题的答案：该是0 到 4 的整数；文件里是 9。',
  ],
  ['answers.x-1', 'item', '"x-1"', 'x-1的答案：该是问卷里有的题号；文件里是 "x-1"。'],
  ['notes.scope-03', 'note', '1', '“职责范围”第 3 题的依据或理由：该是依据和理由；文件里是 1。'],
  [
    'plan[4].due',
    'day',
    '"明天"',
    '整改台账第 5 行（plan[4].due）：该是日期（如 2026-11-28）或空；文件里是 "明天"。',
  ],
  [
    'about.role',
    'role',
    '"king"',
    '单位、日期、填写人这一栏（about.role）：该是leader、head、staff、other-department 或空；文件里是 "king"。',
  ],
  [
    'earlier.questionnaire',
    'object',
    '',
    '上一轮的答案（earlier.questionnaire）：该是对象；文件里是 空的。',
  ],
  ['plan', 'few-rows', '20000', '整改台账：该是至多 300 行，只取了前 300 行；文件里是 20000 行。'],
  ['color', 'nothing', '"red"', 'color：该是没有的（这份表里没有这一项）；文件里是 "red"。'],
] as const)('%s', (place, expected, found, told) => {
  expect(toldProblem({ place, expected, found }, named)).toBe(told);
});
