import type { Library, Entry, Filed, Published } from './library.ts';
import type { KINDS, Kind } from '#schemas/kinds.ts';
import type { z } from 'zod';
import { ContentError } from './problem.ts';

/** Content as loaded: for each kind its files, checked by the schema. */
export type RawContent = {
  readonly [K in Kind]: readonly Entry<z.output<(typeof KINDS)[K]['schema']>>[];
};

/**
 * Makes the library from loaded files.
 *
 * @param raw entries by kind; ids of chapters and procedures are their slugs
 * @returns the linked library; chapters and procedures that office.yaml hides are left out
 * @throws ContentError when a file is missing that the site cannot do without
 */
export function assemble(raw: RawContent): Library {
  const office = single(raw, 'office').data;
  const catalogue = single(raw, 'catalogue').data;
  const posts = single(raw, 'posts');
  const glossary = single(raw, 'glossary');
  const head = single(raw, 'questionnaire').data;
  const hidden = new Set(office.hidden);
  return {
    catalogue,
    office,
    posts: filed(posts.data.posts, posts.file),
    dutyAreas: raw.duties
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, file, data }) => ({ id, title: data.title, duties: filed(data.duties, file) })),
    regulations: raw.regulations.map(({ id, file, data }) => ({ ...data, id, file })),
    forms: raw.forms.map(({ id, file, data }) => ({ ...data, id, file })),
    terms: filed(glossary.data.terms, glossary.file),
    synonyms: single(raw, 'synonyms').data,
    scenarios: single(raw, 'scenarios').data.scenarios,
    paper: single(raw, 'paper').data,
    redirects: single(raw, 'redirects').data.redirects,
    questionnaire: {
      head,
      areas: head.areas.flatMap((id) =>
        raw.areas.filter(({ data }) => data.id === id).map(({ file, data }) => ({ ...data, file })),
      ),
    },
    askedPages: raw.questions
      .filter(({ id }) => !hidden.has(id))
      .map(({ id, file, data }) => ({ slug: id, file, questions: data.questions })),
    chapters: ordered(
      raw.handbook,
      catalogue.parts.flatMap(({ chapters }) => chapters),
      hidden,
    ),
    procedures: ordered(
      raw.procedures,
      catalogue.categories.flatMap(({ procedures }) => procedures),
      hidden,
    ),
  };
}

function single<K extends Kind>(raw: RawContent, kind: K): RawContent[K][number] {
  const [entry] = raw[kind];
  if (!entry) {
    throw new ContentError([
      { file: `content/${kind}`, field: '文件', message: '找不到这个文件，网站不能没有它' },
    ]);
  }
  return entry;
}

function filed<Data extends { id: string }>(items: readonly Data[], file: string): Filed<Data>[] {
  return items.map((item) => ({ ...item, file }));
}

function ordered<Data>(
  entries: readonly Entry<Data>[],
  slugs: readonly string[],
  hidden: ReadonlySet<string>,
): Published<Data>[] {
  const rank = new Map(slugs.map((slug, index) => [slug, index]));
  return entries
    .filter(({ id }) => !hidden.has(id))
    .toSorted((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity))
    .map(({ id, file, data }) => ({ ...data, slug: id, file }));
}
