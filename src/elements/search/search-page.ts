import type { SearchAnswer, ResultView } from '#domain/search/show/answer.ts';
import type { FoundSection } from '#domain/search/show/excerpt.ts';
import { SEARCH } from '#strings.ts';
import { ask } from './client.ts';
import { describe, describeFailure, literalQuery } from './notes.ts';
import { groupByLikeness, make, makePieces, makeTags } from './parts.ts';
import { onTyped, say, speaker } from '#elements/typing.ts';

/** Pages shown at first, and added each time. */
const STEP = 10;
/** Waits for the next key before it asks, in milliseconds. */
const PAUSE = 250;

/** The search page: answers the query in the address, and whatever is typed into the field after that. */
class SearchPage extends HTMLElement {
  readonly #speak = speaker();
  #listening = new AbortController();
  #timer = 0;
  #asked = 0;
  #title = '';

  connectedCallback(): void {
    const field = this.querySelector('input');
    const form = this.querySelector('form');
    if (!field || !form) return;
    this.#title = document.title;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector('[data-no-script]')?.remove();
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    onTyped(field, signal, () => this.#wait(field));
    form.addEventListener('submit', (event) => this.#submit(event, field), { signal });
    if (field.value === '') field.focus();
    else void this.search(field.value, STEP);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#speak();
  }

  /** Shows the first pages for a query, and keeps it in the address. */
  async search(typed: string, count: number): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    // Heard only if no answer takes its place before.
    this.#say(SEARCH.searching);
    try {
      const answer = await ask(typed, count);
      if (asked !== this.#asked) return;
      this.#remember(answer.text);
      this.#say(describe(answer, SEARCH.none).join(''));
      this.#show(this.#build(typed, answer));
    } catch {
      if (asked !== this.#asked) return;
      this.#say(describeFailure());
      this.#show([]);
    }
  }

  #wait(field: HTMLInputElement): void {
    clearTimeout(this.#timer);
    this.#speak();
    this.#timer = window.setTimeout(() => void this.search(field.value, STEP), PAUSE);
  }

  #submit(event: SubmitEvent, field: HTMLInputElement): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.search(field.value, STEP);
  }

  #remember(text: string): void {
    const address = new URL(location.href);
    if (text === '') address.searchParams.delete('q');
    else address.searchParams.set('q', text);
    history.replaceState(history.state, '', address);
    document.title = text === '' ? this.#title : `${text} · ${this.#title}`;
  }

  #build(typed: string, answer: SearchAnswer): HTMLElement[] {
    const groups: HTMLElement[] = groupByLikeness(answer.results).map(({ title, results }) => {
      const heading = make('h2', 'search-group', title);
      return make('section', '', heading, make('ol', 'search-results', ...results.map(makeResult)));
    });
    const literal = literalQuery(answer);
    if (literal !== undefined) groups.unshift(makeLiteral(answer.text, literal));
    const shown = answer.results.length;
    if (shown >= answer.total) return groups;
    const more = make('button', 'button', SEARCH.more);
    more.type = 'button';
    more.addEventListener('click', () => void this.#extend(typed, shown));
    return [...groups, more];
  }

  /** The button goes away, so the focus moves to the first page that it has brought. */
  async #extend(typed: string, shown: number): Promise<void> {
    await this.search(typed, shown + STEP);
    this.querySelectorAll<HTMLElement>('.search-results h3 a')[shown]?.focus();
  }

  #say(text: string): void {
    this.#speak(() => say(this.querySelector('[role="status"]'), text));
  }

  #show(elements: HTMLElement[]): void {
    this.querySelector('[data-results]')?.replaceChildren(...elements);
    const ways = this.querySelector<HTMLElement>('[data-ways]');
    if (ways) ways.hidden = elements.length > 0;
  }
}

/** Leads to the same search without what was put right. */
function makeLiteral(text: string, query: string): HTMLElement {
  const link = make('a', '', SEARCH.literally(text));
  link.href = `?q=${encodeURIComponent(query)}`;
  return make('p', 'search-literal', link);
}

function makeResult(result: ResultView): HTMLElement {
  const title = makeLink(result.url, result.title);
  return make(
    'li',
    '',
    make('h3', '', title, ' ', ...makeTags(result)),
    make('p', 'search-excerpt', ...makePieces(result.excerpt)),
    ...(result.sections.length === 0 ? [] : [make('ul', '', ...result.sections.map(makeSection))]),
  );
}

function makeSection({ url, title, excerpt }: FoundSection): HTMLElement {
  const passage = make('span', 'search-excerpt', ...makePieces(excerpt));
  return make('li', '', makeLink(url, title), ' ', passage);
}

function makeLink(url: string, title: ResultView['title']): HTMLAnchorElement {
  const link = make('a', '', ...makePieces(title));
  link.href = url;
  return link;
}

customElements.define('search-page', SearchPage);
