/** The print card: a procedure on one A4 page. */
import { shortCitationText } from '#domain/regulations/citation-text.ts';
import { byId } from '#domain/content/lookup.ts';
import type { Published } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { citationsOf } from './citations.ts';
import { totalTime, urgentTime, type TimeFact } from './facts.ts';
import { stepViews, type StepView } from './step-view.ts';

export interface CardView {
  readonly procedure: Published<Procedure>;
  /** The address of the full page. */
  readonly href: string;
  /** The unit's full name, and what its office is called; the first is empty in the general edition. */
  readonly unit: string;
  readonly office: string;
  readonly lead: string;
  readonly total: TimeFact;
  readonly urgent?: {
    readonly when: string;
    readonly time?: TimeFact;
    /** Numbers of the steps that remain. */
    readonly steps: readonly number[];
    /** What must not be left out for all the haste, and what is made up for later. */
    readonly note: string;
  };
  readonly steps: readonly StepView[];
  /** Regulations with the articles cited, one text each. */
  readonly basis: readonly string[];
  /** How small the type must be for everything to fit on a page. */
  readonly size: 'normal' | 'dense' | 'densest';
}

/** From this many steps on a card is set smaller, and smaller still. */
const MANY_STEPS = 10;
const MOST_STEPS = 13;

/** @returns what the card of a procedure shows */
export function cardView(library: Library, procedure: Published<Procedure>): CardView {
  const { slug, lead, urgent } = procedure;
  const steps = stepViews(library, procedure);
  const time = urgentTime(procedure);
  return {
    procedure,
    href: addressOf('procedure', slug),
    unit: library.office.unit,
    office: library.office.title,
    lead: byId(library.posts, lead).title,
    total: totalTime(procedure),
    steps,
    basis: basisOf(library, procedure),
    size: steps.length >= MOST_STEPS ? 'densest' : steps.length >= MANY_STEPS ? 'dense' : 'normal',
    ...(urgent && {
      urgent: {
        when: urgent.when,
        note: urgent.note,
        steps: urgent.path.flatMap((id) => steps.find((step) => step.id === id)?.number ?? []),
        ...(time && { time }),
      },
    }),
  };
}

function basisOf(library: Library, procedure: Procedure): string[] {
  const articles = Map.groupBy(citationsOf(procedure), ({ regulation }) => regulation);
  return [...articles].map(([id, cited]) => {
    const numbers = [...new Set(cited.flatMap(({ article }) => article ?? []))];
    return shortCitationText(byId(library.regulations, id), numbers);
  });
}
