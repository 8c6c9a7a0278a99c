/**
 * Hides the note that a table scrolls while all of it is seen. Markup: a `data-scrolls` in front of the scrolling box;
 * it is `measured` from then on.
 */
export function hideNeedless(root: HTMLElement, signal: AbortSignal): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const note = target.previousElementSibling;
      if (!(note instanceof HTMLElement)) continue;
      note.hidden = target.scrollWidth <= target.clientWidth;
      note.dataset['scrolls'] = 'measured';
    }
  });
  for (const note of root.querySelectorAll('[data-scrolls]')) {
    if (note.nextElementSibling) watch.observe(note.nextElementSibling);
  }
  signal.addEventListener('abort', () => watch.disconnect());
}
