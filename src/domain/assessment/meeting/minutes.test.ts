import { expect, test } from 'vitest';
import { oneArea } from '../testing.ts';
import { minutesOf } from './minutes.ts';
import { agreedOn, level, meetingOf, notOurs, person, unsure } from './testing.ts';

const scored = oneArea({}, {});
const outline = {
  ...scored,
  areas: [{ id: 'duty', weight: 1, title: '职责', href: '/' }],
  items: scored.items.map((item, index) => ({
    ...item,
    procedures: [...item.procedures],
    ...{ forms: [], number: index + 1, question: `第${index + 1}问`, href: '/' },
  })),
};

test('tells of every item who answered what, the middle, and what was agreed', () => {
  const sheets = [
    person('甲', [level(1), level(2)]),
    person('乙', [level(4), unsure]),
    person('', [notOurs]),
  ];
  const agreed = {
    'duty-1': agreedOn({ state: 'answered', level: 3 }, { reason: ' 看了台账 ' }),
    'duty-2': agreedOn({ state: 'answered', level: 3 }, { date: '' }),
  };
  expect(minutesOf(outline, meetingOf(sheets, agreed))).toEqual([
    {
      ...{ item: 'duty-1', area: '职责', number: 1, question: '第1问' },
      said: ['甲 1 级', '乙 4 级', '未署名 不适用'],
      counted: '3 级',
      ...{ median: '1—4 级', division: '分歧大', agreed: '3 级' },
      ...{ reason: '看了台账', approver: '样例主任', date: '2026-11-28' },
    },
    {
      ...{ item: 'duty-2', area: '职责', number: 2, question: '第2问' },
      said: ['甲 2 级', '乙 不清楚', '未署名 没有答'],
      counted: '2 级',
      ...{ median: '2 级', division: '半数以上说不清楚', agreed: '' },
      ...{ reason: '', approver: '', date: '' },
    },
  ]);
});
