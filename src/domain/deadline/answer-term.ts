/** The answer to a term of days or months, on from a day or back from one. */
import { addDays } from '#schemas/days.ts';
import { ANSWER, DEADLINE } from '#strings.ts';
import type { Found, Refusal } from './said.ts';
import { articlesOf, ruleWords, termInWords, termTitle } from './answer-parts.ts';
import { countBackward, countForward, workedBeside, type Counted, type Refused } from './count.ts';
import { dayRows } from './day-rows.ts';
import { dayInWords, offInWords, shortDay, stretchInWords } from './day-words.ts';
import type { TermQuestion } from './question.ts';
import type { DayUnit } from './term.ts';
import { yearOf, type WorkCalendar } from '#domain/calendar/work-calendar.ts';

/** What stands beside an event in brackets, which the field has said already. */
const ASIDE = /（[^（）]*）/g;

type DayQuestion = TermQuestion & { readonly unit: DayUnit };

/** @param back true where the day asked about is the event, and the last day before it is looked for */
export function answerTerm(
  calendar: WorkCalendar,
  question: DayQuestion,
  countsStart: boolean,
  back: boolean,
): Found | Refusal {
  const term = { ...question, countsStart };
  const count = back ? countBackward : countForward;
  const counted = count(calendar, question.start, term);
  if (counted.refused !== undefined) return refusal(counted, question);
  const words = termInWords(question);
  const { start, rule, unit } = question;
  const lead = back
    ? ANSWER.latest(dayInWords(start), words)
    : rule !== undefined && rule.from !== ''
      ? ANSWER.lastFrom(rule.from.replace(ASIDE, ''), dayInWords(start), words)
      : ANSWER.last(dayInWords(start), words);
  const { last, skipped, made } = counted;
  const days = skipped.reduce((sum, stretch) => sum + stretch.days, 0);
  return {
    kind: 'found',
    ...(rule && { name: termTitle(question) }),
    lead,
    head: dayInWords(last),
    notes: [
      ...(back ? [] : ownNotes(calendar, question, counted, countsStart)),
      ...endNotes(question, counted, back),
      ...(rule !== undefined && rule.note !== '' ? [rule.note] : []),
    ],
    how: [
      countsStart ? ANSWER.startCounted : ANSWER.startLeft(shortDay(start)),
      ...(unit === 'working-day'
        ? made.length > 0
          ? [ANSWER.madeDays(made.map(shortDay).join('、'))]
          : []
        : [ANSWER.calendarDays]),
      ...(unit === 'working-day' && days === 0 ? [ANSWER.noneSkipped] : []),
      ...(back ? [ANSWER.symmetric] : []),
      ...ruleWords(question),
    ],
    articles: articlesOf(question),
    ...(days > 0 && {
      skipped: {
        title: unit === 'working-day' ? ANSWER.skipped(days) : ANSWER.skippedAtEnd(days),
        items: skipped.map(stretchInWords),
      },
    }),
    days: dayRows(calendar, { start, last, unit, countsStart }),
    ...(!back && {
      due: {
        title: termTitle(question),
        at: last,
        lines: [`${lead}：${dayInWords(last)}`],
        reminds: DEADLINE.remindsOfDay,
      },
    }),
  };
}

/** What this handbook advises, and when a time is over that must be over. */
function ownNotes(
  calendar: WorkCalendar,
  question: DayQuestion,
  { last }: Counted,
  countsStart: boolean,
): string[] {
  const { rule, start } = question;
  if (!rule) return [];
  const notes: string[] = [];
  if (rule.least) {
    const after = workedBeside(calendar, last, 1);
    notes.push(after === undefined ? ANSWER.leastOpen : ANSWER.least(shortDay(after)));
  }
  if (rule.register && !countsStart) {
    const own = countForward(calendar, start, { ...question, countsStart: true });
    if (own.refused === undefined)
      notes.push(own.last === last ? ANSWER.registerSame : ANSWER.register(dayInWords(own.last)));
  }
  return notes;
}

/** What becomes of a last day that is off, and what is not known yet. */
function endNotes({ rule }: DayQuestion, counted: Counted, back: boolean): string[] {
  const { last, nominal, skipped, off, before, unknown, openTo } = counted;
  const [first] = skipped;
  const silent = rule ? ANSWER.offUnsaid : ANSWER.offTyped;
  return [
    ...(last !== nominal && first
      ? [ANSWER.moved(dayInWords(nominal), offInWords(first.why))]
      : []),
    ...(off === undefined || rule?.least === true
      ? []
      : [
          `${ANSWER.off(offInWords(off))}${back ? ANSWER.offBack : silent}` +
            (before === undefined ? '' : ANSWER.before(shortDay(before))),
        ]),
    ...(unknown ? [ANSWER.unknown(yearOf(last))] : []),
    ...(openTo === undefined ? [] : [ANSWER.openTo(openTo)]),
  ];
}

function refusal(
  { year, counted, nominal }: Refused,
  { value, start, unit }: DayQuestion,
): Refusal {
  const early = year < yearOf(start) || (counted === 0 && year === yearOf(addDays(start, 1)));
  const line =
    nominal !== undefined
      ? ANSWER.refusedMove(dayInWords(nominal), year)
      : early || unit !== 'working-day'
        ? ANSWER.refusedEarly(year)
        : ANSWER.refused(year, counted, value - counted);
  return { kind: 'refused', head: ANSWER.refusedHead, lines: [line, ANSWER.refusedHelp] };
}
