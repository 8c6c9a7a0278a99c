import { describe, expect, test } from 'vitest';
import { partsOf } from '#domain/forms/word/testing.ts';
import { printSetup } from './workbook-print.ts';
import { toWorkbook, type Table } from './workbook.ts';

const LEDGER: Table = {
  title: '用印登记簿',
  heading: '用印登记簿（2026 年）',
  above: ['印章名称：________'],
  columns: [
    { title: '序号', width: 10, holds: 'number' },
    { title: '日期', width: 12, holds: 'date' },
    { title: '文件名称', width: 20 },
  ],
  rows: [
    ['1', '2-1', '=1+1'],
    ['', '', ''],
    ['', '', '关于印发年度用印管理办法的通知'],
  ],
  below: ['核对人：________'],
};
const NOTES: Table = {
  title: '说明 & 甲<乙>的',
  columns: [{ title: '填写说明', width: 100 }],
  rows: [['一行一件。']],
};

const parts = partsOf(await toWorkbook(LEDGER, NOTES));
const part = (path: string) => parts.get(path) ?? '';
const strings = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
  ([, text]) => text,
);
const formats = [...part('xl/styles.xml').matchAll(/<xf [^>]*>[^]*?<\/xf>|<xf [^>]*\/>/g)].map(
  ([xf]) => xf,
);

/** Rows of a sheet: the height, then the cells, a text in quotes, an empty one by what it takes. */
function rowsOf(sheet: string): string[] {
  return [...sheet.matchAll(/<row [^>]*? ht="([\d.]+)"[^>]*>([^]*?)<\/row>/g)].map(
    ([, height, cells = '']) =>
      [
        height,
        ...[...cells.matchAll(/<c [^>]*s="(\d+)"[^>]*?(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)].map(
          ([, style, value]) =>
            value === undefined ? kindOf(Number(style)) : `“${strings[Number(value)]}”`,
        ),
      ].join(' '),
  );
}

function kindOf(style: number): string {
  const xf = formats[style] ?? '';
  const id = /numFmtId="(\d+)"/.exec(xf)?.[1] ?? '';
  const format = new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(
    part('xl/styles.xml'),
  )?.[1];
  return id === '' || id === '0' ? '·' : (format ?? id);
}

const ledger = part('xl/worksheets/sheet1.xml');
const notes = part('xl/worksheets/sheet2.xml');

test('rows stand under headline, lines and head; written cells are text, blank ones take what they are for', () => {
  expect(rowsOf(ledger)).toEqual([
    '36 “用印登记簿（2026 年）” · ·',
    '24 “印章名称：________” · ·',
    '20 “序号” “日期” “文件名称”',
    '20 “1” “2-1” “=1+1”',
    '24 · yyyy-mm-dd @',
    '35 · yyyy-mm-dd “关于印发年度用印管理办法的通知”',
    '24 “核对人：________” · ·',
  ]);
  expect(ledger).not.toContain('<f>');
  expect(rowsOf(notes)).toEqual(['20 “填写说明”', '20 “一行一件。”']);
});

test('headline and lines run across all columns', async () => {
  expect(ledger.match(/<mergeCell ref="[^"]*"\/>/g)).toEqual([
    '<mergeCell ref="A1:C1"/>',
    '<mergeCell ref="A2:C2"/>',
    '<mergeCell ref="A7:C7"/>',
  ]);
  const long = '这一行很长'.repeat(12);
  const tall = partsOf(await toWorkbook({ ...LEDGER, above: [long] })).get(
    'xl/worksheets/sheet1.xml',
  );
  expect(tall).toContain('<row r="2" ht="50"');
});

test('columns are as wide as asked, and what is above the rows stays in sight', () => {
  expect([...ledger.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => width)).toEqual([
    '10',
    '12',
    '20',
  ]);
  expect(ledger).toContain(
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
  );
  expect(notes).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
});

test('the head is bold on a light ground; every cell has its lines and wraps', () => {
  const [, , , head = '', cell = ''] = formats;
  expect(head).toMatch(/fillId="2"[^>]*borderId="1"/);
  expect(head).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
  expect(cell).toMatch(/borderId="1"/);
  expect(cell).toContain('<alignment vertical="center" wrapText="1"/>');
  const styles = part('xl/styles.xml');
  expect(styles).toContain('<fgColor rgb="FFF0EDE4"/>');
  expect(styles).toContain('<left style="thin"><color rgb="FF999999"/></left>');
  expect(styles).toMatch(/<font><name val="宋体"\/><sz val="18"\/>/);
  expect(styles).toMatch(/<font><name val="宋体"\/><sz val="11"\/><family val="2"\/><b\/>/);
});

describe('on paper', () => {
  test('sheets lie on their side, as wide as the paper, numbered, with the head on every page', () => {
    for (const sheet of [ledger, notes]) {
      expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(sheet).toContain(
        '<printOptions horizontalCentered="1"/><pageMargins left="0.59" right="0.59" top="0.59" bottom="0.71" header="0.3" footer="0.35"/>' +
          '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
          '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
      );
    }
    expect(part('xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'用印登记簿'!$1:$3</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'说明 &amp; 甲&lt;乙&gt;的'!$1:$1</definedName></definedNames>`,
    );
  });

  test('quotation marks in the name of a sheet are written twice', () => {
    const { files } = printSetup([{ title: "甲's", rows: 2 }]);
    const transform = files?.transform?.['xl/workbook.xml']?.transform as (xml: string) => string;
    expect(transform('<a><definedNames/></a>')).toContain(`'甲''s'!$1:$2`);
  });

  test('a library that writes otherwise is noticed', () => {
    const { files } = printSetup([]);
    const transform = files?.transform?.['xl/workbook.xml']?.transform as (xml: string) => string;
    expect(() => transform('<a/>')).toThrow('write-excel-file no longer writes <definedNames');
  });
});

test('a column of choices offers its list, and days can be counted with', async () => {
  const sheet = partsOf(
    await toWorkbook({
      title: '台账',
      heading: '整改台账',
      columns: [
        { title: '时限', width: 12, holds: 'date' },
        { title: '状态', width: 10, choices: ['未开始', '已销号'] },
      ],
      rows: [
        ['2026-12-07', '未开始'],
        ['年底前', ''],
      ],
    }),
  ).get('xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" ' +
      'showErrorMessage="1" sqref="B3:B4"><formula1>"未开始,已销号"</formula1></dataValidation>' +
      '</dataValidations><printOptions',
  );
  expect(sheet).toMatch(/<c r="A3"[^>]*><v>46363<\/v>/);
  expect(sheet).toMatch(/<c r="A4"[^>]*t="s"/);
  expect(ledger).not.toContain('dataValidation');
});

test('the file is the same whenever it is made', async () => {
  expect(await toWorkbook(LEDGER, NOTES)).toEqual(await toWorkbook(LEDGER, NOTES));
});

test('writes a number as a number, so that it can be added up', async () => {
  const counts: Table = {
    title: '数',
    columns: [{ title: '单位数', width: 10 }],
    rows: [[12], [0], ['12']],
  };
  const sheet = partsOf(await toWorkbook(counts)).get('xl/worksheets/sheet1.xml') ?? '';
  const cells = [...sheet.matchAll(/<c r="A([2-4])"([^>]*)><v>([^<]*)<\/v>/g)];
  expect(cells.map(([, row, more = '', value]) => [row, more.includes('t="s"'), value])).toEqual([
    ['2', false, '12'],
    ['3', false, '0'],
    ['4', true, '1'],
  ]);
});
