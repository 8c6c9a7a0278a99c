/** What answers have in common: articles, and the words for the calendar. */
import { UNIT } from '#schemas/units.ts';
import { ANSWER } from '#strings.ts';
import type { Found } from './said.ts';
import type { TermQuestion } from './question.ts';

/** @returns a term as texts write it, such as 20 个工作日 */
export function termInWords({ value, unit }: Pick<TermQuestion, 'value' | 'unit'>): string {
  return ANSWER.term(value, UNIT[unit]);
}

/** @returns what a term is called in a calendar and a file name */
export function termTitle(question: TermQuestion): string {
  const { rule } = question;
  if (!rule) return termInWords(question);
  return rule.basis ? rule.title : `${rule.group} ${rule.title}`;
}

/** @returns the articles of the term and of the way of counting */
export function articlesOf({ rule }: TermQuestion): Found['articles'] {
  if (!rule) return [];
  return [
    ...(rule.basis ? [{ label: ANSWER.basis, links: [rule.basis] }] : []),
    ...(rule.counting.length > 0 ? [{ label: ANSWER.counting, links: rule.counting }] : []),
    ...(rule.page
      ? [{ label: ANSWER.page, links: [{ text: rule.page.title, href: rule.page.href }] }]
      : []),
  ];
}

/** @returns whom the rule binds, what it says besides, and what follows where nobody says how to count */
export function ruleWords({ rule }: TermQuestion): string[] {
  if (!rule) return [ANSWER.typedBasis];
  if (!rule.basis) return [ANSWER.ownBasis];
  return [...(rule.counting.length === 0 ? [ANSWER.silent] : []), ANSWER.binds(rule.binds)];
}
