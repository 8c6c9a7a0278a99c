/** What the page that prepares an office's edition knows of the handbook: as little as the rules and drawings need. */
import type { Filed, DutyArea } from '#domain/content/content.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { withFormNames } from '#domain/checks/form-names.ts';
import { fillTemplate } from '#domain/scaffold/fill.ts';
import type { LocalDefinition } from '#schemas/locals.ts';
import type { Office } from '#schemas/office.ts';
import type { Post } from '#schemas/post.ts';
import type { Wording } from '#schemas/wording.ts';
import { hideableGroups, type HideableGroup } from './hideable.ts';
import { postWork, type PostWork } from './post-work.ts';

/** Plain data, so that a page can carry it. */
export interface SetupContent {
  /** What the office is called where the unit has not said. */
  readonly officeTitle: string;
  /** Comments at the head of office.yaml. */
  readonly head: string;
  /** Without what only pages of posts tell. */
  readonly posts: readonly Filed<Post>[];
  /** Without what only the duty finder tells. */
  readonly dutyAreas: readonly DutyArea[];
  readonly locals: readonly LocalDefinition[];
  /** Pages and forms that an office may leave out. */
  readonly hideable: readonly HideableGroup[];
  /** Addresses of the catalogue that have no page. */
  readonly unwritten: readonly string[];
  /** What each post does in the procedures. */
  readonly work: Readonly<Record<string, PostWork>>;
  readonly wording: Wording | undefined;
  /** What this site was built with. */
  readonly choices: Office;
}

/**
 * @param written content as written
 * @param wording the table of preferred words
 * @param template the head of office.yaml, as `npm run new -- office` writes it
 */
export function setupContentOf(
  written: WrittenContent,
  wording: Wording | undefined,
  template: string,
): SetupContent {
  const { site, posts, dutyAreas, locals, choices, catalogue, forms } = written;
  const first = locals.filter((local) => local.first).map(({ id }) => id);
  const hideable = hideableGroups(written);
  const shown = new Set(hideable.flatMap(({ pages }) => pages.map(({ slug }) => slug)));
  const listed = [
    ...catalogue.parts.flatMap(({ chapters }) => chapters),
    ...catalogue.categories.flatMap(({ procedures }) => procedures),
  ];
  return {
    officeTitle: site.office,
    head: fillTemplate(template, { first: first.join('、') }),
    posts: posts.map(({ calendar: _, ...post }) => ({
      ...post,
      aliases: [],
      authority: [],
      qualities: [],
    })),
    dutyAreas: dutyAreas.map((area) => ({
      ...area,
      duties: area.duties.map((duty) => ({
        ...duty,
        aliases: [],
        answer: '',
        basis: [],
        frequency: '',
        procedures: [],
      })),
    })),
    locals,
    hideable,
    unwritten: listed.filter((slug) => !shown.has(slug)),
    work: postWork(written),
    wording: withFormNames(wording, forms),
    choices,
  };
}
