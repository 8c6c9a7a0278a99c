/** Listens for a key or the button. Kept small, since every page has it: the search itself is loaded when asked for. */
import { placeOf } from '#elements/folder-edition.ts';
import styles from './search.css?url';
import { startSearch } from './start-worker.ts';

const BUTTON = '[data-search-open]';

const button = document.querySelector<HTMLAnchorElement>(BUTTON);
/** That of the dialog; on the search page its own, which stands in front. */
const field = document.querySelector<HTMLInputElement>('search-page input, .search-field');
const dialog = field?.closest('dialog');
const notice = dialog?.querySelector('p');
const again = dialog?.querySelector<HTMLElement>('.search-again');

/** An input method is at work: what stands in the field is not yet what is meant. */
let isComposing = false;

async function open(event: Event): Promise<void> {
  event.preventDefault();
  if (!field || dialog?.open) return;
  // What is typed from now on has its place, long before it can be looked for.
  dialog?.showModal();
  field.focus();
  field.select();
  if (!dialog) return;
  tell('opening');
  try {
    startSearch(button?.dataset['searchOpen'] ?? '');
    const [{ openSearch }] = await Promise.all([
      import('./search-dialog.ts'),
      styled(),
      // Which the first imports, and would be asked for only when that has come.
      import('#elements/typing.ts'),
    ]);
    openSearch(dialog, isComposing);
  } catch {
    await openPage();
  }
}

/**
 * A newer site has other modules than this page knows, but still a search page; without a line there is neither.
 *
 * @param typed what is to be looked for; without it keys must rest first, so that nobody is taken away in the middle of a word
 */
async function openPage(typed?: string): Promise<void> {
  const address = new URL(button?.href ?? '');
  tell('opening');
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  if (!answer?.ok) return tell(answer ? 'failed' : 'cut');
  while (isComposing || typed !== field?.value) {
    typed = field?.value;
    await new Promise((done) => setTimeout(done, 1000));
  }
  if (!dialog?.open) return;
  if (typed) address.searchParams.set('q', typed);
  location.assign(address);
}

/** Says how it stands, until the search is there and says it. What has failed can be tried again. */
function tell(state: 'opening' | 'cut' | 'failed'): void {
  if (!notice || !again?.isConnected) return;
  notice.textContent = notice.dataset[state] ?? '';
  again.hidden &&= state === 'opening';
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
  if (altKey || shiftKey || event.isComposing || event.defaultPrevented) return;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') void open(event);
});

document.addEventListener('click', (event) => {
  const { target } = event;
  // Beside the box. The second half of a double click on the button falls there too, and takes the focus away.
  if (target === dialog) {
    if (event.detail < 2) dialog?.close();
    else field?.focus();
  }
  const isButton = target instanceof Element && target.closest(BUTTON);
  // With a modifier a link opens elsewhere, which is what was asked for.
  if (isButton && !event.ctrlKey && !event.metaKey && !event.shiftKey) void open(event);
});

dialog?.querySelector('.search-close')?.addEventListener('click', () => dialog.close());

// Once the search is there, it hears this first.
dialog?.addEventListener('submit', (event) => {
  event.preventDefault();
  void openPage(field?.value);
});

for (const phase of ['start', 'end']) {
  field?.addEventListener(`composition${phase}`, () => {
    isComposing = phase === 'start';
  });
}

addEventListener('hashchange', arrive);
const state: unknown = history.state;
arrive();
// After a reload, or on the way back, the entry still knows.
if (typeof state === 'object' && state && 'hits' in state) mark(String(state.hits));

// The key is promised, and its hint shown, only where it works.
button?.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
