import { expect, test } from 'vitest';
import { general } from '#tests/fixture.ts';
import { tableNotes } from './table-notes.ts';
import { aForm, WORKED_BLOCKS } from './testing.ts';

const COLUMNS = [
  { label: '收到日', name: 'received', kind: 'date' },
  { label: '紧急程度', name: 'urgency', kind: 'choice', options: ['特急', '加急'] },
  { label: '再急', name: 'again', kind: 'choice', options: ['特急', '加急'] },
  { label: '来源', name: 'source', kind: 'choice', options: ['来信', '来访'], open: true },
  { label: '期限', name: 'due', kind: 'date' },
  { label: '延期至', name: 'extended', kind: 'date' },
  { label: '办结日', name: 'closed', kind: 'date' },
  { label: '备注', name: 'remark' },
];

const notesOf = (overdue: readonly object[], columns: readonly object[] = COLUMNS) =>
  tableNotes(aForm({ blocks: [{ type: 'table', columns, overdue }] }), general.regulations);

test('known values are told once for all columns that share them', () => {
  expect(notesOf([])).toEqual([
    '“紧急程度”“再急”写：特急、加急。',
    '“来源”写：来信、来访；可以补充，也可以另写。',
  ]);
});

test.each([
  [
    { name: '办结', due: 'due', extended: 'extended', until: ['closed'], by: '照来文写' },
    '办结超期：“期限”已过（“延期至”写了日期的，以它为准），“办结日”还空着。剩 3 天起提醒。照来文写。',
  ],
  [
    {
      name: '回话',
      from: 'received',
      within: 14,
      count: 'workdays',
      until: ['closed', 'remark'],
      soon: 0,
      by: '本手册建议',
    },
    '回话超期：从“收到日”次日起超过 14 个工作日，“办结日”“备注”都空着。本手册建议。',
  ],
  [
    {
      name: '办结',
      due: 'due',
      except: { column: 'source', is: ['来信', '来访'] },
      basis: [{ regulation: 'seal-rules', article: '第三条', for: '3 日内报告' }],
      by: '延期另报',
    },
    '办结超期：“期限”已过；“来源”写“来信”“来访”的不算。剩 3 天起提醒。《印章规定》第三条：3 日内报告；延期另报。',
  ],
])('a rule is told in a sentence: %o', (rule, sentence) => {
  expect(notesOf([rule], COLUMNS).slice(2)).toEqual([sentence]);
});

test('an article that nobody has is an error of the content', () => {
  const basis = [{ regulation: 'lost', for: '期限' }];
  expect(() => notesOf([{ name: '办结', due: 'due', until: ['closed'], basis }])).toThrow('lost');
});

test('columns that are worked out say how, for whoever does it with a pen', () => {
  expect(tableNotes(aForm({ blocks: WORKED_BLOCKS }), []).slice(1)).toEqual([
    '“工时”＝“频次”×“系数”。',
    '“合计工时”按“姓名”汇总上面那张表的“工时”；两处写法要一样。',
    '“负荷率”＝“合计工时”÷“可用工时”。',
    '“比平均”＝本人“负荷率”－全室平均，平均按合计算。',
    '“占全室”＝本人“合计工时”÷全部“合计工时”。',
    '“多几小时”＝本人“合计工时”－全室平均，平均按合计算。',
    '“临时”按“姓名”汇总上面那张表的“工时”，只算“临时”的；两处写法要一样。',
  ]);
});
