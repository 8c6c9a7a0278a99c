/** Small pieces of results, built as nodes: what is found is text and is never parsed as markup. */
import type { ResultView } from '#domain/search/show/answer.ts';
import type { MarkedPiece } from '#domain/search/show/marks.ts';
import { SEARCH } from '#strings.ts';

/** Makes an element with a class and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** @returns text nodes and, for what was looked for, mark elements */
export function makePieces(pieces: readonly MarkedPiece[]): (Node | string)[] {
  return pieces.map(({ text, isHit }) => (isHit ? make('mark', '', text) : text));
}

/** @returns what stands behind the title of a result: its code, its kind, and the everyday name it was found by */
export function makeTags({ code, kind, said }: ResultView): HTMLElement[] {
  return [
    ...(code === '' ? [] : [make('span', 'search-code', code)]),
    ...(kind === '' ? [] : [make('span', 'search-kind', kind)]),
    ...(said.length === 0 ? [] : [make('span', 'search-kind', SEARCH.said, ...makePieces(said))]),
  ];
}

export interface ResultGroup {
  readonly title: string;
  readonly results: readonly ResultView[];
}

/** @returns the results as written and those that are related, each under its title; empty groups are left out */
export function groupByLikeness(results: readonly ResultView[]): ResultGroup[] {
  const groups = [
    { title: SEARCH.literal, results: results.filter(({ isLiteral }) => isLiteral) },
    { title: SEARCH.related, results: results.filter(({ isLiteral }) => !isLiteral) },
  ];
  return groups.filter((group) => group.results.length > 0);
}
