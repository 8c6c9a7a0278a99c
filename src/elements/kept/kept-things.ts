/**
 * Everything that this site keeps in this browser: opened, taken away as a file, removed one by one, or all of it.
 *
 * Markup: `data-site`, the path of the site; texts `data-text` total and short, a status `data-text` said; a `data-list`
 * groups with the templates `group` (a heading `data-fill` title, a list `data-things`) and `thing` (`data-fill` name and
 * facts, a link `data-open`, buttons `data-download`, `data-word`, `data-excel` and `data-remove`); a button `data-all`;
 * a `dialog` with an `h2`, `data-lost` and buttons `data-confirm` and `data-cancel`. The titles are an island.
 */
import { formFileAddress } from '#domain/site/addresses.ts';
import {
  keptThings,
  watchThings,
  type Kept,
  type KeptThing,
} from '#stores/inventory/kept-things.ts';
import { openThing, removeAll, removeThing } from '#stores/inventory/removing.ts';
import { KEPT, KEPT_LIVE as WORDS } from '#strings.ts';
import { clockOf } from '#elements/clock.ts';
import { copyOf, fill } from '#elements/assessment/fill.ts';
import { handOut } from '#elements/hand-out.ts';
import { ask } from '#elements/page/ask.ts';
import { say } from '#elements/typing.ts';
import { TITLES_ISLAND, type Titles } from './titles.ts';
import { GROUPS, tellThing, type Told } from './told-thing.ts';

class KeptThings extends HTMLElement {
  #titles: Titles | undefined;
  #kept: Kept = { things: [], isShort: false };
  /** What is done once somebody says yes. */
  #asked: (() => Promise<void>) | undefined;
  /** Lists are read one after the other, so that an older one never takes the place of a newer. */
  #reading: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    // Written by the same build as this script.
    const text = document.getElementById(TITLES_ISLAND)?.textContent ?? '';
    this.#titles = JSON.parse(text) as Titles;
    const dialog = this.#dialog;
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act);
    on('[data-all]', () => this.#askAll());
    on('[data-cancel]', () => dialog?.close());
    on('[data-confirm]', () => {
      const asked = this.#asked;
      dialog?.close();
      void asked?.();
    });
    dialog?.addEventListener('close', () => {
      this.#asked = undefined;
    });
    watchThings(this.#site, window, () => void this.refresh());
    void this.refresh();
  }

  get #site(): string {
    return this.dataset['site'] ?? '/';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** Reads what there is, and shows it. */
  refresh(): Promise<void> {
    this.#reading = this.#reading.then(async () => this.#show(await keptThings(this.#site)));
    return this.#reading;
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #say(text: string): void {
    say(this.#part('[data-text="said"]'), text);
  }

  get #size(): string {
    return WORDS.size(this.#kept.things.reduce((sum, { bytes }) => sum + bytes, 0));
  }

  #show(kept: Kept): void {
    this.#kept = kept;
    const { length } = kept.things;
    // Of what cannot be seen nobody knows that it is nothing.
    const none = kept.isShort ? '' : WORDS.none;
    const count = kept.isShort ? WORDS.listed : WORDS.total;
    say(this.#part('[data-text="total"]'), length > 0 ? count(length, this.#size) : none);
    say(this.#part('[data-text="short"]'), kept.isShort ? WORDS.short : '');
    const all = this.#part('[data-all]');
    // Where nothing can be seen, there may be something all the same.
    if (all) all.hidden = length === 0 && !kept.isShort;
    this.#part('[data-list="groups"]')?.replaceChildren(
      ...GROUPS.flatMap(([group, kinds]) => {
        const things = kept.things
          .filter(({ kind }) => kinds.includes(kind))
          .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
        if (things.length === 0) return [];
        const copy = copyOf(this, 'group');
        fill(copy, { title: WORDS.groups[group] });
        copy.querySelector('[data-things]')?.append(...things.map((thing) => this.#row(thing)));
        return [copy];
      }),
    );
    this.hidden = false;
  }

  #row(thing: KeptThing): DocumentFragment {
    const row = copyOf(this, 'thing');
    if (!this.#titles) return row;
    const told = tellThing(thing, this.#titles);
    const { name, address, isChosen, file, form, lost } = told;
    fill(row, { name, facts: WORDS.facts(clockOf(thing.savedAt), WORDS.size(thing.bytes)) });
    const offer = (part: string, isThere: boolean, act: (event: Event) => void) => {
      const button = row.querySelector<HTMLElement>(`[data-${part}]`);
      if (!button) return undefined;
      if (!isThere) button.remove();
      else button.setAttribute('aria-label', WORDS.of(button.textContent.trim(), name));
      button?.addEventListener('click', act);
      return button;
    };
    const link = offer('open', address !== undefined, (event) => {
      if (isChosen) void this.#open(event, thing);
    });
    if (address !== undefined) link?.setAttribute('href', `${this.#site}${address.slice(1)}`);
    offer('download', file !== undefined, () => {
      if (file) handOut(file.name, new Blob([file.text]));
    });
    offer('word', form !== undefined, () => void this.#make(told, 'docx'));
    offer('excel', form?.isRegister === true, () => void this.#make(told, 'xlsx'));
    offer('remove', lost !== undefined, () => {
      this.#ask(KEPT.removeTitle, `${lost}${WORDS.lost.end}`, () => this.#remove(thing, name));
    });
    return row;
  }

  /** A sheet or a meeting is shown by its page once it is the one that is open. */
  async #open(event: Event, thing: KeptThing): Promise<void> {
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (await openThing(thing)) location.href = href;
    else this.#say(WORDS.notOpened);
  }

  /** What makes the file is large, and loaded only when somebody asks for one. */
  async #make({ form }: Told, format: 'docx' | 'xlsx'): Promise<void> {
    if (!form) return;
    const address = `${this.#site}${formFileAddress(form.id, 'json').slice(1)}`;
    const entries = Object.fromEntries(
      Object.entries(form.fields).map(([id, { value }]) => [id, value]),
    );
    try {
      const { handOutForm } = await import('#elements/forms/finished-file.ts');
      this.#say(await handOutForm(address, format, entries));
    } catch {
      this.#say(WORDS.notMade);
    }
  }

  #ask(title: string, lost: string, act: () => Promise<void>): void {
    ask(this.#dialog, lost, title);
    this.#asked = act;
  }

  async #remove(thing: KeptThing, name: string): Promise<void> {
    const isGone = await removeThing(thing);
    await this.refresh();
    this.#say(isGone ? WORDS.removed(name) : WORDS.notRemoved);
    // The button that was pressed has gone, and the focus with it.
    this.#part('[data-text="said"]')?.focus();
  }

  #askAll(): void {
    const { things, isShort } = this.#kept;
    const groups = GROUPS.flatMap(([group, kinds]) => {
      const { length } = things.filter(({ kind }) => kinds.includes(kind));
      return length > 0 ? [WORDS.lost.group(WORDS.groups[group], length)] : [];
    });
    const lost = WORDS.lost.all(things.length, this.#size, groups, isShort);
    this.#ask(KEPT.allTitle, `${lost}${WORDS.lost.end}`, async () => {
      const cleared = await removeAll(this.#site);
      // Whoever asked for a database that a page will not let go would wait for that page.
      if (cleared === 'held') this.#show({ things: [], isShort: false });
      else await this.refresh();
      this.#say(WORDS.cleared[cleared]);
      this.#part('[data-text="said"]')?.focus();
    });
  }
}

customElements.define('kept-things', KeptThings);
