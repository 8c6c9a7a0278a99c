/** Listens for a key or the button. Kept small, since every page has it: the search itself is loaded when asked for. */
import { placeOf } from '#elements/folder-edition.ts';
import styles from './search.css?url';
import { startSearch } from './start-worker.ts';

const BUTTON = '[data-search-open]';

const button = document.querySelector<HTMLAnchorElement>(BUTTON);

async function open(event: Event): Promise<void> {
  event.preventDefault();
  // From then on, in milliseconds, one wonders whether the key was heard.
  const timer = setTimeout(() => tell('opening'), 200);
  try {
    startSearch(button?.dataset['searchOpen'] ?? '');
    const [{ openSearch }] = await Promise.all([
      import('./search-dialog.ts'),
      styled(),
      // Which the first imports, and would be asked for only when that has come.
      import('#elements/typing.ts'),
    ]);
    openSearch();
    tell();
  } catch {
    await openPage();
  }
  clearTimeout(timer);
}

/** A newer site has other modules than this page knows, but still a search page; without a line there is neither. */
async function openPage(): Promise<void> {
  const address = button?.href ?? '';
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) location.assign(address);
  else tell('failed');
}

/** @param name of a text that the page has for it; nothing takes it away */
function tell(name?: 'opening' | 'failed'): void {
  const place = document.querySelector<HTMLElement>('[data-search-notice]');
  if (place) place.textContent = (name && place.dataset[name]) ?? '';
}

let sheet: Promise<unknown> | undefined;

/** What the search shows is styled only where there is something to show; without styles it is shown all the same. */
function styled(): Promise<unknown> {
  sheet ??= new Promise((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: placeOf(styles), onload: done, onerror: done });
    document.head.append(link);
  });
  return sheet;
}

/** Marks what was looked for on a page that somebody has come to from the search. */
function arrive(): void {
  const [, anchor, words] = /^(#.*)&hl=(.*)$/.exec(location.hash) ?? [];
  if (!anchor || !words) return;
  // The address loses the words; naming the anchor brings to it.
  location.replace(anchor);
  history.replaceState({ hits: words }, '');
  mark(words);
}

function mark(words: string): void {
  Promise.all([import('./arrival.ts'), styled()])
    .then(([{ showHits }]) => showHits(words))
    // The page can be read without.
    .catch(() => undefined);
}

// A letter alone would go off at what is dictated or typed beside a field: WCAG 2.1.4.
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  tell();
  if (altKey || shiftKey || event.isComposing || event.defaultPrevented) return;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') void open(event);
});

document.addEventListener('click', (event) => {
  tell();
  const isButton = event.target instanceof Element && event.target.closest(BUTTON);
  // With a modifier a link opens elsewhere, which is what was asked for.
  if (isButton && !event.ctrlKey && !event.metaKey && !event.shiftKey) void open(event);
});

addEventListener('hashchange', arrive);
const state: unknown = history.state;
arrive();
// After a reload, or on the way back, the entry still knows.
if (typeof state === 'object' && state && 'hits' in state) mark(String(state.hits));

// The key is promised, and its hint shown, only where it works.
button?.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
