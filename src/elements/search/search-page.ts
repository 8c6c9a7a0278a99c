import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { readKind } from '#domain/search/show/kinds.ts';
import { SEARCH } from '#strings.ts';
import { heardLine } from './answer-line.ts';
import { ask, warmUp } from './client.ts';
import { KindBar } from './kind-bar.ts';
import { describe, describeFailure } from './notes.ts';
import { keptPlace, PlaceKeeper } from './place.ts';
import { makeResults } from './results.ts';
import { SearchStatus } from './search-status.ts';
import { onTyped } from '#elements/typing.ts';

/** Pages shown at first, and added each time. */
const STEP = 10;
/** Waits for the next key before it asks, in milliseconds; not behind a word that came whole. */
const PAUSE = 250;

/** The search page: answers the query in the address, and whatever is typed into the field after that. */
class SearchPage extends HTMLElement {
  readonly #place = new PlaceKeeper(this, '[data-results] a');
  readonly #kinds = new KindBar(() => void this.search(STEP));
  #status: SearchStatus | undefined;
  #field: HTMLInputElement | undefined;
  #listening = new AbortController();
  #timer = 0;
  #asked = 0;
  #title = '';

  connectedCallback(): void {
    const field = this.querySelector('input');
    const form = this.querySelector('form');
    const [seen, heard] = ['[data-seen]', '[role="status"]'].map((part) =>
      this.querySelector(part),
    );
    if (!field || !form || !seen || !heard) return;
    this.#field = field;
    warmUp();
    this.#status = new SearchStatus(seen, heard);
    seen.setAttribute('aria-hidden', 'true');
    this.querySelector('[data-not-ready]')?.remove();
    this.#title = document.title;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector('[data-kinds]')?.replaceChildren(this.#kinds.element);
    const asked = new URLSearchParams(location.search);
    field.value = asked.get('q') ?? '';
    this.#kinds.kind = readKind(asked.get('kind'));
    onTyped(field, signal, (isWhole) => this.#wait(isWhole ? 0 : PAUSE));
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#place.listen(signal);
    if (field.value === '') field.focus();
    else void this.#begin();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#status?.rest();
  }

  /** Shows the first pages for what stands in the field, and keeps it in the address. */
  async search(count: number): Promise<void> {
    const typed = this.#field?.value ?? '';
    this.#asked += 1;
    const asked = this.#asked;
    this.#below(typed.trim() === '');
    this.#status?.work();
    try {
      const answer = await ask(typed, count, this.#kinds.kind);
      if (asked !== this.#asked) return;
      this.#remember(answer);
      this.#status?.done(describe(answer, SEARCH.none).join(''), heardLine(answer));
      this.#kinds.show(answer);
      this.#show(makeResults(answer, () => void this.#extend(answer.results.length)));
      this.#place.keep({ count });
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#status?.say(describeFailure(error));
      this.#kinds.clear();
      this.#show([]);
    }
  }

  /** Answers the query of the address. Whoever has been here before comes to the same place again. */
  async #begin(): Promise<void> {
    const place = keptPlace();
    await this.search(place?.count ?? STEP);
    if (place) this.#place.goTo(place);
  }

  /** @param pause in milliseconds */
  #wait(pause: number): void {
    clearTimeout(this.#timer);
    this.#status?.rest();
    this.#timer = window.setTimeout(() => void this.search(STEP), pause);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.search(STEP);
  }

  #remember({ text, kind }: SearchAnswer): void {
    const address = new URL(location.href);
    const set = (name: string, value: string) =>
      value === '' ? address.searchParams.delete(name) : address.searchParams.set(name, value);
    set('q', text);
    set('kind', text === '' ? '' : (kind ?? ''));
    history.replaceState(history.state, '', address);
    document.title = text === '' ? this.#title : `${text} · ${this.#title}`;
  }

  /** The button goes away, so the focus moves to the first page that it has brought. */
  async #extend(shown: number): Promise<void> {
    await this.search(shown + STEP);
    this.querySelectorAll<HTMLElement>('.search-results h3 a')[shown]?.focus();
  }

  #show(elements: HTMLElement[]): void {
    this.querySelector('[data-results]')?.replaceChildren(...elements);
    this.#below(true);
  }

  /** What stands below the results waits until they are there, or it would be pushed down before one's eyes. */
  #below(isShown: boolean): void {
    const ways = this.querySelector<HTMLElement>('[data-ways]');
    if (ways) ways.hidden = !isShown;
  }
}

customElements.define('search-page', SearchPage);
