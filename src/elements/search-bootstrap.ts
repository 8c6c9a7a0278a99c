/** Listens for a key or the button. Kept small, since every page has it: the search itself is loaded when asked for. */

const TYPING = 'input, textarea, select, [contenteditable]';

function closest(event: Event, selector: string): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

async function open(event: Event): Promise<void> {
  event.preventDefault();
  const { openSearch } = await import('./search-dialog.ts');
  openSearch();
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || event.isComposing || event.defaultPrevented) return;
  const isCommand = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k';
  const isSlash = key === '/' && !ctrlKey && !metaKey && !closest(event, TYPING);
  if (isCommand || isSlash) void open(event);
});

document.addEventListener('click', (event) => {
  const button = closest(event, '[data-search-open]');
  // With a modifier a link opens elsewhere, which is what was asked for.
  if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  open(event).catch(() => location.assign(button.href));
});
