/** The kinds that results are told apart by, as somebody narrows a list to one of them. */
import { KIND, SEARCH } from '#strings.ts';

/** In the order in which they are offered; what has no kind of its own comes last. */
export const RESULT_KINDS = [
  'procedure',
  'chapter',
  'form',
  'duty',
  'regulation',
  'term',
  'other',
] as const;
/** As it stands in an address: /search/?q=…&kind=form. */
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface KindCount {
  readonly kind: ResultKind;
  /** In pages, duties and terms. */
  readonly count: number;
}

const BY_NAME: ReadonlyMap<string, ResultKind> = new Map(
  RESULT_KINDS.map((kind) => [KIND[kind].name, kind]),
);

/** @param name what the index calls the kind of a page */
export function resultKind(name: string | undefined): ResultKind {
  return BY_NAME.get(name ?? '') ?? 'other';
}

/** @returns what a kind is called where a list is narrowed to it */
export function kindName(kind: ResultKind): string {
  return kind === 'other' ? SEARCH.otherKind : KIND[kind].name;
}

/** @returns the kind that an address names; undefined for none, and for what is none */
export function readKind(text: string | null): ResultKind | undefined {
  return RESULT_KINDS.find((kind) => kind === text);
}

/** @returns how many there are of each kind that occurs, in the order of RESULT_KINDS */
export function countKinds(kinds: readonly ResultKind[]): KindCount[] {
  return RESULT_KINDS.map((kind) => ({
    kind,
    count: kinds.filter((each) => each === kind).length,
  })).filter(({ count }) => count > 0);
}
