/** Listens for a key or the button. Kept small, since every page has it: the search itself is loaded when asked for. */

const BUTTON = '[data-search-open]';

async function open(event: Event): Promise<void> {
  event.preventDefault();
  const { openSearch } = await import('./search-dialog.ts');
  openSearch();
}

// A letter alone would go off at what is dictated or typed beside a field: WCAG 2.1.4.
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || shiftKey || event.isComposing || event.defaultPrevented) return;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') void open(event);
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(BUTTON);
  // With a modifier a link opens elsewhere, which is what was asked for.
  if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  open(event).catch(() => location.assign(button.href));
});

// The key is promised, and its hint shown, only where it works.
document.querySelector(BUTTON)?.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
