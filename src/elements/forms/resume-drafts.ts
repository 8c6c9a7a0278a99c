/**
 * The drafts of forms that were written last in this browser, each with a link that opens it.
 *
 * Markup: hidden where there is none; `data-site`, the path of the site, `data-titles` where the titles of forms are
 * fetched, `data-forms` their list; a list, with room for `data-rows` lines.
 */
import { draftAnchor, type ListedDraft } from '#domain/forms/draft/named-draft.ts';
import { clockOf } from '#elements/clock.ts';
import { fetchFile } from '#elements/fetch-file.ts';
import { allDrafts, type AllDrafts } from '#stores/drafts/all-drafts.ts';
import { FORM_DRAFTS_HOME as WORDS } from '#strings.ts';

/** So many are named; who has more finds them in the list of forms. */
const MOST = 3;

type Titles = Readonly<Record<string, string>>;

class ResumeDrafts extends HTMLElement {
  #drafts: AllDrafts | undefined;

  connectedCallback(): void {
    this.#drafts = allDrafts(this.dataset['site'] ?? '/', () => void this.#show());
    // Whoever comes back sees what is there by then.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.#show();
    });
    void this.#show();
  }

  async #show(): Promise<void> {
    const drafts = (await this.#drafts?.list()) ?? [];
    const titles = drafts.length > 0 ? await titlesFrom(this.dataset['titles'] ?? '') : {};
    const items = drafts.slice(0, MOST).map((draft) => this.#item(draft, titles));
    const more = drafts.length - items.length;
    if (more > 0) items.push(this.#more(more));
    this.querySelector('ul')?.replaceChildren(...items);
    this.dataset['rows'] = String(items.length);
    this.hidden = items.length === 0;
  }

  #item({ form, id, name, savedAt }: ListedDraft, titles: Titles | undefined): HTMLElement {
    const title = titles?.[form];
    const called = [title ?? (titles ? WORDS.gone : ''), name].filter(Boolean).join('：');
    const time = document.createElement('span');
    time.className = 'soft small';
    time.textContent = clockOf(savedAt);
    // A form that is no longer there has no page to lead to.
    const isThere = title !== undefined || titles === undefined;
    const address = isThere ? `${this.#forms}${form}/${draftAnchor(id)}` : undefined;
    return itemOf(called || WORDS.nameless, address, time);
  }

  #more(count: number): HTMLElement {
    return itemOf(WORDS.more(count), this.#forms);
  }

  get #forms(): string {
    return this.dataset['forms'] ?? '';
  }
}

function itemOf(text: string, address?: string, ...behind: HTMLElement[]): HTMLElement {
  const item = document.createElement('li');
  const place = document.createElement(address === undefined ? 'span' : 'a');
  place.textContent = text;
  if (place instanceof HTMLAnchorElement && address !== undefined) place.href = address;
  item.append(place, ...behind);
  return item;
}

/** @returns the titles of forms by their ids; undefined where they cannot be had */
async function titlesFrom(address: string): Promise<Titles | undefined> {
  try {
    const response = await fetchFile(address);
    // Written by the same build as this script.
    return response.ok ? ((await response.json()) as Titles) : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('resume-drafts', ResumeDrafts);
