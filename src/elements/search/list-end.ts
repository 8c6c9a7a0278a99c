/** Where a list that scrolls ends, and what scrolls it. */

/** So much of what is seen at once is still to come when its end counts as near. */
const AHEAD = 0.5;

/** @returns the box around a list where all of it scrolls, as in a low window; else the list */
export function scrollerOf(list: HTMLElement): HTMLElement {
  const box = list.parentElement;
  return box && getComputedStyle(box).overflowY === 'auto' ? box : list;
}

/** Calls whenever the end of the list is about to come into sight. */
export function onNearEnd(list: HTMLElement, call: () => void): void {
  const hear = () => {
    const { scrollTop, clientHeight, scrollHeight } = scrollerOf(list);
    if (scrollHeight - scrollTop - clientHeight <= AHEAD * clientHeight) call();
  };
  // That of the list does not bubble; the box hears it and its own while it goes down.
  list.parentElement?.addEventListener('scroll', hear, { passive: true, capture: true });
}

/** @returns true for a list of which all can be seen */
export function isShort(list: HTMLElement): boolean {
  const { clientHeight, scrollHeight } = scrollerOf(list);
  return clientHeight > 0 && scrollHeight <= clientHeight;
}
