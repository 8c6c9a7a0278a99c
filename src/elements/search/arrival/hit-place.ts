/**
 * Where a hit stands, for those who do not see it marked.
 *
 * The selection alone would leave them behind: Chromium and Firefox go on from what has the focus, wherever the caret is.
 * So the line of the hit gets the focus itself when one goes on to it, and is as it was when one goes on from there. Its
 * text is not touched.
 */
import { lineOf } from './page-text.ts';

/** Of what is heard around a hit, in characters: a little to know the sentence by, more of how it goes on. */
const BEFORE = 12;
const BEHIND = 28;

/** @returns the hit with a bit of its line on either side */
export function textAround(hit: Range | undefined, root: Element): string {
  if (!hit) return '';
  const line = placeOf(hit, root);
  const [before, behind] = [document.createRange(), document.createRange()];
  before.setStart(line, 0);
  before.setEnd(hit.startContainer, hit.startOffset);
  behind.setStart(hit.endContainer, hit.endOffset);
  behind.setEnd(line, line.childNodes.length);
  const [start, end] = [charactersOf(before), charactersOf(behind)];
  return [
    start.length > BEFORE ? '…' : '',
    ...start.slice(-BEFORE),
    hit.toString(),
    ...end.slice(0, BEHIND),
    end.length > BEHIND ? '…' : '',
  ]
    .join('')
    .trim();
}

/**
 * Gives the focus to the link that a hit stands in, or to its line.
 *
 * @param back leads to where one has come from, with Shift and Tab
 * @returns false where it cannot have it, as in a fold that somebody has closed
 */
export function focusHit(hit: Range | undefined, root: Element, back: () => void): boolean {
  const place = hit && focusableOf(hit, root);
  if (!place) return false;
  const isMade = place.tabIndex < 0 && !place.hasAttribute('tabindex');
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || !event.shiftKey || event.target !== place) return;
    event.preventDefault();
    back();
  };
  const leave = () => {
    place.removeEventListener('keydown', press);
    if (isMade) place.removeAttribute('tabindex');
  };
  if (isMade) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  if (document.activeElement !== place) {
    leave();
    return false;
  }
  place.addEventListener('keydown', press);
  place.addEventListener('blur', leave, { once: true });
  // Whoever reads with a caret (F7) finds it at the very word.
  getSelection()?.collapse(hit.startContainer, hit.startOffset);
  return true;
}

function focusableOf(hit: Range, root: Element): HTMLElement | undefined {
  const link = hit.startContainer.parentElement?.closest<HTMLElement>('a[href], summary');
  const line = placeOf(hit, root);
  if (link && root.contains(link)) return link;
  return line instanceof HTMLElement ? line : undefined;
}

function placeOf(hit: Range, root: Element): Element {
  const { parentElement } = hit.startContainer;
  return parentElement ? lineOf(parentElement, root) : root;
}

function charactersOf(range: Range): string[] {
  return [...range.toString().replace(/\s+/g, ' ')];
}
