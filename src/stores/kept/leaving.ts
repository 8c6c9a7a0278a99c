/** How a page is left and comes back. */

/** Where the browser tells of it. */
export type PageEvents = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

export type Leaving = {
  /** Has the browser ask whether the page is really to be left, or no longer. */
  readonly ask: (asks: boolean) => void;
};

export type LeavingOptions = {
  /** Writes what waits: the browser asks, or the page goes. */
  readonly write: () => void;
  /** The page may be kept in the memory of the browser: it lets go of what would hinder that. */
  readonly sleep: () => void;
  /** It is back from there. */
  readonly wake: () => void;
};

export function watchLeaving(events: PageEvents, { write, sleep, wake }: LeavingOptions): Leaving {
  const isKept = (event: Event) => 'persisted' in event && event.persisted === true;

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
  return {
    // Some browsers keep no page in memory that might ask, so it listens only while there is something to lose.
    ask: (asks) => {
      if (asks) events.addEventListener('beforeunload', ask);
      else events.removeEventListener('beforeunload', ask);
    },
  };
}
