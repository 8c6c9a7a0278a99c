/** What the search says about an answer, for eyes and for the live region. */
import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { kindName } from '#domain/search/show/kinds.ts';
import { literally, LONGEST_QUERY } from '#domain/search/query/query.ts';
import { SEARCH } from '#strings.ts';

/** A query is repeated only so far, in characters. */
const SHOWN = 24;

/**
 * @param none the sentence for nothing found, which says where else to look from there
 * @returns sentences; none before anything is looked for
 */
export function describe(answer: SearchAnswer, none: (query: string) => string): string[] {
  const {
    text,
    isCut,
    instead,
    missing,
    unread,
    kind,
    total: shown,
    counts,
    line,
    near = [],
  } = answer;
  const query = shorten(text);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const cut = isCut ? [SEARCH.cut(LONGEST_QUERY)] : [];
  // What was not found may stand in what was not read.
  if (unread > 0) return [...cut, ...(total > 0 ? [found()] : []), SEARCH.unread(unread)];
  return [
    ...cut,
    ...(instead.length > 0 && total > 0 ? [explain(query, instead.join('”“'))] : []),
    ...(missing.length > 0 && total > 0 ? [SEARCH.missing(missing.map(shorten).join('”“'))] : []),
    ...(text === '' ? [] : [total > 0 ? found() : notFound()]),
  ];

  /** Not nothing, where a line answers. */
  function notFound(): string {
    return line !== undefined || near.length > 0 ? SEARCH.noneBesides : none(query);
  }

  function found(): string {
    if (kind === undefined) return SEARCH.count(total);
    const name = kindName(kind);
    return shown > 0 ? SEARCH.countOfKind(name, shown, total) : SEARCH.noneOfKind(name, total);
  }
}

/** @returns the sentence to show when a query got no answer */
export function describeFailure(error?: unknown): string {
  if (error instanceof Error && error.name === 'TookTooLong') return SEARCH.tooLong;
  return import.meta.env.DEV ? SEARCH.noIndex : SEARCH.failed;
}

/** @returns the query under which the same text is looked up as it was typed; undefined where that was done */
export function literalQuery({ text, instead }: SearchAnswer): string | undefined {
  return instead.length === 0 || isPinyin(text) ? undefined : literally(text);
}

function isPinyin(query: string): boolean {
  return /^[a-z\s'’]+$/.test(query);
}

function explain(query: string, words: string): string {
  return isPinyin(query) ? SEARCH.pinyin(words) : SEARCH.instead(query, words);
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
