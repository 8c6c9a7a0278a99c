import { describe, expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
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

  test('bears the name of the unit, where there is one', () => {
    const named = { ...library, office: { ...library.office, unit: '某街道办事处' } };
    expect(bookOf(named).unit).toBe('某街道办事处');
    expect(bookOf({ ...library, office: { ...library.office, unit: '' } }).unit).toBe('');
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
  test('name a procedure on its own pages, the first one of a part together with the part', () => {
    const css = runningHeads(book);
    expect(css).toContain('#seals--certificates{page:seals--certificates}');
    expect(css).toContain(
      '@page seals--certificates{@top-right{content:"YZ-03　介绍信与证明开具"}}',
    );
    expect(css).toContain('#category-seals,#seals--use-approval{page:seals--use-approval}');
  });

  test('name the part where chapters run on', () => {
    const css = runningHeads(book);
    expect(css).toMatch(
      /#part-general,#general--using-this-handbook,#general--office-mission[^{]*\{page:part-general\}/,
    );
    expect(css).toContain('@page part-general{@top-right{content:"第一编　总则"}}');
    expect(css).not.toContain('@page general--office-mission');
  });

  test('cannot be broken out of by a title', () => {
    expect(quote('甲"}\\乙\n丙')).toBe('"甲\\"}\\\\乙 丙"');
  });
});
