/** What the general edition promises: how much it holds, and how its pages are written. An office may hold more or less. */
import { describe, expect, test } from 'vitest';
import { readContentFiles, readLibrary } from '#data/content-files.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { dutyViews } from '#domain/duties/duty-view.ts';
import { FOLIO_LOCAL, FOLIO_STYLES } from '#domain/forms/official-settings.ts';
import { findInList } from '#domain/text/find-in-list.ts';
import { isGeneralEdition } from '#tests/edition.ts';

describe.runIf(isGeneralEdition)('the handbook is whole', () => {
  const library = readLibrary();
  const { catalogue, chapters, procedures } = library;
  const bodies = new Map(readContentFiles().map(({ file, body }) => [file, body]));
  const bodyOf = (file: string) => bodies.get(file) ?? '';

  test('every chapter and procedure of the catalogue is published', () => {
    const slugs = [...chapters, ...procedures].map(({ slug }) => slug);
    expect(slugs).toEqual([
      ...catalogue.parts.flatMap((part) => part.chapters),
      ...catalogue.categories.flatMap((category) => category.procedures),
    ]);
    expect([chapters.length, procedures.length]).toEqual([37, 54]);
  });

  test.each(chapters.map(({ slug, file }) => [slug, file] as const))(
    '%s has substance and can be read in one go',
    (_, file) => {
      const characters = bodyOf(file).match(/\p{Script=Han}/gu)?.length ?? 0;
      expect(characters).toBeGreaterThanOrEqual(800);
      expect(characters).toBeLessThanOrEqual(2500);
    },
  );

  test('what is taught about working together and people is shown by an example', () => {
    const taught = chapters.filter(
      ({ slug }) => /^(?:coordination|people)\//.test(slug) || slug === 'posts/workload-balance',
    );
    const bare = taught.filter(({ file }) => !bodyOf(file).includes('<Example'));
    expect(bare.map(({ slug }) => slug)).toEqual([]);
  });

  test('every page says what readers bring to it, in twelve questions and more', () => {
    const asked = new Map(
      library.askedPages.map(({ slug, questions }) => [slug, questions.length]),
    );
    const few = [...chapters, ...procedures].filter(({ slug }) => (asked.get(slug) ?? 0) < 12);
    expect(few.map(({ slug }) => slug)).toEqual([]);
  });

  test.each([
    ['创城', 'city-creation'],
    ['绩效考核', 'target-assessment'],
    ['绩效考核', 'annual-appraisal-organise'],
    ['目标考核', 'target-assessment'],
    ['意识形态', 'ideology-work'],
    ['综治', 'safe-community'],
    ['平安建设', 'safe-community'],
    ['廉政', 'clean-conduct'],
    ['普法', 'law-publicity'],
    ['机构编制', 'staffing-quota'],
    ['内控报告', 'internal-control-report'],
    ['统战', 'united-front'],
  ])('what every unit is charged with is found in the list of duties: %s', (query, id) => {
    const duties = dutyViews(library).flatMap((area) => area.duties);
    const { indexes, near } = findInList(duties, query);
    expect(near).toBe(false);
    expect([...indexes].map((index) => duties[index]?.id)).toContain(id);
  });

  test('everything that one looks for by name has everyday words, none longer than one types', () => {
    const said = new Map<string, string[]>();
    for (const { for: target, say } of library.everydayWords) {
      said.set(target, [...(said.get(target) ?? []), ...say]);
    }
    const named = [
      ...procedures.map(({ slug }) => `procedures/${slug}`),
      ...chapters.map(({ slug }) => `handbook/${slug}`),
      ...dutiesOf(library).map(({ id }) => `duties/${id}`),
      ...library.forms.map(({ id }) => `forms/${id}`),
    ];
    const least = new Map(procedures.map(({ slug }) => [`procedures/${slug}`, 15]));
    const few = named.filter(
      (target) => (said.get(target)?.length ?? 0) < (least.get(target) ?? 5),
    );
    expect(few).toEqual([]);
    const long = [...said.values()].flat().filter((word) => [...word].length > 12);
    expect(long).toEqual([]);
  });

  test('whoever answered before is told of every question what becomes of it', () => {
    const { head, areas, migrations } = library.questionnaire;
    const items = areas.flatMap((area) => area.items.map(({ id }) => id));
    const own = migrations.filter(({ questionnaire }) => questionnaire === head.id);
    expect(own.map(({ from, to }) => [from, to])).toEqual([[1, 2]]);
    for (const migration of own) expect(migration.items.map(({ id }) => id)).toEqual(items);
  });

  test('the code knows every place that the number of a page may have', () => {
    const local = library.locals.find(({ id }) => id === FOLIO_LOCAL);
    expect(local?.choices).toEqual(Object.keys(FOLIO_STYLES));
  });

  test('the scenarios and questions are those of the method, the lists are long enough to rely on', () => {
    expect(library.scenarios).toHaveLength(20);
    expect(library.questionnaire.areas.flatMap(({ items }) => items)).toHaveLength(28);
    expect(dutiesOf(library).length).toBeGreaterThanOrEqual(120);
    expect(library.terms.length).toBeGreaterThanOrEqual(80);
    expect(library.forms.length).toBeGreaterThanOrEqual(40);
  });
});
