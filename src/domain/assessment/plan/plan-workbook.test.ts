import { expect, test } from 'vitest';
import { partsOf } from '#domain/forms/word/testing.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { lived } from '#tests/fixture.ts';
import { blankRecord } from '../record/edits.ts';
import { emptyRow } from './edits.ts';
import { planTable, planWorkbook } from './plan-workbook.ts';
import { contentOf, row } from './testing.ts';

const CONTENT = contentOf(lived);
const sheet = {
  ...blankRecord(CONTENT.outline, 'sheet', { date: '2026-12-04', person: '张三' }),
  plan: [row({ state: 'done', closedOn: '2026-12-05', verifier: '李四', cause: '=1+1' })],
};

test('each row has all its fields, under whose plan it is, with room for more', () => {
  const { heading, above, columns, rows } = planTable(CONTENT, sheet);
  expect(heading).toBe('某单位综合办公室整改台账');
  expect(above?.[0]).toMatch(/^审定：　+填报人：张三　　自评日期：2026-12-04$/);
  expect(rows[0]).toEqual([
    ...[1, '主任能口头说出大概', '=1+1', '逐条补上谁办和多久一次', '派活时引用清单的条目'],
    ...['分管领导', '甲（主任）', '2026-12-07', '已销号', '', '2026-12-05', '李四', ''],
  ]);
  expect(rows).toHaveLength(11);
  expect(rows.every(({ length }) => length === columns.length)).toBe(true);
});

test('an empty row is not handed in, and takes no number', () => {
  const plan = [emptyRow('e'), row()];
  const { rows } = planTable(CONTENT, { ...sheet, plan });
  expect(rows).toHaveLength(11);
  expect(rows[0]?.slice(0, 2)).toEqual([1, '主任能口头说出大概']);
});

test('the state is chosen from a list, days are days, and nothing is a formula', async () => {
  const xml = partsOf(await planWorkbook(CONTENT, sheet)).get('xl/worksheets/sheet1.xml') ?? '';
  const states = Object.values(WORDS.states).join(',');
  expect(xml).toContain(`<formula1>"${states}"</formula1>`);
  expect(xml).toMatch(/<c r="H4"[^>]*><v>46363<\/v>/);
  expect(xml).toContain('ySplit="3"');
  expect(xml.match(/<f [^>]*>/g)?.at(0)).toBe('<f t="shared" ref="N4:N14" si="0">');
  expect(xml).toContain(
    'AND(COUNT($H4)&gt;0,$K4="",$I4&lt;&gt;"已销号",$I4&lt;&gt;"暂不整改",INT($H4)&lt;TODAY())',
  );
  expect(xml).toContain('<autoFilter ref="A3:N14"/>');
});

test('a row that no longer agrees with its answer says so beside its progress', () => {
  const answers = { 'scope-01': { state: 'answered', level: 0 } } as const;
  const plan = [row({ state: 'done', progress: '已印发', verifier: '李四' })];
  const { rows } = planTable(CONTENT, { ...sheet, answers, plan });
  expect(rows[0]?.[9]).toBe('已印发；现答0级，没到目标，销号待复核');
});
