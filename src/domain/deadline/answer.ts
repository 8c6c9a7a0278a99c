/** The answer of the page in words: the day, what it rests on, and every day that was left out. */
import type { Asked } from './asked.ts';
import { answerBetween } from './answer-between.ts';
import { answerHours } from './answer-hours.ts';
import { answerTerm } from './answer-term.ts';
import { daysQuestion, termQuestion } from './question.ts';
import type { Answer, Fault } from './said.ts';
import type { TermRule } from './rule.ts';
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts';

/** @returns what is said to what stands in the fields */
export function answerTo(asked: Asked, rules: readonly TermRule[], calendar: WorkCalendar): Answer {
  if (asked.mode === 'between') {
    const days = daysQuestion(asked);
    return 'faults' in days ? faulty(days.faults) : answerBetween(calendar, ...days);
  }
  const question = termQuestion(asked, rules);
  if ('faults' in question) return faulty(question.faults);
  const back = asked.mode === 'back';
  if (question.unit === 'hour') return answerHours(question, back);
  const { unit } = question;
  return answerTerm(calendar, { ...question, unit }, asked.countsStart, back);
}

function faulty(faults: readonly Fault[]): Answer {
  return faults.length === 0 ? { kind: 'empty' } : { kind: 'faulty', faults };
}
