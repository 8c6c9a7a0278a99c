/**
 * Loads what keeps ticks and one's own post once somebody reaches for either; at once where the browser kept something,
 * and when another tab does. Most who read a procedure want neither.
 *
 * Markup: `check-list` with its `data-list`, and `my-post`, which is taken away where that cannot be loaded.
 */
import { readPost, watchPost } from '#stores/my-post.ts';
import { readTicks, watchTicks } from '#stores/ticks.ts';

const ticks = document.querySelector<HTMLElement>('check-list');
const post = document.querySelector<HTMLElement>('my-post');
const list = ticks?.dataset['list'] ?? '';
const listening = new AbortController();
const { signal } = listening;

function load(): void {
  listening.abort();
  import('./keeping.ts').catch(() => {
    if (post) post.hidden = true;
  });
}

for (const wanted of [ticks, post]) {
  for (const reached of ['pointerover', 'focusin', 'change']) {
    wanted?.addEventListener(reached, load, { signal });
  }
}
watchTicks(list, load, signal);
watchPost(load, signal);
if (readTicks(list) || readPost()) load();
