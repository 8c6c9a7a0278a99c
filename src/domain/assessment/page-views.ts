/** The questionnaire as its pages print it. */
import { pagesOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { instrumentsIn, type InstrumentView } from './instruments-in.ts';
import { toLevel, type Level } from './level.ts';

/** A form as an item names it. */
export type ItemForm = Omit<InstrumentView, 'page'> & {
  /** To which it can carry the item. */
  readonly level: Level;
};

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
  /** Published forms that raise it. */
  readonly forms: readonly ItemForm[];
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
  const instruments = new Map(
    instrumentsIn(library).map(({ page: _, ...form }) => [form.id, form]),
  );
  return library.questionnaire.areas.map(({ id, title, problem, items }) => ({
    id,
    title,
    href: addressOf('area', id),
    problem,
    items: items.map(({ chapters, procedures, forms, ...item }, index) => ({
      id: item.id,
      number: index + 1,
      question: item.question,
      why: item.why,
      check: item.check,
      levels: item.levels,
      critical: item.critical,
      naAllowed: item.naAllowed,
      pages: pagesOf(library, [...chapters, ...procedures]),
      forms: forms.flatMap(({ form, level }) => {
        const instrument = instruments.get(form);
        return instrument ? [{ ...instrument, level: toLevel(level) }] : [];
      }),
    })),
  }));
}
