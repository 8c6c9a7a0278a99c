/** Draws everybody's level as a dot with the name beside it, in five columns; the table under it says the same in words. */
import { LEVELS } from '#domain/assessment/level.ts';
import type { ItemSaid } from '#domain/assessment/meeting/item-said.ts';
import { medianWords } from '#domain/assessment/meeting/words.ts';
import { ASSESSMENT_MEETING, MEETING_ITEM as WORDS } from '#strings.ts';

/** Heights in pixels; widths are in percent, so that letters keep their size on every screen. */
const ROW = 24;
const FOOT = 30;
/** The width of a level's column, and where in it the dot stands, in percent. */
const COLUMN = 100 / LEVELS.length;
const DOT = 2;
/** Names of four characters are told whole, as 欧阳小明; longer ones end in a mark, since a column on a phone is no wider. */
const LONGEST = 4;

/** @param svg is filled, and given its height */
export function drawDots(svg: SVGElement, { people, median }: ItemSaid): void {
  const columns = LEVELS.map((level) =>
    people.filter(({ reaction }) => reaction.state === 'answered' && reaction.level === level),
  );
  const rows = Math.max(...columns.map(({ length }) => length), 1);
  const base = rows * ROW + 4;
  const parts = columns.flatMap((column, level) =>
    column.flatMap(({ person }, index) => {
      const y = base - ROW * (index + 0.5);
      const x = level * COLUMN + DOT;
      return [
        part('circle', { cx: `${x}%`, cy: y, r: 5, 'data-level': level }),
        part('text', { x: `${x}%`, dx: 8, y: y + 5 }, shortened(person)),
      ];
    }),
  );
  const axis = part('line', { x1: '0%', x2: '100%', y1: base, y2: base });
  const ticks = LEVELS.map((level) =>
    part('text', { x: `${level * COLUMN + DOT}%`, dx: -6, y: base + 20 }, WORDS.axis(level)),
  );
  svg.replaceChildren(...parts, axis, ...(median ? [band(median, base)] : []), ...ticks);
  svg.setAttribute('height', String(base + FOOT));
}

/** A thick line on the axis from the low to the high median. */
function band(median: NonNullable<ItemSaid['median']>, base: number): SVGElement {
  const { low, high } = median;
  const line = part('line', {
    ...{ 'data-median': medianWords(median), y1: base, y2: base },
    x1: `${low * COLUMN}%`,
    x2: `${high * COLUMN + COLUMN * 0.9}%`,
  });
  return line;
}

function shortened(person: string): string {
  const letters = [...(person || ASSESSMENT_MEETING.unnamed)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

function part(
  name: 'circle' | 'line' | 'text',
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
