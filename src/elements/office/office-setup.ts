/**
 * An office's edition, prepared on the page: kept in this browser as it is written, held against the rules at once, and
 * handed out as a file.
 *
 * Markup: fields as in fields.ts within a `fieldset data-fields` that is off, and a `data-not-ready`, until all is there;
 * buttons with `data-act`, `data-retry` and `data-undo`; what form-status.ts and faults.ts fill in; what file-in.ts reads
 * with. `data-site` is the path of the site.
 */
import { blanksOf, draftOf, fieldLabels, withDraft } from '#domain/setup/blanks.ts';
import type { SetupContent } from '#domain/setup/setup-content.ts';
import { valuesOf, type Values } from '#domain/setup/values.ts';
import { showStatus } from '#elements/forms/form-status.ts';
import { lazily } from '#stores/lazily.ts';
import { say } from '#elements/typing.ts';
import { openDraft, type DraftState, type DraftStore } from '#stores/drafts/draft-store.ts';
import { asideFiles, type Aside } from '#stores/office/aside.ts';
import { SETUP, SETUP_LIVE } from '#strings.ts';
import { draw } from './draw.ts';
import { handOutEdition, isEditionFile, type EditionFile } from './edition-out.ts';
import { showFaults } from './faults.ts';
import { fieldsIn, valueIn, type Control, type Fields } from './fields.ts';
import type { GivenDuties } from './given-duties.ts';
import { openLocal } from './open-local.ts';
import { printPart } from './print-part.ts';
import type { Weighed } from './work.ts';

/** The draft of the edition, beside files that are set aside. */
const DRAFT = 'settings';

class OfficeSetup extends HTMLElement {
  #listening = new AbortController();
  #content: SetupContent | undefined;
  #labels: ReadonlyMap<string, string> = new Map();
  #fields: Fields | undefined;
  #store: DraftStore | undefined;
  #aside: Aside | undefined;
  #given: GivenDuties | undefined;
  #own: Values = {};
  #values: Values = {};
  /** What they say together, as it was worked out last. */
  #weighed: Weighed | undefined;
  #shown = '';
  /** What an input method is still composing must not be touched. */
  #composing: Control | undefined;
  /** Brings back files that were set aside and cleared. */
  #restore: (() => Promise<unknown>) | undefined;
  readonly #work = lazily(() => import('./work.ts'));

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Written by the same build as this script.
    const content = JSON.parse(
      document.getElementById('office-content')?.textContent ?? '',
    ) as SetupContent;
    this.#content = content;
    this.#labels = fieldLabels(content);
    this.#own = valuesOf(content.choices);
    this.#fields = fieldsIn(this);
    const { site = '/' } = this.dataset;
    const blanks = blanksOf(this.#labels);
    this.#aside = asideFiles(site, () => {
      this.#restore = undefined;
      this.dispatchEvent(new Event('aside'));
    });
    this.#store = openDraft({ form: DRAFT, of: 'office', site, blanks, events: window }, (state) =>
      this.#show(state),
    );
    this.addEventListener('input', ({ target }) => this.#written(target), { signal });
    this.addEventListener(
      'compositionstart',
      ({ target }) => {
        this.#composing = this.#fields?.of(target);
      },
      { signal },
    );
    this.addEventListener(
      'compositionend',
      ({ target }) => {
        this.#composing = undefined;
        this.#written(target);
      },
      { signal },
    );
    this.addEventListener('click', ({ target }) => void this.#clicked(target), { signal });
    window.addEventListener('hashchange', () => openLocal(this), { signal });
    void this.#takeOver();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** What stands on the page now. */
  get values(): Values {
    return this.#values;
  }

  /** Puts other values in the place of all that stand here. */
  replace(values: Values): void {
    say(this.querySelector('[data-text="undo"]'), SETUP.replaced);
    this.#restore = undefined;
    this.#store?.replace(draftOf(this.#own, values, this.#labels));
  }

  /** Fields can be written into once what was kept was read and the rules are there; never where a script is missing. */
  async #takeOver(): Promise<void> {
    const [{ FileIn }, { GivenDuties }, { boundFields }] = await Promise.all([
      import('./file-in.ts'),
      import('./given-duties.ts'),
      import('#elements/bounded-fields.ts'),
      this.#work(),
      this.#store?.settled(),
    ]);
    const [content, aside] = [this.#content, this.#aside];
    if (!content || !aside) return;
    new FileIn(this, content, aside);
    this.#given = new GivenDuties(this, content);
    this.#showFields();
    // What was said of duties had no place before.
    void this.#weigh();
    boundFields(document);
    for (const fields of this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-fields]')) {
      fields.disabled = false;
    }
    this.querySelector('[data-not-ready]')?.remove();
    this.dataset['state'] = 'ready';
    document.documentElement.dataset['prints'] = 'division';
    openLocal(this);
  }

  #show(state: DraftState): void {
    // Until something was read nobody sees what somebody else has left.
    this.#values = state.state === 'ready' ? withDraft(this.#own, state.placed) : this.#own;
    this.#showFields();
    showStatus(this, state);
    // Saving changes nothing of what is said.
    const shown = JSON.stringify(this.#values);
    if (shown === this.#shown && this.#weighed) return;
    this.#shown = shown;
    void this.#weigh();
  }

  #showFields(): void {
    this.#given?.show(this.#values);
    this.#fields?.show(this.#values, this.#composing);
  }

  /** Holds what stands on the page against the rules, and draws it. */
  async #weigh(): Promise<Weighed | undefined> {
    const { weigh, weighBuilt } = await this.#work();
    await between();
    const [content, fields] = [this.#content, this.#fields];
    if (!content || !fields) return undefined;
    const isBuilt = this.#shown === JSON.stringify(this.#own);
    this.#weighed = isBuilt ? weighBuilt(content) : weigh(this.#values, content);
    await between();
    const { conflicts, drawn } = this.#weighed;
    showFaults(this, fields, conflicts, Object.keys(this.#values).length === 0);
    if (drawn) draw(this, drawn, this.#office);
    return this.#weighed;
  }

  /** Whose edition it is, as it stands on paper. */
  get #office(): string {
    const { unit = '', title } = this.#values;
    return `${unit}${title ?? this.#content?.officeTitle ?? ''}`;
  }

  #written(target: EventTarget | null): void {
    const control = this.#fields?.of(target);
    if (control) this.edit(control.name, valueIn(control));
  }

  /** Writes a field, as if somebody had written into it. */
  edit(id: string, value: string): void {
    const isOwn = value === (this.#own[id] ?? '');
    const label = this.#labels.get(id) ?? id;
    this.#store?.edit(id, isOwn ? undefined : { label, value });
  }

  async #clicked(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : undefined;
    if (!button) return;
    const { act, remove } = button.dataset;
    if (remove) this.#store?.edit(remove, undefined);
    if (isEditionFile(act)) await this.#handOut(act);
    if (act === 'print') printPart('division');
    if (act === 'blank') printPart('by-hand');
    if (act === 'clear') await this.#clear();
    if ('undo' in button.dataset) await this.#undo();
    if ('retry' in button.dataset) await this.#store?.settled();
  }

  async #handOut(file: EditionFile): Promise<void> {
    const [content, values, office] = [this.#content, this.#values, this.#office];
    const made = this.querySelector('[data-text="made"]');
    try {
      const weighed = await this.#weigh();
      if (!content || !weighed) return;
      say(made, await handOutEdition(file, { values, content, weighed, office }));
    } catch {
      say(made, SETUP_LIVE.notMade);
    }
  }

  async #clear(): Promise<void> {
    say(this.querySelector('[data-text="undo"]'), SETUP.cleared);
    this.#store?.clear();
    this.#restore = await this.#aside?.remove();
    this.dispatchEvent(new Event('aside'));
    this.querySelector<HTMLElement>('[data-undo]')?.focus();
  }

  async #undo(): Promise<void> {
    this.#store?.undo();
    await this.#restore?.();
    this.#restore = undefined;
    this.dispatchEvent(new Event('aside'));
    // The button is gone; the sign says what came of it.
    this.querySelector<HTMLElement>('[data-sign]')?.focus();
  }
}

/** Lets a small machine paint and answer before more is worked out. */
function between(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

customElements.define('office-setup', OfficeSetup);
