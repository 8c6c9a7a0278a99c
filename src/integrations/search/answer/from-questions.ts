/** What readers ask of a page, and the answer that stands there. */
import type { Library } from '#domain/content/library.ts';
import { askedPageOf } from '#domain/questions/asked-page.ts';
import { coveredBy, forgivenIn } from '#domain/search/answer/cover.ts';
import { comparable, readClauses, type Clause } from '#domain/search/answer/question.ts';
import type { Basis } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';

/** Finds what an answer rests on, see find-basis.ts. */
export type FindBasis = (url: string, at: string, answer: string) => Basis;

export function fromQuestions(library: Library, findBasis: FindBasis): Subject[] {
  return library.askedPages.flatMap(({ slug, questions }) => {
    const page = askedPageOf(library, slug);
    if (page === undefined) return [];
    const names = [page.title, ...page.aliases];
    return questions.flatMap(({ ask, at, answer }) => {
      const subject = `${page.subject} ${ask}`;
      const line = {
        ...{ ask, text: answer },
        ...findBasis(page.href, at, answer),
        url: `${page.href}#${at}`,
        label: page.title,
      };
      return askedIn(readClauses(ask), names.map(comparable)).map(({ kinds, about }) =>
        entryOf({ subject, kinds, names: [about], around: names, rank: 2, line }),
      );
    });
  });
}

/** Each question that a sentence asks: what was told before belongs to it, and what the first is about to the rest. */
function askedIn(clauses: readonly Clause[], names: readonly string[]): Clause[] {
  let told: readonly string[] = [];
  let first: readonly string[] | undefined;
  let subject: readonly string[] | undefined;
  return clauses.flatMap(({ kinds, about }): Clause[] => {
    if (kinds.length === 0) {
      told = [...told, ...about];
      return [];
    }
    const own = about.join('');
    const isBare = forgivenIn(own).filter((forgiven) => !forgiven).length < 2;
    const whole = [...told, ...((isBare ? first : subject) ?? []), ...about];
    first ??= about;
    subject ??= told.length > 0 ? [] : subjectOf(about, names);
    return [{ kinds, about: whole }];
  });
}

/** The part of the first question that names what the page is about; all of it where none does. */
function subjectOf(about: readonly string[], names: readonly string[]): string[] {
  const parts = about.map((piece) => {
    const covered = coveredBy(piece, names);
    return [...piece].filter((_, at) => covered[at]).join('');
  });
  const named = parts.filter((part) => part.length > 1);
  return named.length > 0 ? named : [...about];
}
