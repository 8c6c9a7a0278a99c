/**
 * The drafts of forms that somebody has begun in this browser, the last one first, with one way to clear them all.
 *
 * Markup: hidden until there are some; `data-site`, the path of the site; in `data-begun` a list and a button
 * `data-clear`; in a status a hidden `data-undo-part` with a button. Forms are called as their links on the page.
 */
import { draftAnchor, type ListedDraft } from '#domain/forms/draft/named-draft.ts';
import { clockOf } from '#elements/clock.ts';
import { allDrafts, type AllDrafts } from '#stores/drafts/all-drafts.ts';

/** How links end: on a server, and in a folder. */
const ways = ['', 'index.html'];

class DraftList extends HTMLElement {
  #drafts: AllDrafts | undefined;
  #undo: (() => Promise<void>) | undefined;

  connectedCallback(): void {
    this.#drafts = allDrafts(this.dataset['site'] ?? '/', (isCleared) => {
      if (isCleared) this.#undo = undefined;
      void this.#show();
    });
    const on = (selector: string, act: () => Promise<void>) =>
      this.querySelector(selector)?.addEventListener('click', () => void act());
    on('[data-clear]', async () => {
      this.#undo = await this.#drafts?.clear();
      await this.#show();
      // With the drafts the button that cleared them has gone, and the focus with it.
      if (this.#undo) this.#focus('undo');
    });
    on('[data-undo]', async () => {
      await this.#undo?.();
      this.#undo = undefined;
      await this.#show();
      this.#focus('clear');
    });
    // Whoever comes next to this computer takes nothing back.
    window.addEventListener('pagehide', () => {
      this.#undo = undefined;
      const undo = this.querySelector<HTMLElement>('[data-undo-part]');
      if (undo) undo.hidden = true;
    });
    // Whoever comes back sees what is there by then.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.#show();
    });
    void this.#show();
  }

  #focus(button: string): void {
    this.querySelector<HTMLElement>(`[data-${button}]`)?.focus();
  }

  async #show(): Promise<void> {
    const drafts = (await this.#drafts?.list()) ?? [];
    const items = drafts.map(itemOf);
    this.querySelector('ul')?.replaceChildren(...items);
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`);
    const [begun, undo] = [part('begun'), part('undo-part')];
    if (begun) begun.hidden = items.length === 0;
    if (undo) undo.hidden = this.#undo === undefined;
    this.hidden = items.length === 0 && this.#undo === undefined;
  }
}

function itemOf({ form, id, name, savedAt }: ListedDraft): HTMLElement {
  const item = document.createElement('li');
  const found = document.querySelector<HTMLAnchorElement>(
    ways.map((way) => `a[href$="/forms/${form}/${way}"]`).join(),
  );
  const called = [found?.textContent.trim() ?? form, name].filter(Boolean).join('：');
  const time = document.createElement('small');
  time.className = 'soft';
  time.textContent = clockOf(savedAt);
  if (!found) {
    // A form that is no longer there has a draft all the same.
    item.append(called, ' ', time);
    return item;
  }
  const link = document.createElement('a');
  link.href = (found.getAttribute('href') ?? '') + draftAnchor(id);
  link.textContent = called;
  item.append(link, ' ', time);
  return item;
}

customElements.define('draft-list', DraftList);
