/** The answer to a term of hours. */
import { ANSWER, DEADLINE } from '#strings.ts';
import type { Found } from './said.ts';
import { articlesOf, ruleWords, termInWords, termTitle } from './answer-parts.ts';
import { addHours } from './clock.ts';
import { momentInWords } from './day-words.ts';
import type { TermQuestion } from './question.ts';

export function answerHours(question: TermQuestion, back: boolean): Found {
  const { start, value, rule } = question;
  const at = addHours(start, back ? -value : value);
  const words = termInWords(question);
  const lead = back
    ? ANSWER.latestHour(momentInWords(start), words)
    : ANSWER.lastHour(momentInWords(start), words);
  return {
    kind: 'found',
    ...(rule && { name: termTitle(question) }),
    lead,
    head: momentInWords(at),
    notes: rule !== undefined && rule.note !== '' ? [rule.note] : [],
    how: [ANSWER.hours, ...ruleWords(question).filter((words) => words !== ANSWER.silent)],
    articles: articlesOf(question),
    days: [],
    ...(!back && {
      due: {
        title: termTitle(question),
        at,
        lines: [`${lead}：${momentInWords(at)}`],
        reminds: DEADLINE.remindsOfMoment,
      },
    }),
  };
}
