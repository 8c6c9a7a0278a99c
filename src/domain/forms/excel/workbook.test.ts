import { describe, expect, test } from 'vitest';
import { partsOf } from '#domain/forms/word/testing.ts';
import { schemaProblems } from '#tests/office-schema.ts';
import { replaceOnce } from './feature.ts';
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
    [1, '2-1', '=1+1'],
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
  return [...sheet.matchAll(/<row r="\d+"(?: ht="([\d.]+)")?[^>]*>([^]*?)<\/row>/g)].map(
    ([, height = 'own', cells = '']) =>
      [
        height,
        ...[...cells.matchAll(/<c [^>]*s="(\d+)"([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)].map(
          ([, style, more = '', value]) => {
            if (value === undefined) return kindOf(Number(style));
            return more.includes('t="s"') ? `“${strings[Number(value)]}”` : value;
          },
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

test('rows stand under headline, lines and head; written cells are text, blank ones take what they are for and grow', () => {
  expect(rowsOf(ledger)).toEqual([
    '36 “用印登记簿（2026 年）” · ·',
    '24 “印章名称：________” · ·',
    '20 “序号” “日期” “文件名称”',
    '20 1 “2-1” “=1+1”',
    'own · yyyy-mm-dd @',
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
  // Counts stand in the middle, text at the edge.
  expect(cell).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
  expect(formats.at(-1)).toContain('<alignment vertical="center" wrapText="1"/>');
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

  test('quotation marks in the name of a sheet are written twice', async () => {
    const book = partsOf(await toWorkbook({ ...NOTES, title: '甲的“乙”' })).get('xl/workbook.xml');
    expect(book).toContain(`'甲的“乙”'!$1:$1`);
  });

  test('a library that writes otherwise is noticed', () => {
    expect(() => replaceOnce('<a/>', /<definedNames/u, '')).toThrow(
      'write-excel-file no longer writes <definedNames',
    );
  });
});

test('a day becomes one, which can be counted with; what is no day stays a text', async () => {
  const sheet = partsOf(
    await toWorkbook({
      title: '台账',
      heading: '整改台账',
      columns: [{ title: '时限', width: 12, holds: 'date' }],
      rows: [['2026-12-07'], ['年底前']],
    }),
  ).get('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<c r="A3"[^>]*><v>46363<\/v>/);
  expect(sheet).toMatch(/<c r="A4"[^>]*t="s"/);
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

describe('a register', () => {
  const REGISTER: Table = {
    title: '督办台账',
    heading: '督办台账',
    columns: [
      { title: '事项', width: 20 },
      { title: '期限', width: 6, holds: 'date' },
      { title: '金额（元）', width: 6, holds: 'money' },
      { title: '灯色', width: 8, choices: ['绿', '红'] },
      { title: '销号日', width: 12, holds: 'date' },
    ],
    rows: [
      ['=HYPERLINK("x")', '', '', '', ''],
      ['', '', '', '', ''],
    ],
    filter: true,
    grows: true,
    overdue: [{ name: '办结', due: 1, until: [4], count: 'workdays', soon: 3 }],
  };
  const LISTED: Table = { ...REGISTER, title: '清册', grows: false, below: ['核对人：____'] };
  const files = async (...tables: Table[]) => {
    const bytes = await toWorkbook(...tables);
    const all = partsOf(bytes);
    return { bytes, sheet: all.get('xl/worksheets/sheet1.xml') ?? '', all };
  };

  test('is what the schema of the standard allows', async () => {
    const { bytes, sheet } = await files(REGISTER, LISTED, NOTES);
    expect(schemaProblems(bytes)).toEqual([]);
    expect(sheet.match(/conditionalFormatting sqref/g)).toHaveLength(2);
  });

  test('filters, checks and marks whole columns, which keep their format to the end', async () => {
    const { sheet, all } = await files(REGISTER);
    expect(sheet).toContain('<autoFilter ref="A2:F10000"/>');
    expect(sheet).toContain('<conditionalFormatting sqref="A3:F1048576">');
    expect(sheet).toContain('sqref="B3:B10000 E3:E10000" type="date"');
    const styles = [...sheet.matchAll(/<col style="(\d+)" min="(\d)" max="\d" width="(\d+)"/g)];
    expect(styles.map(([, , column, width]) => [column, width])).toEqual([
      ['1', '20'],
      ['2', '12'],
      ['3', '13'],
      ['4', '8'],
      ['5', '12'],
      ['6', '15'],
    ]);
    expect(styles[1]?.[1]).toBe(styles[4]?.[1]);
    expect(all.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'督办台账'!$A$2:$F$10000</definedName>`,
    );
    expect(all.get('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('that ends with signatures ends its rules there', async () => {
    const { sheet } = await files(LISTED);
    expect(sheet).toContain('<autoFilter ref="A2:F4"/>');
    expect(sheet).toContain('<conditionalFormatting sqref="A3:F4">');
    expect(sheet).toContain('sqref="D3:D4"');
    expect(sheet).not.toContain('<col style');
  });

  test('counts in a formula that is written once and shared by the rows below', async () => {
    const { sheet } = await files(REGISTER);
    expect(sheet.match(/<f [^>]*>/g)).toEqual([
      '<f t="shared" ref="F3:F4" si="0">',
      '<f t="shared" si="0"/>',
    ]);
    expect(sheet).toContain('IF(AND(COUNT($B3)&gt;0,$E3=""),');
  });

  test('keeps a formula that somebody wrote as a text', async () => {
    const { all } = await files(REGISTER);
    expect(all.get('xl/sharedStrings.xml')).toContain('>=HYPERLINK("x")<');
  });

  test('does not tear a bracket of a heading, and leaves room for the button', async () => {
    const { sheet, all } = await files(REGISTER);
    expect(all.get('xl/sharedStrings.xml')).toContain('>金额（元）<');
    expect(sheet).toContain('<row r="2" ht="35"');
    const narrow = {
      ...REGISTER,
      columns: [{ title: '其他假（写种类）', width: 14 }],
      overdue: [],
    };
    const torn = await files({ ...narrow, rows: [['']] });
    expect(torn.all.get('xl/sharedStrings.xml')).toContain('>其他假\n（写种类）<');
  });

  test('marks have no font of a theme that is not there', async () => {
    const { all } = await files(REGISTER);
    const marks = /<dxfs[^]*<\/dxfs>/.exec(all.get('xl/styles.xml') ?? '')?.[0];
    expect(marks).toContain('<bgColor rgb="FFFFC7CE"/>');
    expect(marks).not.toContain('scheme');
  });
});
