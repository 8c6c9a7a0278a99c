import { expect, test } from 'vitest';
import { toWorkbook } from '#domain/forms/excel/workbook.ts';
import { toDocx } from '#domain/forms/word/to-docx.ts';
import { divisionView } from '#domain/duties/division-view.ts';
import { partsOf } from '#domain/forms/word/testing.ts';
import { lived } from '#tests/fixture.ts';
import { divisionForm, divisionRows, divisionTable } from './division-files.ts';

const view = divisionView(lived);
const of = { office: '某单位综合办公室', day: '2026-12-01' };

test('a row says what the sheet says, in one line a cell', () => {
  expect(divisionRows(view).at(-1)).toEqual([
    '档案岗（兼车辆后勤岗）',
    '',
    '档案：文书归档、公务派车',
    '',
    '在编或正式聘用人员；持相应准驾车型驾驶证的人员',
    '印章管理岗',
  ]);
});

test('the workbook has its head, whose it is and the day', async () => {
  const table = divisionTable(view, of);
  expect(table).toMatchObject({
    heading: '某单位综合办公室岗位职责一览表',
    above: ['日期：2026年12月1日'],
  });
  expect((await toWorkbook(table)).length).toBeGreaterThan(2000);
  expect(divisionTable(view, { ...of, day: '' }).above).toBeUndefined();
});

test('the Word file lies on its side and says the same; without a day there is room for one', async () => {
  const { view: form, labels } = divisionForm(view, of);
  expect(form.paper.width).toBeGreaterThan(form.paper.height);
  const text = textOf(await toDocx(form, labels));
  for (const piece of [
    '某单位综合办公室岗位职责一览表',
    '文书归档、公务派车',
    '制表：某单位综合办公室',
    '2026年12月1日',
  ])
    expect(text).toContain(piece);
  const undated = divisionForm(view, { ...of, day: '' });
  expect(textOf(await toDocx(undated.view, undated.labels))).toContain('年　　月　　日');
});

test('what does not hold yet stands on top of both', async () => {
  const open = '还有 1 处对不上：甲';
  expect(divisionTable(view, { ...of, open }).above).toEqual([open, '日期：2026年12月1日']);
  const { view: form, labels } = divisionForm(view, { ...of, open });
  const parts = partsOf(await toDocx(form, labels));
  expect(parts.get('word/header1.xml')).toContain(open);
});

function textOf(file: Uint8Array): string {
  const files = partsOf(file);
  return (files.get('word/document.xml') ?? '').replaceAll(/<[^<>]+>/g, '');
}
