/**
 * The files that hold what can be answered: for each file of texts and each class of questions what its documents answer,
 * and one of names for each kind of question. A question is of one class, so it reads nothing that cannot answer it.
 */
import type { Entry } from './entry.ts';
import { KINDS, type Kind } from './kind.ts';
import type { Shelved } from './pack.ts';

/** Gets one of the files by its name; undefined where it cannot be had. */
export type ReadAnswers = (name: string) => Promise<readonly Shelved[] | undefined>;

/** @returns the file with what a document answers to a class of questions; undefined where it answers nothing */
export type ShelfOf = (document: number, classed: string) => string | undefined;

/** Kinds of questions that data answers, whichever pages the search finds; those of one line are named in one file. */
export const NAMED_KINDS = [
  ['long', 'when', 'ahead', 'since', 'often', 'keep', 'many'],
  ['who'],
  ['barred'],
  ['form'],
  ['mean', 'differ'],
  ['binds'],
] as const satisfies readonly (readonly Kind[])[];

/** @returns the file with the names of all that answers this kind of question; undefined where there is none */
export function namesFile(kind: Kind): string | undefined {
  const [first] = kindsNamedWith(kind);
  return first === undefined ? undefined : `a-names-${first}`;
}

/** @returns the kinds whose names stand in one file with those of a kind; none where no names are kept */
export function kindsNamedWith(kind: Kind): readonly Kind[] {
  return NAMED_KINDS.find((kinds: readonly Kind[]) => kinds.includes(kind)) ?? [];
}

/** What one kind of question takes for an answer is all of one class: see answersTo(). */
const CLASS: Readonly<Record<Kind, string>> = {
  ...{ who: 'who', barred: 'who' },
  ...{
    long: 'time',
    when: 'time',
    ahead: 'time',
    since: 'time',
    often: 'time',
    keep: 'time',
    many: 'time',
  },
  ...{ form: 'paper', what: 'paper' },
  ...{ mean: 'rule', differ: 'rule', binds: 'rule' },
  ...{ may: 'way', pick: 'way', how: 'way', case: 'way', where: 'way', why: 'way' },
};

export function classOf(kind: Kind): string {
  return CLASS[kind];
}

export const CLASSES: readonly string[] = [...new Set(KINDS.map(classOf))];

/** An answer that more than one class of questions takes stands with this one in the index by likeness. */
export function homeOf({ kinds: [kind] }: Pick<Entry, 'kinds'>): string {
  return kind === undefined ? '' : classOf(kind);
}

/** Which files of texts have a file of answers beside them: for each class of questions a row, 1 or 0 for each of them. */
export type Shelves = Readonly<Record<string, string>>;

/** @param group the place of a file of texts */
export function shelfName(classed: string, group: number): string {
  return `a-${classed}-${group}`;
}

/** What stands on a page of many: a duty, a term. */
const ROWS = /^\/(?:duties|glossary)\/#[a-z\d-]+$/;

/** @returns the document that an address belongs to: the page, or the duty or term on it */
export function documentOf(url: string): string {
  return ROWS.test(url) ? url : (url.split('#')[0] ?? '');
}
