import { describe, expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { blankRecord } from '../../record/edits.ts';
import type { HeldMeeting } from '../../record/held.ts';
import type { SheetRecord } from '../../record/sheet-record.ts';
import { emptyRow } from '../edits.ts';
import { contentOf, row } from '../testing.ts';
import { planDocument } from './plan-document.ts';

const CONTENT = contentOf(lived);
const TODAY = '2026-12-05';
const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'answered', level: value }) as const;

const sheet = (differing: Partial<SheetRecord> = {}): SheetRecord => ({
  ...blankRecord(CONTENT.outline, 'sheet', { date: '2026-12-04', person: '张三' }),
  answers: { 'scope-01': level(1), 'scope-02': level(0), 'seals-01': level(2) },
  plan: [
    row({ problem: '主任能口头说出大概。', cause: '没有人写' }),
    row({
      ...{ id: 'b', item: 'scope-02', problem: '临时任务从来不登记', state: 'done' },
      ...{
        closedOn: '2026-12-05',
        verifier: '李四',
        progress: '登记簿已启用。',
      },
    }),
    row({
      ...{ id: 'c', item: 'seals-01', problem: '有写明保管人的规定' },
      ...{ sign: '交接登记随手能翻到', state: 'deferred', reason: '等换章' },
    }),
    row({
      id: 'd',
      item: '',
      problem: '办公室没有档案柜',
      measure: '',
      leader: '',
      due: '',
      sign: '',
    }),
  ],
  ...differing,
});

const textOf = (record: SheetRecord) =>
  planDocument(CONTENT, record, TODAY).paragraphs.map(({ lead = '', text }) => lead + text);
const part = (record: SheetRecord, head: string) => {
  const lines = textOf(record);
  const from = lines.indexOf(head) + 1;
  const length = lines.slice(from).findIndex((line) => /^[一二三四]、/.test(line));
  return lines.slice(from, length < 0 ? undefined : from + length);
};

test('the title breaks behind whose plan it is; it is signed and dated', () => {
  const { title, signature } = planDocument(CONTENT, sheet(), TODAY);
  expect(title).toEqual(['某单位综合办公室管理自评整改方案']);
  expect(signature).toEqual({ name: '某单位综合办公室', date: '2026年12月5日' });
  const about = { ...sheet().about, unit: '样例街道便民服务中心' };
  expect(planDocument(CONTENT, sheet({ about }), TODAY).title).toEqual([
    '样例街道便民服务中心综合办公室',
    '管理自评整改方案',
  ]);
});

test('first who looked at what, and how much was answered', () => {
  expect(part(sheet(), '一、基本情况')).toEqual([
    '2026年12月4日，某单位综合办公室对照《样例自评》（2.0.0版）开展自评，内容是职责范围、印章两个方面，' +
      '共3题，由张三填报。每题按能拿出来核对的事实定级，从0级（没有做法）到4级（有改进）共五级，各级累加。',
    '已答3题，未达到的3题。',
  ]);
  const answers = { 'scope-01': level(3), 'scope-02': { state: 'unknown' } as const };
  const notes = { 'scope-01': { evidence: '清单' } };
  expect(part(sheet({ answers }), '一、基本情况')[1]).toBe(
    '已答1题，达到目标的1题，答“不清楚”的1题，未答的1题。答到3级以上的1题都还没有写依据，在整改中补齐。',
  );
  expect(part(sheet({ answers, notes }), '一、基本情况')[1]).toContain('的1题都写明了依据。');
});

test('then the level over all and of each area, with what holds it; a range where something is open', () => {
  expect(part(sheet(), '二、自评结果')).toEqual([
    '总体为0级（没有做法）。总体等级取各方面中最低的一个，不取平均。按各题分量折算，总分21分（满分100分）。',
    '（一）职责范围。0级（没有做法），已答2题中0题达到目标。',
    '（二）印章。2级（书面规定），已答1题中0题达到目标。',
  ]);
  const held = {
    'scope-01': level(0),
    'scope-02': level(4),
    'seals-01': { state: 'unknown' } as const,
  };
  expect(part(sheet({ answers: held }), '二、自评结果').slice(1)).toEqual([
    '（一）职责范围。1级（口头约定），已答2题中1题达到目标，卡在关键题上：没有清单，各人凭习惯。',
    '（二）印章。答“不清楚”的1题问清之后再定级。',
  ]);
  expect(part(sheet({ answers: {} }), '二、自评结果')[1]).toBe('（二）印章。还没有作答。');
});

describe('the problems', () => {
  test('are those of the plan by area; what is half done is told as half done', () => {
    expect(part(sheet(), '三、主要问题')).toEqual([
      '（一）职责范围方面。一是主任能口头说出大概，原因是没有人写；二是临时任务从来不登记（现答0级，没到目标，销号待复核）。',
      '（二）印章方面。只做到“有写明保管人的规定”，还没有做到“交接登记随手能翻到”。',
      '（三）其他方面。办公室没有档案柜。',
    ]);
  });

  test('that are not in the plan are counted, with what is not known', () => {
    const answers = { ...sheet().answers, 'seals-01': { state: 'unknown' } as const };
    expect(part(sheet({ plan: [], answers }), '三、主要问题')).toEqual([
      '其余未达到目标的2题见附件1，本次先不列入台账。职责范围还有卡住等级或没有列入一题的问题，补齐后再定稿。另有1题答“不清楚”（附件1第3题），先向经手人问清，再定级、定措施。',
    ]);
    const good = { 'scope-01': level(3), 'scope-02': level(3), 'seals-01': level(3) };
    expect(part(sheet({ plan: [], answers: good }), '三、主要问题')).toEqual([
      '已答各题都达到目标，没有列入台账的问题。',
    ]);
    expect(textOf(sheet({ plan: [], answers: good }))).not.toContain('四、整改措施');
  });
});

test('with items open nothing is called well', () => {
  const none = (answers: SheetRecord['answers']) =>
    part(sheet({ plan: [], answers }), '三、主要问题');
  const asked = { state: 'unknown' } as const;
  expect(none({ 'scope-01': asked, 'scope-02': asked, 'seals-01': asked })).toEqual([
    '还没有一题定级，现在形成不了整改方案。另有3题答“不清楚”（附件1第1至3题），先向经手人问清，再定级、定措施。',
  ]);
  expect(none({ 'scope-01': level(3) })).toEqual([
    '已答各题都达到目标，没有列入台账的问题。另有2题未答（附件1第2、3题），答完再定级、定措施。',
  ]);
});

test('rows that no longer agree with the answers are marked wherever they stand', () => {
  const answers = { ...sheet().answers, 'scope-01': level(4) };
  const stale = sheet({ answers });
  expect(part(stale, '三、主要问题')[0]).toContain(
    '主任能口头说出大概（现答4级，已到目标，待核实销号），原因是',
  );
  expect(part(stale, '四、整改措施').join('')).toContain(
    '核实人：李四。现答0级，没到目标，销号待复核。',
  );
  const rows = planDocument(CONTENT, stale, TODAY).annexes[1]?.rows ?? [];
  expect(rows[1]?.[8]).toBe('已销号：登记簿已启用；现答0级，没到目标，销号待复核');
  const [, , unverified] = part(
    sheet({ plan: sheet().plan.map((each) => ({ ...each, verifier: '' })) }),
    '四、整改措施',
  );
  expect(unverified).toContain('没有写核实人');
});

test('the measures say who does what by when, in the numbers of the table', () => {
  expect(part(sheet(), '四、整改措施')).toEqual([
    '（一）分项整改。以下各项的序号与附件2一致。',
    '1. 逐条补上谁办和多久一次。责任领导：分管领导；责任人：甲（主任）；完成时限：2026年12月7日。完成标志：派活时引用清单的条目。',
    '2. 逐条补上谁办和多久一次。责任领导：分管领导；责任人：甲（主任）；完成时限：2026年12月7日。' +
      '完成标志：派活时引用清单的条目。进展：登记簿已启用。已于2026年12月5日销号，核实人：李四。现答0级，没到目标，销号待复核。',
    '4. 办公室没有档案柜。责任人：甲（主任）。',
    '（二）暂不整改。第3项（有写明保管人的规定），理由是等换章。',
    expect.stringMatching(/^（三）跟踪销号。/),
  ]);
});

test('who is to look at it is said as long as nobody has', () => {
  const plan = sheet().plan.map((each) => ({ ...each, verifier: '分管领导' }));
  expect(part(sheet({ plan }), '四、整改措施')[1]).toContain(
    '责任人：甲（主任）；核实人：分管领导；',
  );
  const rows = planDocument(CONTENT, sheet({ plan }), TODAY).annexes[1]?.rows ?? [];
  expect(rows.map((cells) => cells[9])).toEqual([
    ...['待分管领导核实', '2026-12-05，分管领导', '', '待分管领导核实'],
  ]);
});

test('the annexes are all answers with what they rest on, and the plan on its side', () => {
  const answers = { ...sheet().answers, 'scope-02': { state: 'na' } as const };
  const notes = { 'scope-01': { evidence: '职责表' }, 'scope-02': { reason: '没有临时任务' } };
  const [first, second] = planDocument(CONTENT, sheet({ answers, notes }), TODAY).annexes;
  expect(first?.isWide).toBe(false);
  expect(first?.rows).toEqual([
    ['职责范围'],
    ['1', '有没有一份写全事项的清单？', '1级', '主任能口头说出大概', '职责表'],
    ['2', '临时任务有没有登记？', '不适用', '', '不适用的理由：没有临时任务'],
    ['印章'],
    ['3', '印章有没有专人专柜？', '2级', '有写明保管人的规定', ''],
  ]);
  expect(second?.isWide).toBe(true);
  expect(second?.rows[1]?.slice(7)).toEqual([
    ...['2026-12-07', '已销号：登记簿已启用；现选不适用', '2026-12-05，李四'],
  ]);
  expect(second?.rows[2]?.slice(8)).toEqual(['暂不整改：等换章', '']);
  const widths = [first, second].map((annex) =>
    annex?.columns.reduce((sum, { share }) => sum + share, 0),
  );
  expect(widths).toEqual([100, 100]);
});

describe('of a sheet that a meeting has made', () => {
  const held: HeldMeeting = {
    people: [
      { person: '王五', role: 'leader' },
      { person: '', role: 'staff' },
    ],
    excluded: 1,
    items: {
      'scope-01': { levels: [0, 1, 0, 0, 1], unknown: 0, na: 0, agreed: true },
      'scope-02': { levels: [1, 0, 0, 1, 0], unknown: 0, na: 0, agreed: false },
      'seals-01': { levels: [0, 0, 1, 0, 0], unknown: 1, na: 0, agreed: false },
    },
  };

  test('it is told who took part, and how several answers became one', () => {
    expect(part(sheet({ held }), '一、基本情况')[1]).toBe(
      '本次自评经会商形成，计入2人的答案：单位领导1人（王五）、办公室人员1人；另有1份答题不到一半，没有计入。' +
        '会上议定1题，其余各题取各人答案的中位数，人数成双的取低的一个。',
    );
  });

  test('how far people were apart stands behind the areas', () => {
    expect(part(sheet({ held }), '二、自评结果').at(-1)).toBe(
      '（三）各人意见的差距。3题中分歧大的2题，半数以上说不清楚的1题。各人所答相差最大的是附件1第1、2题，差3级。' +
        '职责范围取低的中位数是0级，取高的是2级。各题各等级有几人见附件1。',
    );
    const alone = { ...held, people: held.people.slice(0, 1) };
    expect(part(sheet({ held: alone }), '二、自评结果').at(-1)).toMatch(/^（二）/);
  });

  test('the table of the answers has a column with how many said what', () => {
    const [annex] = planDocument(CONTENT, sheet({ held }), TODAY).annexes;
    expect(annex?.columns.map(({ label }) => label)).toContain('会商各人答的');
    expect(annex?.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    expect(annex?.rows.map((cells) => cells[4])).toEqual([
      ...[undefined, '1级1人、4级1人；会上议定', '0级1人、3级1人', undefined, '2级1人、不清楚1人'],
    ]);
  });
});

test('a row that was added and left empty is in no part of the document', () => {
  const { plan } = sheet();
  const withEmpty = sheet({ plan: [...plan.slice(0, 2), emptyRow('e'), ...plan.slice(2)] });
  expect(planDocument(CONTENT, withEmpty, TODAY)).toEqual(planDocument(CONTENT, sheet(), TODAY));
});

describe('beside the round before', () => {
  const { id, version } = CONTENT.outline;
  const since = (
    answers: SheetRecord['answers'],
    date = '2026-06-30',
    questionnaire = { id, version },
  ) =>
    part(
      sheet({ earlier: { id: 'r1', name: '', date, questionnaire, answers, notes: {} } }),
      '二、自评结果',
    ).at(-1);

  test('it is told how many items moved, where, and to which score', () => {
    const before = { 'scope-01': level(0), 'scope-02': level(2), 'seals-01': level(2) };
    expect(since(before)).toBe(
      '（三）与上一轮比。上一轮自评在2026年6月30日。两轮都定了级的3题中提高1题，下降1题，不变1题。按两轮都定了级的题算，职责范围由38分到6分。提高的是附件1第1题，下降的是附件1第2题。',
    );
  });

  test('提高 is said only where an item moved up', () => {
    const { answers } = sheet();
    expect(since(answers, '')).toBe('（三）与上一轮比。两轮都定了级的3题都没有变。');
    expect(since({ ...answers, 'scope-01': level(4) })).not.toContain('提高');
  });

  test('nothing is told where the two cannot be compared', () => {
    const { answers } = sheet();
    expect(since(answers, '', { id: 'other', version })).not.toContain('上一轮');
    expect(since({})).not.toContain('上一轮');
  });
});
