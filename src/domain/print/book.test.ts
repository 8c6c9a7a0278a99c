import { describe, expect, test } from 'vitest';
import { the, lived as library } from '#tests/fixture.ts';
import { bookOf, categoryBookOf } from './book.ts';
import { placesOf } from './places.ts';
import { cssString, runningHeads } from './running-heads.ts';

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

  test('of a category holds that category alone, dated by it', () => {
    expect(categoryBookOf(library, 'archives')).toMatchObject({
      unit: '某单位',
      edition: '2026-12-01',
      chapters: 0,
      procedures: 1,
      parts: [
        {
          anchor: 'category-archives',
          label: '',
          title: '档案',
          entries: [{ kind: 'procedure', anchor: 'archives--filing', label: 'DA-01' }],
        },
      ],
      appendices: [],
    });
  });

  test('leaves out parts and categories of which nothing is published', () => {
    const { parts, procedures } = bookOf({ ...library, procedures: [] });
    expect(procedures).toBe(0);
    expect(parts.map(({ label, title }) => label + title)).toEqual(['第一编总则', '第二编岗位']);
  });
});

test('pages of the site are found at their place in the book', () => {
  const placeOf = placesOf(book);
  expect(placeOf('/procedures/seals/use/')).toBe('seals--use');
  expect(placeOf('/handbook/posts/keeper/')).toBe('posts--keeper');
  expect(placeOf('/glossary/')).toBe('appendix-glossary');
  expect(placeOf('/regulations/seal-rules/')).toBe('appendix-regulations--seal-rules');
  expect(placeOf('/forms/seal-sheet/')).toBe('appendix-forms--seal-sheet');
  expect(placeOf('/duties/')).toBeUndefined();
  expect(placeOf('/procedures/seals/use/card/')).toBeUndefined();
});

describe('running heads', () => {
  const css = runningHeads(book);

  test('name a procedure on its own pages where it begins a new one', () => {
    expect(css).toContain(
      '#seals--use:not(.running){page:seals--use}\n@page seals--use{@top-right{content:"YZ-01　用印"}}\n',
    );
  });

  test('name the part where procedures run on', () => {
    const second = {
      ...the(library.procedures, 'seals/use'),
      slug: 'seals/engraving',
      code: 'YZ-02',
      title: '刻章',
    };
    const more = bookOf({ ...library, procedures: [...library.procedures, second] });
    expect(runningHeads(more)).toContain(
      '#category-seals.part-head,#seals--use.running,#seals--engraving.running{page:category-seals}\n@page category-seals{@top-right{content:"第三编　印章流程"}}\n',
    );
  });

  test('name the handbook as the edition calls it', () => {
    expect(runningHeads({ ...book, name: '某办“手册”' })).toContain(
      '@page{@top-left{content:"某办“手册”"}}\n',
    );
  });

  test('name the part where chapters run on', () => {
    expect(css).toContain(
      '#part-general.part-head,#general--boundaries.running{page:part-general}\n@page part-general{@top-right{content:"第一编　总则"}}\n',
    );
    expect(css).not.toContain('@page general--boundaries');
  });

  test('name the appendices', () => {
    expect(css).toContain('#appendix-glossary{page:appendix-glossary}');
  });

  test('cannot be broken out of by a title', () => {
    expect(cssString('甲"}\\乙\n丙')).toBe('"甲\\"}\\\\乙 丙"');
  });
});
