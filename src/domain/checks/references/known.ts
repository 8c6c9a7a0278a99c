/** What an edition defines, and where. */
import type { Edition } from '../edition.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { articlesOf } from '#domain/regulations/articles.ts';
import { TARGETS, type Target } from './table.ts';
import { articleId } from './ref.ts';

/** Where something is defined: the field that holds its id, or nothing where the name of the file is its id. */
export interface Definition {
  readonly file: string;
  readonly field: string;
  /** What people call it, who may have written that instead. */
  readonly called?: readonly string[];
}

export type Known = Readonly<Record<Target, ReadonlyMap<string, Definition>>>;

const CATALOGUE = 'content/catalogue.yaml';

interface Named {
  readonly id: string;
  readonly title?: string;
  readonly short?: string | undefined;
}

/**
 * @param named what the choices of an office may name
 * @returns the same as if there were nothing else
 */
export function knownChoices(
  named: Readonly<Record<'post' | 'duty' | 'local' | 'hideable', readonly Named[]>>,
): Known {
  const own = (target: keyof typeof named, file: string) =>
    new Map(named[target].map((each) => [each.id, { file, field: '', called: calledOf(each) }]));
  const none = Object.fromEntries(TARGETS.map((target) => [target, new Map()]));
  return {
    ...(none as unknown as Known),
    post: own('post', 'content/posts.yaml'),
    duty: own('duty', 'content/duties'),
    local: own('local', 'content/locals.yaml'),
    hideable: own('hideable', CATALOGUE),
  };
}

/** @returns everything that may be referred to; pages of the catalogue count even while they have no file */
export function knownOf({ library, raw }: Edition): Known {
  const { catalogue, paper, locals, regulations } = library;
  const own = (items: readonly (Named & { readonly file: string })[], field = '') =>
    new Map(
      items.map((each) => [
        each.id,
        {
          file: each.file,
          field: field === '' ? '' : `${each.id}.${field}`,
          called: calledOf(each),
        },
      ]),
    );
  const chapters = new Map(
    catalogue.parts.flatMap(({ chapters: slugs }, part) =>
      slugs.map((slug, at) => [slug, { file: CATALOGUE, field: `parts.${part}.chapters.${at}` }]),
    ),
  );
  const procedures = new Map(
    catalogue.categories.flatMap(({ procedures: slugs }, category) =>
      slugs.map((slug, at) => [
        slug,
        { file: CATALOGUE, field: `categories.${category}.procedures.${at}` },
      ]),
    ),
  );
  return {
    post: own(library.posts, 'id'),
    duty: own(dutiesOf(library), 'id'),
    form: own(library.forms),
    regulation: own(regulations),
    article: new Map(
      regulations.flatMap(({ id, file, facts }) =>
        facts.flatMap((fact, index) =>
          [...articlesOf([fact])].map((article) => [
            articleId(id, article),
            { file, field: `facts.${index}.article` },
          ]),
        ),
      ),
    ),
    term: own(library.terms, 'id'),
    local: new Map(
      locals.map(({ id, title }) => [
        id,
        { file: 'content/locals.yaml', field: `${id}.id`, called: [title] },
      ]),
    ),
    category: new Map(
      catalogue.categories.map(({ id }) => [id, { file: CATALOGUE, field: `${id}.id` }]),
    ),
    claim: new Map(
      paper.claims.map(({ id }) => [id, { file: 'content/paper.yaml', field: `${id}.id` }]),
    ),
    dimension: new Map(
      raw.areas.flatMap(({ file, data: { id, items } }) =>
        items.map((item) => [`${id}.${item.dimension}`, { file, field: `${item.id}.dimension` }]),
      ),
    ),
    area: new Map(raw.areas.map(({ file, data }) => [data.id, { file, field: 'id' }])),
    chapter: chapters,
    procedure: procedures,
    page: new Map([...chapters, ...procedures]),
    // Forms are hidden by their address.
    hideable: new Map([
      ...chapters,
      ...procedures,
      ...library.forms.map(({ id, file }) => [`forms/${id}`, { file, field: '' }] as const),
    ]),
  };
}

function calledOf({ title, short }: Named): string[] {
  return [title, short].filter((name) => name !== undefined);
}
