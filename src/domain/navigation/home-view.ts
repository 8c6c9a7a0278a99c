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
  readonly revisions: readonly DatedRevision[];
}

/** Lines of recent changes on the first page. */
const RECENT = 5;

/** @returns the view; scenarios none of whose procedures are published are left out */
export function homeView(library: Library): HomeView {
  return {
    scenarios: library.scenarios.flatMap((scenario) => {
      const procedures = scenario.procedures.flatMap(({ slug, why }) =>
        ways(library, slug, '', why),
      );
      const options = (scenario.fork?.options ?? []).flatMap(({ slug, when, why }) =>
        ways(library, slug, when, why),
      );
      if (procedures.length === 0) return [];
      const code = procedures[0]?.code ?? '';
      const question = options.length > 1 ? scenario.fork?.question : undefined;
      return [{ id: scenario.id, say: scenario.say, question, options, procedures, code }];
    }),
    duties: dutiesOf(library).length,
    chapters: library.chapters.length,
    revisions: revisionsOf(library).slice(0, RECENT),
  };
}

function ways(library: Library, slug: string, when: string, why: string): ScenarioWay[] {
  const page = pageOf(library, slug);
  return page ? [{ ...page, when, why }] : [];
}
