import type { SCHEMAS } from '#schemas/by-kind.ts';
import type { Kind } from '#schemas/kinds.ts';
import { office } from '#schemas/office.ts';
import type { z } from 'zod';
import type { Entry, Filed, Published } from './content.ts';
import { ContentError } from './problem.ts';
import type { WrittenContent } from './written.ts';

/** Content as loaded: for each kind its files, checked by the schema. */
export type RawContent = {
  readonly [K in Kind]: readonly Entry<z.output<(typeof SCHEMAS)[K]>>[];
};

/**
 * Links loaded files.
 *
 * @param raw entries by kind; ids of chapters and procedures are their slugs
 * @returns content as written, with pages in the order of the catalogue
 * @throws ContentError when a file is missing that the site cannot do without
 */
export function assemble(raw: RawContent): WrittenContent {
  const catalogue = single(raw, 'catalogue').data;
  const posts = single(raw, 'posts');
  const glossary = single(raw, 'glossary');
  const deadlines = single(raw, 'deadlines');
  const head = single(raw, 'questionnaire').data;
  return {
    site: single(raw, 'site').data,
    catalogue,
    choices: raw.office[0]?.data ?? office.parse({}),
    locals: single(raw, 'locals').data.locals,
    posts: filed(posts.data.posts, posts.file),
    dutyAreas: raw.duties
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, file, data }) => ({ id, title: data.title, duties: filed(data.duties, file) })),
    regulations: raw.regulations.map(({ id, file, data }) => ({ ...data, id, file })),
    holidays: raw.holidays
      .map(({ id, file, data }) => ({ ...data, id, file }))
      .toSorted((a, b) => a.year - b.year),
    festivals: single(raw, 'festivals').data.festivals,
    deadlines: filed(deadlines.data.deadlines, deadlines.file),
    counting: filed(deadlines.data.counting, deadlines.file),
    forms: raw.forms.map(({ id, file, data }) => ({ ...data, id, file })),
    terms: filed(glossary.data.terms, glossary.file),
    synonyms: single(raw, 'synonyms').data,
    hints: raw.hints.flatMap(({ file, data }) => data.hints.map((entry) => ({ ...entry, file }))),
    offTopic: single(raw, 'offTopic').data.topics,
    asked: raw.asked.flatMap(({ file, data }) => data.asked.map((entry) => ({ ...entry, file }))),
    everydayWords: raw.everydayWords.flatMap(({ file, data }) =>
      data.words.map((entry) => ({ ...entry, file })),
    ),
    scenarios: single(raw, 'scenarios').data.scenarios,
    paper: single(raw, 'paper').data,
    redirects: single(raw, 'redirects').data.redirects,
    questionnaire: {
      head,
      areas: head.areas.flatMap((id) =>
        raw.areas.filter(({ data }) => data.id === id).map(({ file, data }) => ({ ...data, file })),
      ),
      migrations: raw.migrations.map(({ id, file, data }) => ({ ...data, id, file })),
    },
    askedPages: raw.questions.map(({ id, file, data }) => ({
      slug: id,
      file,
      questions: data.questions,
    })),
    chapters: ordered(
      raw.handbook,
      catalogue.parts.flatMap(({ chapters }) => chapters),
    ),
    procedures: ordered(
      raw.procedures,
      catalogue.categories.flatMap(({ procedures }) => procedures),
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
): Published<Data>[] {
  const rank = new Map(slugs.map((slug, index) => [slug, index]));
  return entries
    .toSorted((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity))
    .map(({ id, file, data }) => ({ ...data, slug: id, file }));
}
