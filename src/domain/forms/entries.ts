/** What somebody wrote into a form, and the ids of the places where one writes. */

/** A text as typed, a day as ISO 8601, the option that was chosen; several options where several may be. */
export type FormEntry = string | readonly string[];

/** Entries by the id of their blank. A blank that is not there was left as it is. */
export type FormEntries = Readonly<Record<string, FormEntry>>;

/*
 * Ids stay the same while a form stays the same, and are allowed as tags of content controls: fewer than 64 letters.
 * A cell of a grid is known by its name, which holds no dot, so that everything behind a dot is ours.
 */

/** @returns the id of the date beside a signature */
export function signDayId(name: string): string {
  return `${name}.day`;
}

/**
 * Rows already written and blank ones are counted apart, so that a row more of the first moves none of the second.
 *
 * @param row its place among its like, from 0
 */
export function cellId(column: string, row: number, isWritten: boolean): string {
  return `${column}.${isWritten ? 'w' : ''}${row + 1}`;
}

/** @returns the id of a gap in running text, from the places of its block, its line and itself, all from 0 */
export function gapId(block: number, line: number, gap: number): string {
  return `text.${block + 1}.${line + 1}.${gap + 1}`;
}

/** @returns the id of the switch by which a paragraph is left out, from the places of its block and its line, from 0 */
export function omitId(block: number, line: number): string {
  return `text.${block + 1}.${line + 1}.off`;
}

/** What such a switch holds when the paragraph is not wanted. */
export const OMITTED = '不用';

/** @returns the id of the choice among paragraphs that follow each other, from the places of its block and its first line */
export function waysId(block: number, line: number): string {
  return `text.${block + 1}.${line + 1}.way`;
}

/** What such a choice holds when each paragraph stands, for a part of the matter. */
export const EVERY_WAY = '各项不同，每段都写';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * @param day as ISO 8601
 * @param hasWeekday whether the day of the week stands behind it, which nobody then has to look up
 * @returns the day as documents write it, without leading zeros: GB/T 9704—2012, 7.3.5.5; any other text as it is
 */
export function printedDay(day: string, hasWeekday = false): string {
  return day.replace(DAY, (_, year, month, date) => {
    const weekday = hasWeekday
      ? weekdayOf(Date.UTC(Number(year), Number(month) - 1, Number(date)))
      : '';
    return `${year}年${Number(month)}月${Number(date)}日${weekday}`;
  });
}

function weekdayOf(time: number): string {
  return `（周${'日一二三四五六'.charAt(new Date(time).getUTCDay())}）`;
}
