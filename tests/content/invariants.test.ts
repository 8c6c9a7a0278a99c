/** What must be true of the content of any edition, the general one or an office's own, beyond the schemas. */
import { describe, expect, test } from 'vitest';
import { outlineOf } from '#domain/assessment/outline.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { checkContent } from '#data/check-content.ts';
import { readLibrary } from '#data/content-files.ts';
import { describeProblems } from '#domain/content/problem.ts';

const library = readLibrary();

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

test('every check of content holds', () => {
  expect(describeProblems(checkContent())).toBe(describeProblems([]));
});

describe('ids and names are unique', () => {
  test.each([
    ['procedure codes', library.procedures.map(({ code }) => code)],
    ['page titles', [...library.chapters, ...library.procedures].map(({ title }) => title)],
    ['duty ids', dutiesOf(library).map(({ id }) => id)],
    ['terms', library.terms.map(({ term }) => term)],
    ['form titles', library.forms.map(({ title }) => title)],
    ['post ids', library.posts.map(({ id }) => id)],
    ['scenario ids', library.scenarios.map(({ id }) => id)],
    ['claim ids', library.paper.claims.map(({ id }) => id)],
    ['question ids', library.questionnaire.areas.flatMap(({ items }) => items.map(({ id }) => id))],
  ])('%s', (_, values) => {
    expect(repeated(values)).toEqual([]);
  });
});

describe('procedures', () => {
  const categories = new Map(
    library.catalogue.categories.map((category) => [category.id, category]),
  );

  test.each(library.procedures.map((procedure) => [procedure.code, procedure] as const))(
    '%s stands in its category and is listed',
    (code, { slug, category }) => {
      expect(slug.split('/')[0]).toBe(category);
      expect(code.slice(0, 2)).toBe(categories.get(category)?.prefix);
      expect(categories.get(category)?.procedures).toContain(slug);
    },
  );

  test('a withdrawn page names its successor', () => {
    const withdrawn = [...library.chapters, ...library.procedures].filter(
      ({ status }) => status === 'withdrawn',
    );
    expect(withdrawn.filter(({ successor }) => successor === undefined)).toEqual([]);
  });

  test('the newest revision is the version of the page, and review comes after effect', () => {
    for (const page of [...library.chapters, ...library.procedures]) {
      expect(
        page.revisions.map(({ version }) => version),
        page.file,
      ).toContain(page.version);
      expect(page.review > page.effective, page.file).toBe(true);
    }
  });
});

describe('duties', () => {
  const group = new Map(library.posts.map((post) => [post.id, post.group]));

  test.each(dutiesOf(library).map((duty) => [duty.id, duty] as const))('%s', (_, duty) => {
    const byOffice = duty.role === 'lead' || duty.role === 'proxy';
    expect(group.get(duty.owner) === 'office').toBe(byOffice);
    expect(duty.barred.map(({ post }) => post)).not.toContain(duty.owner);
    expect(duty.assist).not.toContain(duty.owner);
    expect(duty.assist.filter((post) => duty.barred.some((other) => other.post === post))).toEqual(
      [],
    );
  });
});

describe('questionnaire', () => {
  const items = library.questionnaire.areas.flatMap((area) =>
    area.items.map((item) => ({ ...item, area: area.id })),
  );

  test('names each item after its area', () => {
    expect(items.filter(({ id, area }) => !id.startsWith(`${area}-`))).toEqual([]);
  });

  test('leads from each item to a page, and from each of its forms to one that says how it is filled in', () => {
    const { items: outlined, instruments } = outlineOf(library, (path) => path);
    const pages = new Set([...library.chapters, ...library.procedures].map(({ slug }) => slug));
    const dead = items.filter((item) =>
      [...item.chapters, ...item.procedures].every((slug) => !pages.has(slug)),
    );
    expect(dead.map(({ id }) => id)).toEqual([]);
    expect(instruments.filter(({ page }) => page === undefined)).toEqual([]);
    const named = new Set(instruments.map(({ id }) => id));
    for (const { id, forms } of outlined) {
      expect(
        forms.filter((form) => !named.has(form.id)),
        id,
      ).toEqual([]);
    }
  });

  test('gives five different statements a question', () => {
    for (const { id, levels } of items) expect(new Set(levels).size, id).toBe(5);
  });

  test('answers every claim that names a dimension', () => {
    const dimensions = new Set(items.map(({ area, dimension }) => `${area}.${dimension}`));
    const asked = library.paper.claims.flatMap(({ questions }) => questions ?? []);
    expect(asked.filter((dimension) => !dimensions.has(dimension))).toEqual([]);
  });
});

test('posts cover each other, never themselves', () => {
  for (const { id, cover } of library.posts) expect(cover, id).not.toBe(id);
});
