/** What the first page shows. */
import { dutiesOf, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { revisionsOf, type DatedRevision } from '#domain/revisions/revisions.ts';

export interface ScenarioWay extends PageLink {
  /** In which case, or why this one. */
  readonly when: string;
  readonly why: string;
}

export interface ScenarioView {
  readonly id: string;
  readonly say: string;
  readonly question: string | undefined;
  /** The branches of the question. */
  readonly options: readonly ScenarioWay[];
  readonly procedures: readonly ScenarioWay[];
  /** The code of the first procedure it leads to, for the end of the line. */
  readonly code: string;
}

export interface HomeView {
  readonly scenarios: readonly ScenarioView[];
  readonly duties: number;
  readonly chapters: number;
  /** The latest; those of one day are counted where there are too many to list. */
  readonly revisions: readonly DatedRevision[];
  readonly firstEdition: FirstEdition | undefined;
}

/** While nothing has been revised since the handbook was issued, there is no news to list. */
export interface FirstEdition {
  readonly date: string;
  readonly pages: number;
}

/** Lines of recent changes on the first page. */
const RECENT = 5;

/** @returns the view; scenarios none of whose procedures are published are left out */
export function homeView(library: Library): HomeView {
  const revisions = revisionsOf(library);
  return {
    scenarios: library.scenarios.flatMap((scenario) => {
      const procedures = scenario.procedures.flatMap((way) => ways(library, { when: '', ...way }));
      const options = (scenario.fork?.options ?? []).flatMap((way) => ways(library, way));
      if (procedures.length === 0) return [];
      const code = procedures[0]?.code ?? '';
      const question = options.length > 1 ? scenario.fork?.question : undefined;
      return [{ id: scenario.id, say: scenario.say, question, options, procedures, code }];
    }),
    duties: dutiesOf(library).length,
    chapters: library.chapters.length,
    revisions: revisions.slice(0, RECENT),
    firstEdition: firstEditionOf(revisions),
  };
}

function firstEditionOf(revisions: readonly DatedRevision[]): FirstEdition | undefined {
  const [first] = revisions;
  const unchanged = first && revisions.every(({ date }) => date === first.date);
  return unchanged ? { date: first.date, pages: revisions.length } : undefined;
}

type Way = Pick<ScenarioWay, 'when' | 'why'> & {
  readonly slug: string;
  readonly at?: string | undefined;
};

function ways(library: Library, { slug, at, when, why }: Way): ScenarioWay[] {
  const page = pageOf(library, slug);
  if (!page) return [];
  const href = at === undefined ? page.href : `${page.href}#${at}`;
  return [{ ...page, href, when, why }];
}
