/**
 * Where somebody was in the results, kept with the page's entry in the history of the window: whoever goes back from a
 * result comes to it again, also where the browser keeps no page alive (after a restart, with little memory, or when told so).
 */
export interface Place {
  /** How many results were shown. */
  readonly count: number;
  /** How far down, in CSS pixels. */
  readonly top: number;
  /** The address of the result that had the focus, as its link has it; empty for none. */
  readonly focus: string;
}

const NAME = 'searchPlace';

/** @returns the place of this entry; undefined where none was kept */
export function keptPlace(): Place | undefined {
  const state: unknown = history.state;
  if (!isRecord(state)) return undefined;
  const place = state[NAME];
  if (!isRecord(place)) return undefined;
  const { count, top, focus } = place;
  if (typeof count !== 'number' || typeof top !== 'number' || typeof focus !== 'string') {
    return undefined;
  }
  return { count, top, focus };
}

/** So long the page must lie still before its place is kept, in milliseconds. */
const STILL = 200;

/** Keeps the place of a list while somebody moves through it. */
export class PlaceKeeper {
  readonly #host: HTMLElement;
  readonly #links: string;
  #place: Place = { count: 0, top: 0, focus: '' };
  #still = 0;

  /** @param links the selector of results within the host */
  constructor(host: HTMLElement, links: string) {
    this.#host = host;
    this.#links = links;
  }

  listen(signal: AbortSignal): void {
    const note = ({ target }: Event) => this.#note(target);
    this.#host.addEventListener('focusin', note, { signal });
    // Safari gives a link no focus when it is clicked.
    this.#host.addEventListener('click', note, { signal });
    addEventListener('scroll', () => this.#scrolled(), { signal, passive: true });
    signal.addEventListener('abort', () => clearTimeout(this.#still));
  }

  keep(some: Partial<Place>): void {
    this.#place = { ...this.#place, top: scrollY, ...some };
    // The browser would go there before there is anything to go to.
    history.scrollRestoration = 'manual';
    const state: unknown = history.state;
    history.replaceState({ ...(isRecord(state) && state), [NAME]: this.#place }, '');
  }

  /** Goes to a place, now that its results are there. */
  goTo({ top, focus }: Place): void {
    const links = [...this.#host.querySelectorAll<HTMLElement>(this.#links)];
    const link = links.find((each) => each.getAttribute('href') === focus);
    link?.focus({ preventScroll: true });
    scrollTo({ top, behavior: 'instant' });
  }

  #note(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest(this.#links) : null;
    if (link) this.keep({ focus: link.getAttribute('href') ?? '' });
  }

  #scrolled(): void {
    clearTimeout(this.#still);
    this.#still = window.setTimeout(() => this.keep({}), STILL);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
