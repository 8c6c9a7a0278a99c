/** 会商各人怎么答 on the page. */
import type { HeldReport } from '#domain/assessment/report/held.ts';
import { fill, fillList, linkTo } from '#elements/assessment/fill.ts';
import { textIn } from './round.ts';

/** Tells who took part and where they were apart, or hides its place where no meeting made the sheet. */
export function tellHeld(root: ParentNode, held: HeldReport | undefined): void {
  const section = root.querySelector<HTMLElement>('[data-held]');
  if (section) section.hidden = held === undefined;
  if (!held) return;
  fill(root, { 'held-people': held.people, 'held-items': held.items });
  fillList(
    root,
    'held-areas',
    held.areas.map((text) => textIn('li', text)),
  );
  fillList(
    root,
    'held-divided',
    held.divided.map(({ href, label }) => linkTo(href, label)),
  );
}
