/**
 * A form that is filled in on the page: what is written is kept in this browser until it is cleared, and comes out as a
 * finished file or on paper.
 *
 * Markup: places to write in as in field.ts and rows.ts; in `data-tools`, hidden until they work, buttons with the
 * `data-format` of a file, `data-print`, `data-clear` and `data-begin`, and what form-status.ts and several-drafts.ts
 * fill in. `data-form` and `data-site` say which form of which site it is, `data-naming` which blanks name a draft of
 * it, `data-file` where what its file is made from is fetched; with `data-letter` it is
 * a document that goes out: letter.ts.
 */
import type { FormFile } from '#domain/forms/file-names.ts';
import { openDraft, type DraftState, type DraftStore } from '#stores/drafts/draft-store.ts';
import { draftOfAnchor } from '#domain/forms/draft/named-draft.ts';
import { boundWhenEntered } from '#elements/entered-field.ts';
import { tellIfNewer } from '#elements/page/newer-build.ts';
import { lazily } from '#stores/lazily.ts';
import { showDraft } from './draft-sums.ts';
import type { Field } from './field.ts';
import { formFields, type FormFields } from './form-fields.ts';
import { showOne, showStatus } from './form-status.ts';
import { showLetter, unfoldOpen } from './letter.ts';
import { insertPlainly } from './plain-text.ts';
import { hideNeedless } from './scroll-notes.ts';
import type { SeveralDrafts } from './several-drafts.ts';
import { worksOf } from './works.ts';

class FormSheet extends HTMLElement {
  #listening = new AbortController();
  #store: DraftStore | undefined;
  #fields: FormFields | undefined;
  /** Shows what follows from what stands in the form; undefined where nothing does. */
  #works: (() => void) | undefined;
  /** What an input method is still composing must not be touched. */
  #composing: Field | undefined;
  #state: DraftState | undefined;
  #drafts: SeveralDrafts | undefined;
  /** Most have one draft, and see no more of this than its name. */
  readonly #several = lazily(async () => {
    const { SeveralDrafts } = await import('./several-drafts.ts');
    if (this.#store && this.#state) {
      this.#drafts = new SeveralDrafts(this, this.#store, this.#state, this.#listening.signal);
    }
    return this.#drafts;
  });

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Before rows are copied: what is worked out is no place to write in any more.
    this.#works = worksOf(this);
    const fields = formFields(this, signal);
    const { form = '', site = '/', naming = '' } = this.dataset;
    const { blanks } = fields;
    this.#fields = fields;
    const which = { form, site, id: draftOfAnchor(location.hash), naming: naming.split(' ') };
    const store = openDraft({ ...which, blanks, events: window }, (state) => {
      this.#state = state;
      if (state.state === 'ready') fields.show(state.placed, this.#composing);
      // Until something was read nobody sees what somebody else has left.
      else if (this.#store) fields.show({});
      this.#tellOpen();
      this.dataset['state'] = state.state;
      showStatus(this, state);
      showDraft(this, state);
      this.#drafts?.show(state);
    });
    this.#store = store;
    window.addEventListener('hashchange', () => void this.#turn(), { signal });
    this.querySelector('[data-drafts]')?.addEventListener('toggle', () => void this.#several(), {
      signal,
    });
    this.addEventListener('beforeinput', insertPlainly, { signal });
    this.addEventListener('compositionstart', ({ target }) => this.#compose(target), { signal });
    this.addEventListener(
      'compositionend',
      ({ target }) => {
        this.#composing = undefined;
        this.#written(target);
      },
      { signal },
    );
    this.addEventListener('input', ({ target }) => this.#written(target), { signal });
    this.addEventListener('click', ({ target }) => this.#clicked(target), { signal });
    hideNeedless(this, signal);
    for (const part of this.querySelectorAll<HTMLElement>('[data-tools]')) part.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** The address names another draft: a link was followed, or one has gone back. */
  async #turn(): Promise<void> {
    const id = draftOfAnchor(location.hash);
    if (id && id !== this.#state?.id) await (await this.#several())?.turn(id);
  }

  /** What follows from what is written; and what goes out leaves lines out and says what is still open. */
  #tellOpen(): void {
    this.#works?.();
    if ('letter' in this.dataset) showLetter(this);
  }

  #compose(target: EventTarget | null): void {
    this.#composing = this.#fields?.of(target);
  }

  #written(target: EventTarget | null): void {
    const written = this.#fields?.of(target);
    if (!written) return;
    const value = written.read();
    const linked = this.#fields?.linkedTo(written) ?? [];
    this.#tellOpen();
    for (const { id, label, isUntouched } of [written, ...linked]) {
      this.#store?.edit(id, isUntouched(value) ? undefined : { label, value });
    }
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : undefined;
    if (!button) return;
    const { format, remove } = button.dataset;
    if (format === 'docx' || format === 'xlsx') void this.#handOut(format);
    if ('print' in button.dataset) {
      unfoldOpen(this);
      print();
    }
    if ('clear' in button.dataset) this.#store?.clear();
    if ('begin' in button.dataset) void this.#several().then((drafts) => drafts?.begin());
    if ('undo' in button.dataset) {
      this.#store?.undo();
      // The button is gone; the sign says what came of it.
      this.querySelector<HTMLElement>('[data-sign]')?.focus();
    }
    if ('retry' in button.dataset) void this.#store?.settled();
    if (remove) this.#store?.edit(remove, undefined);
  }

  /** What makes the file is large, and loaded only when somebody asks for one. */
  async #handOut(format: FormFile['format']): Promise<void> {
    const says = (name: string) => showOne(this.querySelector('[data-file-says]'), name);
    const hasOpen = unfoldOpen(this);
    says('making');
    try {
      const { handOutForm } = await import('./finished-file.ts');
      const entries = this.#fields?.entries() ?? {};
      const refused = await handOutForm(this.dataset['file'] ?? '', format, entries);
      this.querySelector('[data-when="refused"]')?.replaceChildren(refused);
      says(refused ? 'refused' : hasOpen ? 'made-open' : 'made');
    } catch {
      says('not-made');
      void tellIfNewer();
    }
  }
}

customElements.define('form-sheet', FormSheet);
boundWhenEntered();
