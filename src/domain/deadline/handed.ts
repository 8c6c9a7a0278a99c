/** What the page hands to the browser: terms without what is empty, so that two hundred of them stay small. */
import type { HolidayYear } from '#domain/calendar/work-calendar.ts';
import type { TermRule } from './rule.ts';

export interface HandedTerms {
  readonly rules: readonly HandedRule[];
  readonly years: readonly HolidayYear[];
}

type Empty = 'from' | 'moves' | 'least' | 'register' | 'note' | 'binds' | 'counting';
export type HandedRule = Omit<TermRule, Empty> & Partial<Pick<TermRule, Empty>>;

const EMPTY: Pick<TermRule, Empty> = {
  ...{ from: '', moves: false, least: false, register: false, note: '', binds: '', counting: [] },
};

/** @param address gives the full path of a page, with the base of the site */
export function handOver(rule: TermRule, address: (href: string) => string): HandedRule {
  const { id, group, title, value, unit, basis, page } = rule;
  const linked = <Link extends { readonly href: string }>(link: Link) => ({
    ...link,
    href: address(link.href),
  });
  return {
    ...{ id, group, title, value, unit },
    ...(rule.from !== '' && { from: rule.from }),
    ...(rule.moves && { moves: true }),
    ...(rule.least && { least: true }),
    ...(rule.register && { register: true }),
    ...(rule.note !== '' && { note: rule.note }),
    ...(rule.binds !== '' && { binds: rule.binds }),
    ...(rule.counting.length > 0 && { counting: rule.counting.map(linked) }),
    ...(basis && { basis: linked(basis) }),
    ...(page && { page: linked(page) }),
  };
}

/** @returns the term whole again */
export function takeOver(rule: HandedRule): TermRule {
  return { ...EMPTY, ...rule };
}
