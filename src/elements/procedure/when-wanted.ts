/**
 * Loads what keeps ticks and one's own post once somebody reaches for either; at once where the browser kept something,
 * and when another tab keeps it. Most who read a procedure want neither.
 *
 * Markup: `check-list` with its `data-list`, and `my-post`, which is taken away where that cannot be loaded.
 */
import { isKept, POST_KEY, TICKS_KEY } from '#stores/keys.ts';

const ticks = document.querySelector<HTMLElement>('check-list');
const post = document.querySelector<HTMLElement>('my-post');
const listening = new AbortController();
const { signal } = listening;

function load(): void {
  listening.abort();
  import('./keeping.ts').catch(() => {
    if (post) post.hidden = true;
  });
}

function loadWhereKept(): void {
  if (isKept(`${TICKS_KEY}${ticks?.dataset['list'] ?? ''}`) || isKept(POST_KEY)) load();
}

for (const type of ['pointerover', 'focusin', 'change']) {
  for (const wanted of [ticks, post]) wanted?.addEventListener(type, load, { signal });
}
// Kept in another tab, or while this page was put aside.
for (const type of ['storage', 'pageshow']) addEventListener(type, loadWhereKept, { signal });
loadWhereKept();
