/** 与上一轮比 on the page. */
import type { ItemLink } from '#domain/assessment/report/links.ts';
import type { RoundReport } from '#domain/assessment/report/round.ts';
import { fill, fillList, linkTo } from '#elements/assessment/fill.ts';

/** Tells the comparison, or hides its place in a first round. */
export function tellRound(root: ParentNode, round: RoundReport | undefined): void {
  const section = root.querySelector<HTMLElement>('[data-round]');
  if (section) section.hidden = round === undefined;
  if (!round) return;
  fill(root, { 'round-with': round.with });
  fillList(
    root,
    'round-lines',
    round.lines.map((text) => textIn('p', text)),
  );
  fillList(
    root,
    'round-areas',
    round.areas.map((text) => textIn('li', text)),
  );
  const links = (items: readonly ItemLink[]) => items.map(({ href, label }) => linkTo(href, label));
  fillList(root, 'round-up', links(round.up));
  fillList(root, 'round-down', links(round.down));
}

/** An element that holds a text. */
export function textIn(tag: 'p' | 'li', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
