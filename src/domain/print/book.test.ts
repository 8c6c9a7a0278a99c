import { describe, expect, test } from 'vitest';
import { readLibrary } from '#integrations/content-files.ts';
import { bookOf, categoryBookOf } from './book.ts';
import { placesOf } from './places.ts';
import { quote, runningHeads } from './running-heads.ts';

const library = readLibrary();
const book = bookOf(library);
const entries = book.parts.flatMap((part) => part.entries);

describe('the book', () => {
  test('holds every chapter and procedure once, chapters counted through', () => {
    expect(entries.map(({ page }) => page.slug)).toEqual(
      [...library.chapters, ...library.procedures].map(({ slug }) => slug),
    );
    const chapters = entries.filter(({ kind }) => kind === 'chapter');
    expect(chapters.map(({ label }) => label)).toEqual(
      chapters.map((_, index) => `第 ${index + 1} 章`),
    );
    expect(book.parts[0]?.label).toBe('第一编');
  });

  test('gives every part, entry and appendix an anchor of its own', () => {
    const anchors = [...book.parts, ...entries, ...book.appendices].map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('is dated by its latest revision', () => {
    const later = {
      ...library,
      chapters: library.chapters.map((chapter, index) =>
        index === 0
          ? {
              ...chapter,
              revisions: [
                { version: '1.1', date: '2030-01-02', note: '改' },
                { version: '1.0', date: '2026-12-01', note: '首次发布' },
              ],
            }
          : chapter,
      ),
    };
    expect(bookOf(later).edition).toBe('2030-01-02');
  });

  test('bears the name of the unit, or of the general edition', () => {
    const named = { ...library, office: { ...library.office, unit: '某街道办事处' } };
    expect(bookOf(named).unit).toBe('某街道办事处');
    expect(bookOf({ ...library, office: { ...library.office, unit: '' } }).unit).toBe('通用版');
  });

  test('of a category holds that category alone', () => {
    const seals = categoryBookOf(library, 'seals');
    expect(seals.procedures).toBe(seals.parts[0]?.entries.length);
    expect(seals.parts[0]?.entries.map(({ label }) => label)).toContain('YZ-01');
  });
});

test('pages of the site are found at their place in the book', () => {
  const placeOf = placesOf(book);
  expect(placeOf('/procedures/seals/use-approval/')).toBe('seals--use-approval');
  expect(placeOf('/handbook/rules/seals/')).toBe('rules--seals');
  expect(placeOf('/glossary/')).toBe('appendix-glossary');
  expect(placeOf('/regulations/gongwen-tiaoli/')).toBe('appendix-regulations--gongwen-tiaoli');
  expect(placeOf('/forms/seal-request/')).toBe('appendix-forms--seal-request');
  expect(placeOf('/duties/')).toBeUndefined();
  expect(placeOf('/procedures/seals/use-approval/card/')).toBeUndefined();
});

describe('running heads', () => {
  test('name the entry on its own pages', () => {
    const css = runningHeads(book);
    expect(css).toContain('#seals--use-approval{page:seals--use-approval}');
    expect(css).toContain('@page seals--use-approval{@top-right{content:"YZ-01　用印审批"}}');
    expect(css).toContain('#part-general{page:general--using-this-handbook}');
  });

  test('cannot be broken out of by a title', () => {
    expect(quote('甲"}\\乙\n丙')).toBe('"甲\\"}\\\\乙 丙"');
  });
});
