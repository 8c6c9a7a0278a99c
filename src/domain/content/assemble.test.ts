import { describe, expect, test } from 'vitest';
import { checkSchemas } from '#domain/reading/schema/check-schemas.ts';
import { readContentFiles } from '#data/content-files.ts';
import { FIXTURE, written } from '#tests/fixture.ts';
import { assemble, type RawContent } from './assemble.ts';

const { raw } = checkSchemas(readContentFiles(FIXTURE));

describe('assembled content', () => {
  test('has areas of duties in their order, whatever their files are called', () => {
    expect(assemble(raw).dutyAreas.map(({ id }) => id)).toEqual(['archives', 'seals']);
    const turned = raw.duties.map((area) => ({
      ...area,
      data: { ...area.data, order: -area.data.order },
    }));
    expect(assemble({ ...raw, duties: turned }).dutyAreas.map(({ id }) => id)).toEqual([
      'seals',
      'archives',
    ]);
  });

  test('has pages in the order of the catalogue, those that it does not list last', () => {
    const reversed = {
      ...raw,
      handbook: raw.handbook.toReversed(),
      procedures: raw.procedures.toReversed(),
    };
    const { chapters, procedures } = assemble(reversed);
    expect(chapters.map(({ slug }) => slug)).toEqual(['general/boundaries', 'posts/keeper']);
    expect(procedures.map(({ slug }) => slug)).toEqual(['seals/use', 'archives/filing']);
    const stray = raw.handbook.map((page, index) =>
      index === 0 ? { ...page, id: 'general/stray' } : page,
    );
    expect(assemble({ ...raw, handbook: stray }).chapters.map(({ slug }) => slug)).toEqual([
      'posts/keeper',
      'general/stray',
    ]);
  });

  test('has areas of the questionnaire in the order of its head; one that it does not name is left out', () => {
    const [head] = raw.questionnaire;
    if (!head) throw new Error('The fixture has no questionnaire.');
    const areas = (ids: string[]) => {
      const questionnaire = [{ ...head, data: { ...head.data, areas: ids } }];
      return assemble({ ...raw, questionnaire }).questionnaire.areas.map(({ id }) => id);
    };
    expect(areas(['seals', 'scope'])).toEqual(['seals', 'scope']);
    expect(areas(['seals'])).toEqual(['seals']);
  });

  test('knows of each thing the file that it comes from', () => {
    const file = (items: readonly { readonly file: string }[]) => items[0]?.file;
    expect(file(written.posts)).toBe('content/posts.yaml');
    expect(file(written.terms)).toBe('content/glossary.yaml');
    expect(file(written.dutyAreas[0]?.duties ?? [])).toBe('content/duties/archives.yaml');
    expect(file(written.regulations)).toMatch(/^content\/regulations\/[a-z-]+\.yaml$/);
    expect(file(written.forms)).toMatch(/^content\/forms\/[a-z-]+\.yaml$/);
    expect(file(written.questionnaire.areas)).toBe('content/assessment/area-scope.yaml');
    expect(written.askedPages).toEqual([
      expect.objectContaining({ slug: 'forms/seal-sheet' }),
      {
        slug: 'seals/use',
        file: 'content/questions/seals/use.yaml',
        questions: expect.arrayContaining([expect.objectContaining({ at: 'urgent' })]),
      },
    ]);
  });

  test('has no choices where no office has made any', () => {
    expect(assemble({ ...raw, office: [] }).choices).toMatchObject({
      unit: '',
      posts: [],
      hidden: [],
    });
  });
});

test.each(['catalogue', 'posts', 'paper', 'site'] as const)(
  'content without its %s is none',
  (kind) => {
    const without: RawContent = { ...raw, [kind]: [] };
    expect(() => assemble(without)).toThrow(
      `content/${kind} › 文件：找不到这个文件，网站不能没有它`,
    );
  },
);
