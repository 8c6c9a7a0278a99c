/** Gives each entry the questions that people ask for it: those of content/asked, and what its page is called. */
import type { Library } from '#domain/content/library.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { documentOf, kindsNamedWith } from '#domain/search/answer/answer-files.ts';
import type { Kind } from '#domain/search/answer/kind.ts';
import { comparable, readQuestion } from '#domain/search/answer/question.ts';
import { everydayOf } from '../everyday.ts';
import type { Subject } from './entry-of.ts';

/** Entries that are all that stands at their address. */
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(['who', 'form', 'binds', 'barred']);

export function withAsked(
  library: Pick<Library, 'asked' | 'everydayWords'>,
  entries: readonly Subject[],
): Subject[] {
  const asked = Map.groupBy(
    library.asked.flatMap(({ for: subject, say }) => say.map((typed) => ({ subject, typed }))),
    ({ subject }) => subject,
  );
  const everyday = everydayOf(library.everydayWords);
  return entries.map((entry) => {
    // Parts of a duty are asked for by the whole of it.
    const isPart = entry.subject.startsWith('duties/') && entry.rank !== DATA;
    const own = (isPart ? [] : (asked.get(entry.subject) ?? [])).flatMap(({ typed }) =>
      aboutOf(typed, entry),
    );
    const isWhole = entry.rank === DATA && entry.kinds.some((kind) => WHOLE.has(kind));
    const called = isWhole ? (everyday.get(documentOf(entry.line.url)) ?? []) : [];
    return { ...entry, spoken: [...new Set([...own, ...telling(called)])] };
  });
}

/** So many are enough: what is short says little, and every question reads them all. */
const MOST_CALLED = 10;
const SHORTEST = 3;

function telling(called: readonly string[]): string[] {
  return called
    .map(comparable)
    .filter(({ length }) => length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_CALLED);
}

/** @returns what a question is about, where the entry answers what it asks */
export function aboutOf(typed: string, { kinds }: Pick<Subject, 'kinds'>): string[] {
  const question = readQuestion(typed);
  if (question === undefined) return [];
  const named = kindsNamedWith(question.kind);
  return [...named, question.kind].some((kind) => kinds.includes(kind))
    ? [question.about.join(' ')]
    : [];
}
