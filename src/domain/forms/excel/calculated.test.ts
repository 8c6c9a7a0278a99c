/**
 * The workbook in LibreOffice, which reads the whole file: names, formulas, marks, formats.
 * Left out where LibreOffice with Calc is not installed; SOFFICE=/path/to/soffice names another one. The formulas
 * alone are held against a slow loop everywhere, in days-left.test.ts.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { canCalculate, calculated } from '#tests/office-calc.ts';
import { general } from '#tests/fixture.ts';
import { daysOffTable } from './days-off.ts';
import type { Table } from './table.ts';
import { toWorkbook } from './workbook.ts';

const LATE = '#FFC7CE';
const SOON = '#FFEB9C';
/** A Friday before a Sunday that is worked, 中秋节 and 国庆节. */
const TODAY = 'DATE(2026,9,18)';

const REGISTER: Table = {
  title: '督办台账',
  heading: '督办台账',
  columns: [
    { title: '事项', width: 20 },
    { title: '收到日', width: 12, holds: 'date' },
    { title: '期限', width: 12, holds: 'date' },
    { title: '延期至', width: 12, holds: 'date' },
    { title: '销号日', width: 12, holds: 'date' },
  ],
  rows: [
    ['=1+1', '2026-09-18', '2026-09-30', '', ''],
    ['过期', '2026-09-10', '2026-09-10', '', ''],
    ['批准延期', '2026-09-18', '2026-09-10', '2026-09-22', ''],
    ['已销号', '2026-09-01', '2026-09-01', '', '2026-09-02'],
    ['缺年份', '2026-09-18', '2027-01-05', '', ''],
    ['长期的', '', '长期', '', ''],
    ['就在今天', '', '2026-09-18', '', ''],
  ],
  filter: true,
  grows: true,
  overdue: [
    { name: '办结', due: 2, extended: 3, until: [4], count: 'workdays', soon: 3 },
    { name: '回复', from: 1, within: 5, until: [4], count: 'workdays', soon: 0 },
  ],
};

/** The same file on a day of its own, so that what is left never changes. */
async function onThatDay(table: Table): Promise<Uint8Array> {
  const parts = unzipSync(await toWorkbook(table, daysOffTable(general.holidays)));
  for (const [path, part] of Object.entries(parts)) {
    if (path.endsWith('.xml')) {
      parts[path] = strToU8(strFromU8(part).replaceAll('TODAY()', TODAY));
    }
  }
  return zipSync(parts);
}

describe.skipIf(!canCalculate())('in LibreOffice', () => {
  test('days are left, marks are set, and what looks like a formula is a text', async () => {
    const [, , ...rows] = calculated(await onThatDay(REGISTER));
    const shown = rows.map((row) => {
      const [matter, , , , , due, reply] = row;
      const grounds = new Set(row.map(({ ground }) => ground));
      return [matter?.text, due?.value ?? due?.text, reply?.value ?? reply?.text, ...grounds];
    });
    expect(shown).toEqual([
      ['=1+1', 8, 5, undefined],
      ['过期', -8, -1, LATE],
      ['批准延期', 3, 5, SOON],
      ['已销号', '', '', undefined],
      ['缺年份', '缺2027年放假安排', 5, undefined],
      ['长期的', '', '', undefined],
      ['就在今天', 0, '', SOON],
    ]);
  });
});
