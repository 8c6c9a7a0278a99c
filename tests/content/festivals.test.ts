/** Days of the moving festivals against a lunar calendar that somebody else keeps; Intl's is a day off in 2027. */
import chineseDays from 'chinese-days';
import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';

const { festivals } = readLibrary();

/** The festival in the year, by its lunar date or solar term. */
function dayOf(name: string, year: number): string | undefined {
  if (name === '清明节') return chineseDays.getSolarTermDate(year, 4, 'pure_brightness');
  return chineseDays
    .getLunarFestivals(`${year}-01-01`, `${year}-12-31`)
    .find((festival) => festival.name.includes(name))?.date;
}

test.each(festivals.map(({ name, days }) => [name, days] as const))('%s', (name, days) => {
  expect(days).toEqual(days.map((day) => dayOf(name, Number(day.slice(0, 4)))));
});
