/** How a page is left and comes back. */

/** Where the browser tells of it. */
export type PageEvents = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * @param write writes what waits: the browser asks, or the page goes
 * @param sleep the page may be kept in the memory of the browser: it lets go of what would hinder that
 * @param wake it is back from there
 * @returns what has the browser ask whether the page is really to be left, or no longer
 */
export function watchLeaving(
  events: PageEvents,
  write: () => unknown,
  sleep: () => unknown,
  wake: () => unknown,
): (asks: boolean) => void {
  const isKept = (event: Event) => (event as PageTransitionEvent).persisted;

  function ask(event: Event): void {
    event.preventDefault();
    // Older browsers ask only when a value was set.
    (event as BeforeUnloadEvent).returnValue = true;
    write();
  }

  events.addEventListener('pagehide', (event) => {
    write();
    if (isKept(event)) sleep();
  });
  events.addEventListener('pageshow', (event) => {
    if (isKept(event)) wake();
  });
  // A tab in the background that the browser stops holds whatever it has open; both are told to the document alone.
  events.addEventListener('freeze', sleep, true);
  events.addEventListener('resume', wake, true);
  return (asks) => {
    // Some browsers keep no page in memory that might ask, so it listens only while there is something to lose.
    if (asks) events.addEventListener('beforeunload', ask);
    else events.removeEventListener('beforeunload', ask);
  };
}
