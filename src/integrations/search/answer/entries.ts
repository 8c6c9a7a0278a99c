/** All that the site knows that is worth a line. */
import type { Library } from '#domain/content/library.ts';
import type { Subject } from './entry-of.ts';
import { fromCalendar } from './from-calendar.ts';
import { fromDeadlines } from './from-deadlines.ts';
import { fromDuties } from './from-duties.ts';
import { fromForms } from './from-forms.ts';
import { fromHolidays } from './from-holidays.ts';
import { fromLocals } from './from-locals.ts';
import { fromPosts } from './from-posts.ts';
import { fromProcedures } from './from-procedures.ts';
import { fromQuestions, type FindBasis } from './from-questions.ts';
import { fromRegulations } from './from-regulations.ts';
import { fromTerms } from './from-terms.ts';

/** @param findBasis what an answer of content/questions rests on */
export function entriesOf(library: Library, findBasis: FindBasis): Subject[] {
  return [
    ...fromDeadlines(library),
    ...fromHolidays(library),
    ...fromCalendar(library),
    ...fromProcedures(library),
    ...fromDuties(library),
    ...fromForms(library),
    ...fromTerms(library),
    ...fromRegulations(library),
    ...fromPosts(library),
    ...fromLocals(library),
    ...fromQuestions(library, findBasis),
  ];
}
