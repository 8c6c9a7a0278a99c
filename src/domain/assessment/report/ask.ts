/** 先问谁: whom to ask about what is not known, without the person who is answering. */
import type { Role } from '#domain/assessment/record/sheet-record.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { itemOf, titleOf, type Facts } from './facts.ts';
import type { ItemLink, WayTo } from './links.ts';

export type Question = ItemLink & { readonly question: string; readonly who: string };

/** How the questionnaire names the people of a role when it says whom to ask. */
const CALLED: Readonly<Record<Role, RegExp>> = {
  leader: /^(?:分管|单位)领导$/,
  head: /^(?:办公室)?主任$/,
  staff: /^办公室人员$/,
  'other-department': /^各?科室(?:同事|负责人)$/,
};

/** What stands between one person to ask and the next: first this one, else that one. */
const BETWEEN = /[、；，]/;
const LEADING = /^(?:或|其次是|没有主任时问)/;

/**
 * @param ask whom the questionnaire would ask, one after the other
 * @param role of the person who is answering; empty where it was not given
 * @returns the others in the same order; none where only that person would know
 */
export function othersToAsk(ask: string, role: Role | ''): string[] {
  const people = ask.split(BETWEEN).map((part) => part.trim().replace(LEADING, ''));
  return people.filter((person) => person !== '' && (role === '' || !CALLED[role].test(person)));
}

/** The items that were answered 不清楚, in questionnaire order. */
export function questionsIn(facts: Facts, role: Role | '', wayTo: WayTo): Question[] {
  const { result, content } = facts;
  return result.areas
    .flatMap(({ unknown }) => unknown)
    .flatMap((id) => {
      const item = itemOf(facts, id);
      const details = content.details[id];
      if (!item || !details) return [];
      const others = othersToAsk(details.ask, role);
      return [
        {
          label: WORDS.rows.redoItem(titleOf(facts, item.area), item.number),
          href: wayTo(item),
          question: item.question,
          who:
            others.length > 0 ? WORDS.askWho(others.join('、')) : WORDS.askYourself(details.check),
        },
      ];
    });
}
