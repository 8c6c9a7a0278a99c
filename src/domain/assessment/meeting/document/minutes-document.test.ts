import { expect, test } from 'vitest';
import { partsOf, readDocument } from '#domain/forms/word/testing.ts';
import { lived } from '#tests/fixture.ts';
import { contentOf } from '../../plan/testing.ts';
import type { Agreed, MeetingRecord, Member } from '../../record/meeting-record.ts';
import type { Role, SheetAnswer } from '../../record/sheet-record.ts';
import { agreedOn, level, meetingOf, person, unsure } from '../testing.ts';
import { minutesDocument } from './minutes-document.ts';
import { minutesDocx } from './minutes-docx.ts';

const CONTENT = contentOf(lived);
const TODAY = '2026-12-04';
const IDS = ['scope-01', 'scope-02', 'seals-01'];

/** A sheet that answers the three items in order. */
const member = (name: string, given: readonly (SheetAnswer | undefined)[], role: Role): Member =>
  person(name, [], {
    role,
    answers: Object.fromEntries(
      IDS.flatMap((id, at) => (given[at] ? [[id, given[at]] as const] : [])),
    ),
  });
const PEOPLE = [
  member('王五', [level(1), level(0), level(3)], 'leader'),
  member('李四', [level(4), level(0), level(3)], 'staff'),
  member('', [level(2), unsure, level(3)], 'staff'),
];
const meeting = (
  agreed: Readonly<Record<string, Agreed>> = {},
  sheets: readonly Member[] = PEOPLE,
): MeetingRecord => ({ ...meetingOf(sheets), agreed: { ...agreed } });
const part = (record: MeetingRecord, head: string) => {
  const lines = minutesDocument(CONTENT, record, TODAY).paragraphs;
  const from = lines.findIndex(({ text }) => text === head) + 1;
  const length = lines.slice(from).findIndex(({ role }) => role === 'first');
  return lines
    .slice(from, length < 0 ? undefined : from + length)
    .map(({ lead = '', text }) => `${lead}${String(text)}`);
};

test('it is signed by the office on the day of the meeting', () => {
  const { title, signature } = minutesDocument(CONTENT, meeting(), TODAY);
  expect(title).toEqual(['样例中心综合办公室管理自评会商记录']);
  expect(signature).toEqual({ name: '样例中心综合办公室', date: '2026年11月28日' });
});

test('who was there is told by role, with whose sheets did not count, and how much was agreed', () => {
  const sheets = [...PEOPLE, member('赵六', [level(1)], 'head')];
  const agreed = { 'scope-02': agreedOn({ state: 'answered', level: 1 }) };
  expect(part(meeting(agreed, sheets), '一、会商情况')).toEqual([
    '2026年11月28日，第一次会商逐题核对《样例自评》（2.0.0版）的自评答案，由样例主任主持。参加并计入答案的3人：单位领导王五；办公室人员李四、未署名。答题不到一半、没有计入的1份：赵六。',
    '议定1题，其余2题按各人答案的中位数，人数成双的取低的一个。分歧大而没有议的还有1题，见附件1。',
  ]);
});

test('the levels of the areas are told with those of each group before the meeting', () => {
  const [told] = part(meeting(), '二、各方面等级');
  expect(told).toMatch(/^职责范围.*（会前单位领导.*、办公室人员.*）；印章3级（/);
  const alone = meeting({}, PEOPLE.slice(0, 1));
  expect(part(alone, '二、各方面等级')[0]).not.toContain('会前');
});

test('what was agreed is told with what each had said, the fact, the reason and who vouches', () => {
  const agreed = {
    'scope-01': agreedOn({ state: 'answered', level: 2 }, { reason: '看了清单。' }),
  };
  expect(part(meeting(agreed), '三、议定的题')).toEqual([
    '职责范围第1题。有没有一份写全事项的清单？各人答：王五1级、李四4级、未署名2级（分歧大）。议定2级：有一份书面的清单。理由：看了清单。核定人：样例主任，2026年11月28日。',
    '其余各题见附件1。',
  ]);
  expect(part(meeting(), '三、议定的题')).toEqual([expect.stringContaining('没有另行议定')]);
});

test('what goes into the plan is what the plan would propose, with who and by when', () => {
  const agreed = { 'scope-01': agreedOn({ state: 'answered', level: 1 }) };
  expect(part(meeting(agreed), '四、拟列入整改台账的事项')).toEqual([
    expect.stringContaining('拟列入整改台账2项'),
    '1. 主任能口头说出大概。责任人：丙（文书岗），完成时限：2026年12月18日。',
    '2. 临时任务从来不登记。责任人：甲（主任），完成时限：2026年12月23日。',
  ]);
  const [, plan] = minutesDocument(CONTENT, meeting(agreed), TODAY).annexes;
  expect(plan?.rows.map((cells) => cells.slice(3))).toEqual([
    ['丙（文书岗）', '甲（主任）', '2026-12-18'],
    ['甲（主任）', '分管领导', '2026-12-23'],
  ]);
});

test('with every item on target nothing is planned, and with none known nothing is called well', () => {
  const good = [member('王五', [level(3), level(3), level(3)], 'leader')];
  const open = [member('王五', [unsure, unsure, unsure], 'leader')];
  const told = (sheets: readonly Member[]) => part(meeting({}, sheets), '四、拟列入整改台账的事项');
  expect(told(good)).toEqual(['定了级的题都达到目标，没有要列入整改台账的事项。']);
  expect(told(open)).toEqual(['还没有一题定级，列不出整改事项。']);
  expect(minutesDocument(CONTENT, meeting({}, good), TODAY).annexes).toHaveLength(1);
});

test('everybody whose answers count has a place to sign, beside chair, approver and clerk', () => {
  expect(part(meeting(), '五、签名').map((line) => line.replaceAll(/　+/g, '_'))).toEqual([
    ...['主持人：_核定人：_', '记录人：_王五：_', '李四：_未署名：_'],
  ]);
});

test('the annex has all items with what each said; each table fills its width', () => {
  const agreed = { 'scope-01': agreedOn({ state: 'answered', level: 1 }) };
  const { annexes } = minutesDocument(CONTENT, meeting(agreed), TODAY);
  expect(annexes[0]?.rows.map((cells) => cells.length)).toEqual([1, 6, 6, 1, 6]);
  expect(annexes[0]?.rows[1]).toEqual([
    ...['1', '有没有一份写全事项的清单？', '王五1级、李四4级、未署名2级；分歧大', '2级'],
    ...['议定1级', '看了台账（样例主任，2026-11-28）'],
  ]);
  expect(annexes[0]?.rows[4]?.slice(4)).toEqual(['未议，按3级', '']);
  for (const { columns } of annexes)
    expect(columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

test('it comes out as a Word file in the official format', async () => {
  const parts = partsOf(await minutesDocx(CONTENT, meeting(), TODAY));
  const lines = readDocument(parts.get('word/document.xml') ?? '');
  expect(lines).toContain('OfficialFirst “一、会商情况”');
  expect(parts.get('word/styles.xml')).toContain('方正小标宋简体');
});
