/** The list of the search page. */
import { withHits } from '#domain/search/show/arrival.ts';
import type { ResultView, SearchAnswer } from '#domain/search/show/answer.ts';
import type { FoundSection } from '#domain/search/show/excerpt.ts';
import { SEARCH } from '#strings.ts';
import { makeLine, makeNear } from './answer-line.ts';
import { literalQuery } from './notes.ts';
import { groupByLikeness, make, makePieces, makeTags } from './parts.ts';
import { searchAddress } from './search-address.ts';

/**
 * @param more is called when somebody wants to see more than is shown
 * @returns groups of results, as written and related, with a way to the literal search before and to more behind
 */
export function makeResults(answer: SearchAnswer, more: () => void): HTMLElement[] {
  const groups: HTMLElement[] = groupByLikeness(answer.results).map(({ title, results }) => {
    const heading = make('h2', 'search-group', title);
    return make('section', '', heading, make('ol', 'search-results', ...results.map(makeResult)));
  });
  const literal = literalQuery(answer);
  if (literal !== undefined) groups.unshift(makeLiteral(answer.text, literal));
  if (answer.line) groups.unshift(makeLine(answer.line));
  else if (answer.near?.length) groups.unshift(makeNear(answer.near));
  if (answer.results.length >= answer.total) return groups;
  const button = make('button', 'button', SEARCH.more);
  button.type = 'button';
  button.addEventListener('click', more);
  return [...groups, button];
}

/** Leads to the same search without what was put right. */
function makeLiteral(text: string, query: string): HTMLElement {
  const link = make('a', '', SEARCH.literally(text));
  link.href = searchAddress(query);
  return make('p', 'search-literal', link);
}

function makeResult(result: ResultView): HTMLElement {
  const title = makeLink(result, result);
  return make(
    'li',
    '',
    make('h3', '', title, ' ', ...makeTags(result)),
    make('p', 'search-excerpt', ...makePieces(result.excerpt)),
    ...(result.sections.length === 0
      ? []
      : [make('ul', '', ...result.sections.map((section) => makeSection(result, section)))]),
  );
}

function makeSection(result: ResultView, section: FoundSection): HTMLElement {
  const passage = make('span', 'search-excerpt', ...makePieces(section.excerpt));
  return make('li', '', makeLink(result, section), ' ', passage);
}

function makeLink(
  { terms }: ResultView,
  { url, title }: Pick<FoundSection, 'url' | 'title'>,
): HTMLAnchorElement {
  const link = make('a', '', ...makePieces(title));
  link.href = withHits(url, terms);
  return link;
}
