/** Days in the words of a regulation's own history: free text, in which every day must exist. */
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import { daysBetween, isOnCalendar } from '#schemas/days.ts';

const DAY = /\d{4}-\d{2}-\d{2}/g;
const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const EARLIEST = '1949-10-01';
/** No rule came into force so many days after it was issued. */
const LONGEST_WAIT = 3 * 366;
/** A rule may be read before it is in force. */
const LONGEST_AHEAD = 2 * 366;

/** @returns a problem for each day that no calendar has, and for days that cannot follow each other */
export function findRegulationDateProblems({ regulations }: WrittenContent): Problem[] {
  return regulations.flatMap(({ file, issued, effective, revised = '', source, facts }) => {
    const problems: Problem[] = [];
    const say = (field: string, message: string, hint: string) =>
      problems.push({ file, field, message, hint });
    for (const [field, text] of Object.entries({ issued, effective, revised })) {
      for (const [day] of text.matchAll(DAY)) {
        if (!isOnCalendar(day)) say(field, `日历上没有这一天：${day}`, '对照原文改日期');
        else if (day < EARLIEST || daysBetween(source.day, day) > LONGEST_AHEAD) {
          say(field, `年份看来写错了：${day}`, `核对日期是 ${source.day}，对照原文改`);
        }
      }
    }
    if (problems.length === 0 && ONE_DAY.test(issued) && ONE_DAY.test(effective)) {
      const wait = daysBetween(issued, effective);
      if (wait < 0) {
        const message = `施行日期 ${effective} 在发布日期 ${issued} 之前`;
        say('effective', message, '对照原文改；先施行后公开的，在 issued 里写明“公布”');
      } else if (wait > LONGEST_WAIT) {
        const message = `施行日期 ${effective} 比发布日期 ${issued} 晚三年以上`;
        say('effective', message, '对照原文改；是修订版的施行日期就写明“（修订版）”');
      }
    }
    facts.forEach(({ claim, article }, index) => {
      const first = facts.findIndex((fact) => fact.claim === claim && fact.article === article);
      if (first === index) return;
      say(`facts.${index}.claim`, `这一条和第 ${first + 1} 条一样：“${claim}”`, '删去一条');
    });
    return problems;
  });
}
