import { expect, test } from 'vitest';
import { oneArea } from '../testing.ts';
import { saidOfAll } from './item-said.ts';
import { level, meetingOf, notOurs, person, unsure } from './testing.ts';

const two = oneArea({}, {});
const said = (...sheets: Parameters<typeof meetingOf>[0]) => saidOfAll(two, meetingOf(sheets))[0];

test('names everybody with level and evidence', () => {
  const evidence = { notes: { 'duty-1': { evidence: ' 职责清单 ', reason: '旧的' } } };
  expect(
    said(
      person('甲', [level(3), level(1)], evidence),
      person('乙', [notOurs, level(1)], { role: 'leader' }),
    )?.people,
  ).toEqual([
    {
      ...{ member: 'sheet-甲', person: '甲', role: 'staff', note: '职责清单' },
      reaction: { state: 'answered', level: 3, evidence: '职责清单' },
    },
    {
      ...{ member: 'sheet-乙', person: '乙', role: 'leader', note: '没有这类事' },
      reaction: { state: 'na', reason: '没有这类事' },
    },
  ]);
});

test('gives the median with both ends, and the distance', () => {
  expect(said(person('甲', [level(1)]), person('乙', [level(4)]))).toMatchObject({
    median: { low: 1, high: 4 },
    ad: { n: 3, d: 2 },
    agreement: 'severe',
    knowledgeGap: false,
  });
  expect(said(person('甲', [unsure]), person('乙', [unsure]))).toMatchObject({
    ...{ median: undefined, ad: null, agreement: null, knowledgeGap: true, division: 'gap' },
  });
});

test('puts groups side by side in their order, those without one last', () => {
  const groups = said(
    person('甲', [level(1)], { role: '' }),
    person('乙', [level(2)]),
    person('丙', [unsure]),
    person('丁', [level(4)], { role: 'leader' }),
    person('戊', [notOurs], { role: 'other-department' }),
  )?.groups;
  expect(groups).toEqual([
    { role: 'leader', people: 1, median: { low: 4, high: 4 }, unknown: 0, na: 0 },
    { role: 'staff', people: 2, median: { low: 2, high: 2 }, unknown: 1, na: 0 },
    { role: 'other-department', people: 1, median: undefined, unknown: 0, na: 1 },
    { role: '', people: 1, median: { low: 1, high: 1 }, unknown: 0, na: 0 },
  ]);
});

test('leaves out whose sheet does not count', () => {
  const three = oneArea({}, {}, {});
  const sheets = [person('甲', [level(1), level(1)]), person('乙', [level(4)])];
  const names = saidOfAll(three, meetingOf(sheets))[0]?.people.map((one) => one.person);
  expect(names).toEqual(['甲']);
});
