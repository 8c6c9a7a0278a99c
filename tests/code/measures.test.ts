/** Style sheets cannot read a number of the code, so numbers that both need are compared. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNITS } from '#domain/forms/grid.ts';
import { LETTER, PAGE_MEASURES } from '#domain/forms/measures.ts';
import { OFFICIAL, PLAIN } from '#domain/forms/paper-size.ts';
import { LEAST, USUAL } from '#domain/forms/row-heights.ts';
import { NARROW, PAPER_SCALE, WIDE } from '#domain/procedures/swimlane/arrangement.ts';
import { declarationsOf, valuesOf } from './styles.ts';

const POINT = 25.4 / 72;

const margins = ({ top, right, bottom, left }: typeof PLAIN) =>
  [top, right, bottom, left].map((each) => `${each}mm`).join(' ');

/** @returns what a selector sets on paper, or on both */
function printed(file: string, selector: string, name: string): string {
  const all = valuesOf(declarationsOf(file), selector, name);
  const value = (
    all.find(({ within }) => within.includes('print')) ?? all.find(({ within }) => !within)
  )?.value;
  if (value === undefined) throw new Error(`${file} sets no ${name} for ${selector}`);
  return value;
}

describe('the sheet of a form', () => {
  const sheet = (file: string) =>
    declarationsOf(`src/components/forms/print/${file}`).find(
      ({ within, name }) => within.includes('@page') && name === 'margin',
    )?.value;

  it('has the margins of the Word file', () => {
    expect(margins({ ...PLAIN })).toBe(Array(4).fill(sheet('form.css')).join(' '));
    expect(sheet('official.css')).toBe(margins(OFFICIAL));
  });

  it('has letters of size 3, twenty-two lines on a sheet', () => {
    const font = printed('src/components/forms/FormText.astro', '.official p', 'font');
    expect(font).toMatch(`${LETTER.size}pt/${LETTER.line}pt `);
  });

  it('is cut into the same units', () => {
    const grid = 'src/components/forms/FormGrid.astro';
    expect(printed(grid, '.row', 'grid-template-columns')).toBe(`repeat(${UNITS}, minmax(0, 1fr))`);
    expect(printed(grid, '.cell', 'grid-template-columns')).toContain(`var(--units, ${UNITS})`);
    const widths = declarationsOf('src/components/forms/widths.css').filter(
      ({ name }) => name === '--units',
    );
    for (const { selector, value } of widths) expect(selector).toBe(`[data-units='${value}']`);
    expect(Math.max(...widths.map(({ value }) => Number(value)))).toBe(UNITS - 2);
  });

  it('has rows as high as they are counted', () => {
    const blank = (selector: string, name = 'min-block-size') =>
      printed('src/components/forms/Blank.astro', selector, name);
    expect(blank('.blank', '--line')).toBe(`calc(${USUAL.areaLine}mm * var(--stretch, 1))`);
    expect(blank('div.blank')).toBe(`calc(${USUAL.row}mm * var(--stretch, 1))`);
    const signature = printed(
      'src/components/forms/FormGrid.astro',
      '.signature',
      'min-block-size',
    );
    expect(signature).toBe(`max(${LEAST.signAboveDate}mm, ${USUAL.sign}mm * var(--stretch, 1))`);
    expect(blank('div.blank.in-table')).toBe(`calc(${USUAL.tableRow}mm * var(--stretch, 1))`);
  });

  it.each([
    ['label', 'FormGrid.astro', '.label', PAGE_MEASURES.label],
    ['written', 'FormTable.astro', 'table', PAGE_MEASURES.written],
    ['text', 'FormText.astro', 'p', PAGE_MEASURES.text],
    ['note', 'FormNotes.astro', '.notes p', PAGE_MEASURES.note],
  ])('has the letters it is measured with: %s', (_, file, selector, { line, character }) => {
    const path = `src/components/forms/${file}`;
    const size = Number.parseFloat(printed(path, selector, 'font-size')) * POINT;
    const height = size * Number(printed(path, selector, 'line-height'));
    // Estimates err towards too much, by no more than a tenth of a millimetre.
    expect(character - size).toBeGreaterThanOrEqual(0);
    expect(character - size).toBeLessThan(0.11);
    expect(Math.abs(line - height)).toBeLessThan(0.06);
  });
});

describe('the swimlane', () => {
  const size = (selector: string) =>
    valuesOf(declarationsOf('src/components/procedure/swimlane.css'), selector, 'font-size')[0]
      ?.value;

  it('has words of the sizes it is laid out for', () => {
    expect(size('.sl-action')).toBe(`${WIDE.action}px`);
    expect(size('.sl-label')).toBe(`${WIDE.label}px`);
    expect(size('.drawing.narrow .sl-action')).toBe(`${NARROW.action}px`);
    expect(size('.drawing.narrow .sl-label')).toBe(`${NARROW.label}px`);
  });

  it('is printed no wider than the sheet leaves room', () => {
    const page = declarationsOf('src/styles/compact.css').find(
      ({ within, name }) => within.includes('@page') && name === 'margin',
    );
    const [, right = 0, , left = 0] = (page?.value ?? '').split(' ').map(Number.parseFloat);
    const room = ((210 - right - left) / 25.4) * 96;
    expect(right + left).toBeGreaterThan(0);
    expect(WIDE.width * PAPER_SCALE).toBeLessThanOrEqual(room);
  });
});

it('calls the same width a phone in scripts and styles', () => {
  const [, phone] =
    /const PHONE = '\((max-width: [\d.]+rem)\)'/.exec(
      readFileSync('src/elements/assessment/assessment-pager.ts', 'utf8'),
    ) ?? [];
  expect(phone).toBeDefined();
  const width = Number.parseFloat(phone?.split(': ')[1] ?? '');
  const [hidden] = valuesOf(
    declarationsOf('src/components/assessment/AnswerBar.astro'),
    'assessment-pager',
    'display',
  ).filter(({ value }) => value === 'none');
  // A hair more, so that no width is both.
  expect(hidden?.within).toBe(`@media (min-width: ${width + 0.01}rem)`);
});
