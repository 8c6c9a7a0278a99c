/** How people ask for each entry: the questions of content/asked, and of the pages. */
import type { Library } from '#domain/content/library.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { kindsNamedWith } from '#domain/search/answer/answer-files.ts';
import { answersTo, type Kind } from '#domain/search/answer/kind.ts';
import { readQuestion } from '#domain/search/answer/question.ts';
import { askedPageOf } from '#domain/questions/asked-page.ts';
import type { Subject } from './entry-of.ts';

type Source = Pick<Library, 'asked' | 'askedPages' | 'procedures' | 'chapters' | 'forms'>;

/** @returns by entry, whole questions that it answers, each with those of its subject that answer what it asks */
export function sayingsOf(library: Source, entries: readonly Subject[]): Map<Subject, string[]> {
  const bySubject = Map.groupBy(entries, ({ subject }) => subject);
  const sayings = new Map<Subject, string[]>();
  const pages = library.askedPages.flatMap(({ slug, questions }) => {
    const subject = askedPageOf(library, slug)?.subject ?? slug;
    return questions.map(({ ask }) => ({ for: `${subject} ${ask}`, say: [ask] }));
  });
  for (const { for: subject, say } of [...library.asked, ...pages]) {
    for (const typed of say) {
      for (const entry of answering(typed, bySubject.get(subject) ?? []))
        sayings.set(entry, [...(sayings.get(entry) ?? []), typed]);
    }
  }
  return sayings;
}

/**
 * @param sayings what sayingsOf gives
 * @returns the same with what is only learned from
 */
export function lessonsOf(
  library: Pick<Source, 'asked' | 'procedures' | 'chapters' | 'forms'>,
  entries: readonly Subject[],
  sayings: ReadonlyMap<Subject, readonly string[]>,
): Map<Subject, string[]> {
  const asked = library.asked.map((each) => ({ ...each, say: each.learn }));
  const only = sayingsOf({ ...library, asked, askedPages: [] }, entries);
  return new Map(
    entries.map((entry) => [entry, [...(sayings.get(entry) ?? []), ...(only.get(entry) ?? [])]]),
  );
}

/** What answers just the kind of a question, else what answers one like it, else any. */
export function answering<Kept extends Pick<Subject, 'kinds' | 'subject' | 'rank'>>(
  typed: string,
  entries: readonly Kept[],
): readonly Kept[] {
  const kind = readQuestion(typed)?.kind;
  if (kind === undefined) return [];
  const near = [...answersTo(kind), ...kindsNamedWith(kind)];
  const takes = (kinds: readonly Kind[]) => (entry: Kept) =>
    kinds.some((each) => entry.kinds.includes(each));
  // Parts of a duty are asked for by the whole of it.
  const whole = entries.filter(
    ({ subject, rank }) => !subject.startsWith('duties/') || rank === DATA,
  );
  const chosen = [whole, entries].flatMap((some) =>
    [[kind], near].map((kinds) => some.filter(takes(kinds))),
  );
  return chosen.find(({ length }) => length > 0) ?? whole;
}
