/** What a post does every year and what a procedure says of the same work: one date, written once. */
import { recurrencesOf, type Recurrence } from '#domain/calendar/recurrence.ts';
import { isMonthDay } from '#domain/calendar/month-day.ts';
import { agree, yearSpans, type Written } from '#domain/calendar/when.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { CALENDAR } from '#strings.ts';

/** Pairs of characters that say when and not what. */
const TIME = /年度|全年|上年|本年|一年|每年/g;

/**
 * @returns a problem for each yearly entry of a post that repeats what is printed there from the procedure it leads,
 *   and for each whose days contradict those of the procedure it names
 */
export function findCalendarContradictions(library: WrittenContent): Problem[] {
  const recurrences = recurrencesOf({
    ...library,
    procedures: library.procedures.filter((procedure) => isSound(procedure, library)),
  });
  return library.posts.flatMap(({ id, file, calendar }) =>
    (calendar?.yearly ?? []).flatMap(({ when, what, procedure }, index) => {
      const same = recurrences.filter(
        ({ page, title }) =>
          page.href === addressOf('procedure', procedure ?? '') && sameMatter(what, title),
      );
      const place = { file, field: `${id}.calendar.yearly.${index}.when` };
      const own = same.find(({ post }) => post === id);
      if (own)
        return [
          {
            ...place,
            message: `“${what}”就是流程 ${procedure} 的 calendar 里的“${own.title}”`,
            hint: '这一条删掉，岗位页会照流程印；要补的话写进流程那一条的 note',
          },
        ];
      const spans = yearSpans(when);
      const [first] = same;
      if (!first || spans.length === 0 || spans.every((span) => agreesWithOne(span, same)))
        return [];
      return [
        {
          ...place,
          message: `“${when}”${what}，与流程 ${procedure} 的 calendar 对不上：${same.map(inWords).join('；')}`,
          hint: '定下以哪一处为准，改另一处',
        },
      ];
    }),
  );
}

/** Unknown posts, categories and days are told by other checks. */
function isSound({ lead, category, calendar }: Procedure, library: WrittenContent): boolean {
  return (
    library.posts.some(({ id }) => id === lead) &&
    library.catalogue.categories.some(({ id }) => id === category) &&
    calendar.every(({ from, to }) => isMonthDay(from) && isMonthDay(to))
  );
}

function agreesWithOne(span: Written, recurrences: readonly Recurrence[]): boolean {
  return recurrences.some((recurrence) => agree(span, recurrence));
}

/** Two texts about the same work share at least two characters that stand together. */
function sameMatter(one: string, other: string): boolean {
  const text = other.replace(TIME, ' ');
  return pairs(one.replace(TIME, ' ')).some((pair) => text.includes(pair));
}

function pairs(text: string): string[] {
  const characters = [...text];
  return characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ''}${character}`)
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
}

function inWords({ title, from, to }: Recurrence): string {
  return `${title}，${CALENDAR.span(CALENDAR.day(from.month, from.day), CALENDAR.day(to.month, to.day))}`;
}
