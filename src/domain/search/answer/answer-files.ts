/** The files that hold what can be answered: one for each document, and one of names for each kind of question. */
import type { Kind } from './kind.ts';
import type { Packed } from './pack.ts';

/** Gets one of the files by its name; undefined where it cannot be had. */
export type ReadAnswers = (name: string) => Promise<Packed | undefined>;

/** Kinds of questions that data answers, whichever pages the search finds. */
export const NAMED_KINDS = [
  'long',
  'when',
  'who',
  'barred',
  'form',
  'mean',
  'differ',
  'binds',
] as const;

/** @returns the file with the names of all that answers this kind of question; undefined where there is none */
export function namesFile(kind: Kind): string | undefined {
  return NAMED_KINDS.some((named) => named === kind) ? `a-names-${kind}` : undefined;
}

/** What stands on a page of many: a duty, a term. */
const ROWS = /^\/(?:duties|glossary)\/#[a-z\d-]+$/;
const ANSWERING = /^\/(?:procedures|handbook|duties|glossary|forms|regulations)\/[a-z\d#/-]+$/;

/** @returns the document that an address belongs to: the page, or the duty or term on it */
export function documentOf(url: string): string {
  return ROWS.test(url) ? url : (url.split('#')[0] ?? '');
}

/** @returns the file of a document; undefined for a page on which nothing answers */
export function documentFile(document: string): string | undefined {
  if (!ANSWERING.test(document)) return undefined;
  return `a-${document
    .split(/[/#]+/)
    .filter((part) => part !== '')
    .join('-')}`;
}
