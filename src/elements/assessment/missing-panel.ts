/** What is missing before the result, as links to it. */
import { missingOf } from '#domain/assessment/missing.ts';
import type { Outline } from '#domain/assessment/outline.ts';
import type { AreaProgress } from '#domain/assessment/progress.ts';
import { ASSESSMENT_MISSING as WORDS } from '#strings.ts';
import { linkTo } from './fill.ts';

/**
 * @param panel has a `data-title`, a `data-list` and a `data-partial` around the link to the result as it is; it is
 *   shown and takes the focus
 */
export function showMissing(
  panel: HTMLElement,
  outline: Outline,
  areas: readonly AreaProgress[],
): void {
  const count = areas.reduce((sum, { missing }) => sum + missing.length, 0);
  const none = areas.every(({ given }) => given === 0);
  const title = panel.querySelector('[data-title]');
  if (title) title.textContent = none ? WORDS.empty : WORDS.title(count);
  const partial = panel.querySelector<HTMLElement>('[data-partial]');
  if (partial) partial.hidden = none;
  panel.querySelector('[data-list]')?.replaceChildren(
    ...missingOf(outline, areas).map(({ label, href }) => {
      const item = document.createElement('li');
      item.append(linkTo(href, label));
      return item;
    }),
  );
  panel.hidden = false;
  panel.focus();
}
