/** The sheet 放假安排: the days off and the days made up, from which formulas of other sheets count. */
import { REGISTERS } from '#strings.ts';
import type { Holidays } from '#schemas/holidays.ts';
import { addDays } from '#schemas/days.ts';
import type { Table } from './table.ts';

const WORDS = REGISTERS.daysOff;
/** The places of the columns that formulas look into. */
const PLACES = { year: 0, off: 2, work: 4 };

/**
 * @param years the years whose days off are known, in any order
 * @returns three lists side by side, each to be continued below: years with their notice, days off, days made up
 */
export function daysOffTable(years: readonly Holidays[]): Table {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  const off = ordered.flatMap(({ holidays, local }) => [
    ...holidays.flatMap(({ names, from, to }) => daysOf(from, to, names.join('、'))),
    ...local.flatMap(({ name, from, to }) => daysOf(from, to, name)),
  ]);
  const work = ordered
    .flatMap(({ holidays }) => holidays.flatMap((holiday) => holiday.work))
    .sort();
  const length = Math.max(ordered.length, off.length, work.length);
  return {
    title: WORDS.title,
    heading: WORDS.title,
    above: [WORDS.note],
    columns: [
      { title: WORDS.year, width: 10, holds: 'number' },
      { title: WORDS.notice, width: 30 },
      { title: WORDS.off, width: 14, holds: 'date' },
      { title: WORDS.festival, width: 18 },
      { title: WORDS.work, width: 14, holds: 'date' },
    ],
    rows: Array.from({ length }, (_, index) => {
      const year = ordered[index];
      const day = off[index];
      return [
        year?.year ?? '',
        year?.notice.number ?? '',
        day?.day ?? '',
        day?.name ?? '',
        work[index] ?? '',
      ];
    }),
    grows: true,
    names: {
      [WORDS.names.years]: PLACES.year,
      [WORDS.names.off]: PLACES.off,
      [WORDS.names.work]: PLACES.work,
    },
  };
}

function daysOf(from: string, to: string, name: string) {
  const days: { day: string; name: string }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, name });
  return days;
}
