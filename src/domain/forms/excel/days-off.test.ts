import { expect, test } from 'vitest';
import { holidays } from '#schemas/holidays.ts';
import { general } from '#tests/fixture.ts';
import { daysOffTable } from './days-off.ts';
import { partsOf } from '#domain/forms/word/testing.ts';
import { toWorkbook } from './workbook.ts';

const [YEAR] = general.holidays;
if (!YEAR) throw new Error('The fixture has no days off.');

test('lists years with their notice, every day off with its festival, and days made up in order', () => {
  const rows = daysOffTable([YEAR]).rows;
  const column = (index: number) => rows.map((row) => row[index]).filter((cell) => cell !== '');
  expect(column(0)).toEqual([YEAR.year]);
  expect(column(1)).toEqual([YEAR.notice.number]);
  const [first] = YEAR.holidays;
  expect(rows[0]?.slice(2, 4)).toEqual([first?.from, first?.names.join('、')]);
  expect(column(2)).toHaveLength(column(3).length);
  expect(column(2)).toContain(YEAR.holidays.at(-1)?.to);
  const made = YEAR.holidays.flatMap(({ work }) => work);
  expect(column(4)).toEqual([...made].sort());
});

test('days of a place are days off too, and years stand in order', () => {
  const { year, notice, source, holidays: off } = YEAR;
  const local = [{ name: '三月三', from: `${year}-04-19`, to: `${year}-04-20`, basis: '样例' }];
  const own = holidays.parse({ year, notice, source, holidays: off.toReversed(), local });
  const later = { ...own, year: year + 1 };
  const { rows } = daysOffTable([later, own]);
  expect(rows.slice(0, 2).map(([first]) => first)).toEqual([year, year + 1]);
  expect(rows.filter(([, , , name]) => name === '三月三')).toHaveLength(4);
  const made = rows.map(([, , , , day]) => day).filter((day) => day !== '');
  expect(made).toEqual([...made].sort());
});

test('formulas find the lists by name, with room for years to come', async () => {
  const book = partsOf(await toWorkbook(daysOffTable([YEAR]))).get('xl/workbook.xml') ?? '';
  expect(book.match(/<definedName name="[^_][^]*?<\/definedName>/g)).toEqual([
    `<definedName name="放假年份">'放假安排'!$A$4:$A$1003</definedName>`,
    `<definedName name="放假日">'放假安排'!$C$4:$C$1003</definedName>`,
    `<definedName name="补班日">'放假安排'!$E$4:$E$1003</definedName>`,
  ]);
});
