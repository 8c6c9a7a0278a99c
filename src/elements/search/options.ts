/** The list of the dialog: a listbox whose options are links, moved through with the arrow keys. */
import type { SearchAnswer, ResultView } from '#domain/search/show/answer.ts';
import { withHits } from '#domain/search/show/arrival.ts';
import { ANSWER_LINE, SEARCH } from '#strings.ts';
import { withBase } from '#site.ts';
import { lineParts, nearParts } from './answer-line.ts';
import { literalQuery } from './notes.ts';
import { groupByLikeness, make, makePieces, makeTags } from './parts.ts';
import { searchAddress } from './search-address.ts';

/** Sections shown below a page; more would push the next page out of sight. */
const SECTIONS = 2;

/** @returns groups of options, and one for the whole list when there is more */
export function makeOptions(answer: SearchAnswer): HTMLElement[] {
  const { text, total, results, kind, line, near = [] } = answer;
  const groups = groupByLikeness(results).map(({ title, results: members }, index) =>
    makeGroup(`search-group-${index}`, title, members.flatMap(makePage)),
  );
  const nearest = near.map((each) => makeOption(withBase(each.url), '', ...nearParts(each)));
  const literal = literalQuery(answer);
  return number([
    ...(line === undefined
      ? []
      : [makeOption(withBase(line.url), 'answer-line', ...lineParts(line))]),
    ...(nearest.length === 0 ? [] : [makeGroup('search-near', ANSWER_LINE.near, nearest)]),
    ...groups,
    ...(total > results.length
      ? [makeOption(searchAddress(text, kind), 'search-all', SEARCH.all(total))]
      : []),
    ...(literal === undefined
      ? []
      : [makeOption(searchAddress(literal), 'search-all', SEARCH.literally(text))]),
  ]);
}

function makeGroup(id: string, title: string, options: readonly HTMLElement[]): HTMLElement {
  const label = make('div', 'search-group', title);
  label.id = id;
  label.setAttribute('role', 'presentation');
  const group = make('div', '', label, ...options);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', id);
  return group;
}

function makePage(result: ResultView): HTMLElement[] {
  const heading = make('span', 'search-title', ...makePieces(result.title));
  const page = `${result.title.map(({ text }) => text).join('')}：`;
  const excerpt = make('span', 'search-excerpt', ...makePieces(result.excerpt));
  return [
    makeOption(withHits(result.url, result.terms), '', heading, ' ', ...makeTags(result), excerpt),
    ...result.sections.slice(0, SECTIONS).map(({ url, title, excerpt: passage }) => {
      // Eyes see from its place to which page a section belongs.
      const owner = make('span', 'visually-hidden', page);
      const name = make('span', 'search-title', ...makePieces(title));
      const line = make('span', 'search-excerpt', ...makePieces(passage));
      return makeOption(withHits(url, result.terms), 'search-section', owner, name, ' ', line);
    }),
  ];
}

function makeOption(url: string, kind: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const option = make('a', `search-option ${kind}`.trim(), ...children);
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}

/** aria-activedescendant needs an id on every option. */
function number(elements: HTMLElement[]): HTMLElement[] {
  elements
    .flatMap((element) => (element.matches('a') ? [element] : [...element.querySelectorAll('a')]))
    .forEach((option, index) => {
      option.id = `search-option-${index}`;
    });
  return elements;
}
