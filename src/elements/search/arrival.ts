/** Marks on a page what was looked for, without touching the page: by the CSS Custom Highlight API, where there is one. */
import { readHits } from '#domain/search/show/arrival.ts';
import { findPlaces } from '#domain/search/show/text-places.ts';
import { HitBar } from './arrival/hit-bar.ts';
import { focusHit, textAround } from './arrival/hit-place.ts';
import { foldsAround, readText } from './arrival/page-text.ts';

const HITS = 'search-hits';
const CURRENT = 'search-current';

/** @param words as they stood in the address */
export function showHits(words: string): void {
  document.querySelector('search-hits')?.remove();
  // Without an anchor the words leave its mark behind.
  if (location.href.endsWith('#')) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  const terms = readHits(words);
  const main = document.querySelector('main');
  // Chromium knows it from 105, Safari from 17.2, Firefox from 140.
  if (!main || terms.length === 0 || !('highlights' in CSS)) return;
  const ranges = findRanges(main, terms);
  if (ranges.length === 0) return;
  CSS.highlights.set(HITS, new Highlight(...ranges));
  const first = firstBelow(ranges, document.querySelector(':target'));
  const bar = new HitBar(terms, ranges.length, {
    go: (at) => goTo(ranges[at]),
    around: (at) => textAround(ranges[at], main),
    enter: (at, back) => {
      goTo(ranges[at]);
      focusHit(ranges[at], main, back);
    },
    close: (at) => {
      [HITS, CURRENT].forEach((name) => CSS.highlights.delete(name));
      // One stays where one has come to.
      const start = () => main.focus({ preventScroll: true });
      if (!focusHit(ranges[at], main, start)) start();
    },
  });
  document.querySelector('.skip-link')?.after(bar);
  mark(ranges[first]);
  bar.show(first);
}

function findRanges(main: Element, terms: readonly string[]): Range[] {
  const pieces = readText(main);
  return findPlaces(pieces, terms).flatMap(({ from, to }) => {
    const [start, end] = [pieces[from.piece]?.node, pieces[to.piece]?.node];
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(start, from.offset);
    range.setEnd(end, to.offset);
    return [range];
  });
}

/** @returns the number of the first hit in the place that the address names, or behind it */
function firstBelow(ranges: readonly Range[], target: Element | null): number {
  if (!target) return 0;
  const at = ranges.findIndex(({ startContainer }) => {
    const position = target.compareDocumentPosition(startContainer);
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  return Math.max(at, 0);
}

/** Makes a hit the one that is meant, and opens what it is folded into. */
function mark(range: Range | undefined): void {
  if (!range) return;
  for (const fold of foldsAround(range.startContainer)) fold.open = true;
  CSS.highlights.set(CURRENT, new Highlight(range));
}

/** Brings a hit into the upper half of the window. */
function goTo(range: Range | undefined): void {
  if (!range) return;
  mark(range);
  const { startContainer: node } = range;
  // A table that scrolls by itself is scrolled too.
  node.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
