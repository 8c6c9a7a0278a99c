/** The questionnaire as its pages print it. */
import { pagesOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';

export type ItemView = {
  readonly id: string;
  /** Its place in its area, from 1. */
  readonly number: number;
  readonly question: string;
  readonly why: string;
  readonly check: string;
  /** The statements of the levels 0–4. */
  readonly levels: readonly string[];
  readonly critical: boolean;
  readonly naAllowed: boolean;
  /** Published chapters and procedures that raise the item. */
  readonly pages: readonly PageLink[];
};

export type AreaView = {
  readonly id: string;
  readonly title: string;
  /** Its address from the root of the site. */
  readonly href: string;
  readonly problem: string;
  readonly items: readonly ItemView[];
};

/** All areas in questionnaire order. */
export function areaViews(library: Library): AreaView[] {
  return library.questionnaire.areas.map(({ id, title, problem, items }) => ({
    id,
    title,
    href: addressOf('area', id),
    problem,
    items: items.map(({ chapters, procedures, ...item }, index) => ({
      id: item.id,
      number: index + 1,
      question: item.question,
      why: item.why,
      check: item.check,
      levels: item.levels,
      critical: item.critical,
      naAllowed: item.naAllowed,
      pages: pagesOf(library, [...chapters, ...procedures]),
    })),
  }));
}
