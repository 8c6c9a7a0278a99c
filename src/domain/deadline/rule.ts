/** Terms to choose from: those that rules set, and those that the procedures set themselves. */
import { byId, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { anchorOf } from '#domain/procedures/step-view.ts';
import { countedLimits } from '#domain/procedures/counted-limits.ts';
import { shortCitationText } from '#domain/regulations/citation-text.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { BINDS } from '#schemas/regulation.ts';
import { LAST_DAY, TOTAL } from '#schemas/deadlines.ts';
import type { Unit } from '#schemas/units.ts';
import { DEADLINE } from '#strings.ts';

/** A term in words and figures, as the page hands it to the browser. */
export interface TermRule {
  readonly id: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly title: string;
  readonly value: number;
  readonly unit: Exclude<Unit, 'minute'>;
  /** The event from which it runs; empty where it runs from the step before. */
  readonly from: string;
  /** True where an article moves a last day that is off. */
  readonly moves: boolean;
  /** True where it must be over before one goes on. */
  readonly least: boolean;
  /** True where this handbook advises to count the first day too. */
  readonly register: boolean;
  readonly note: string;
  /** The article that sets it; absent for what this handbook sets itself. */
  readonly basis?: RuleLink;
  /** Whom that regulation binds. */
  readonly binds: string;
  /** The articles that say how to count; none where the rule is silent. */
  readonly counting: readonly RuleLink[];
  /** The page it belongs to. */
  readonly page?: PageLink;
}

export interface RuleLink {
  readonly text: string;
  readonly href: string;
}

type Reference = { readonly regulation: string; readonly article?: string | undefined };

/** @returns terms that rules set, in the order of the file; whose page is hidden, without it */
export function ruledTerms(library: Library): TermRule[] {
  return library.deadlines.map(({ lastDay, basis, counting, unit, page, note = '', ...rule }) => {
    const found = pageOf(library, page);
    return {
      ...{ id: rule.id, group: rule.group, title: rule.title, value: rule.value, from: rule.from },
      ...{ least: rule.least, register: rule.register, note },
      unit: countable(unit),
      moves: lastDay === 'moves',
      basis: linkTo(library, basis),
      binds: BINDS[byId(library.regulations, basis.regulation).binds],
      counting: counting.map((reference) => linkTo(library, reference)),
      ...(found && { page: found }),
    };
  });
}

/** @returns terms that the procedures set themselves, by procedure */
export function ownTerms(library: Library): TermRule[] {
  return library.procedures.flatMap((procedure) => {
    const page = pageOf(library, procedure.slug);
    if (!page) return [];
    return countedLimits(library.deadlines, procedure)
      .filter(({ isRuled }) => !isRuled)
      .map(({ step, rule, value, unit, from = '' }) => ({
        ...{ id: rule, value, from, unit: countable(unit) },
        group: `${procedure.code} ${procedure.title}`,
        title:
          step === TOTAL
            ? DEADLINE.whole
            : (procedure.steps.find(({ id }) => id === step)?.action ?? step),
        ...{ moves: false, least: false, register: false, note: '', binds: '', counting: [] },
        page: step === TOTAL ? page : { ...page, href: `${page.href}#${anchorOf(step)}` },
      }));
  });
}

/** @returns an article as a link to its regulation */
export function linkTo(
  { regulations }: Pick<Library, 'regulations'>,
  { regulation, article }: Reference,
): RuleLink {
  return {
    text: shortCitationText(byId(regulations, regulation), article === undefined ? [] : [article]),
    href: addressOf('regulation', regulation),
  };
}

/** @returns what becomes of a last day that is off, in words; empty where that cannot be */
export function lastDayWords({ unit, moves }: Pick<TermRule, 'unit' | 'moves'>): string {
  if (unit !== 'day' && unit !== 'month') return '';
  return LAST_DAY[moves ? 'moves' : 'unsaid'];
}

/** The check of content has refused minutes. */
function countable(unit: Unit): TermRule['unit'] {
  return unit === 'minute' ? 'hour' : unit;
}
