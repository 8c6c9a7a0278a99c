/** Where a list that scrolls ends. */

/** So much of what is seen at once is still to come when its end counts as near. */
const AHEAD = 0.5;

/** Calls whenever the end of the list is about to come into sight. */
export function onNearEnd(list: HTMLElement, call: () => void): void {
  const hear = () => {
    const { scrollTop, clientHeight, scrollHeight } = list;
    if (scrollHeight - scrollTop - clientHeight <= AHEAD * clientHeight) call();
  };
  list.addEventListener('scroll', hear, { passive: true });
}

/** @returns true for a list of which all can be seen */
export function isShort({ clientHeight, scrollHeight }: HTMLElement): boolean {
  return clientHeight > 0 && scrollHeight <= clientHeight;
}
