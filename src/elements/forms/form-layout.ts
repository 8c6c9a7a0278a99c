/**
 * The layout of a document as its writer chooses it, for paper: the style sheet of a letter, its mark, and where name and
 * date end without a seal. Apart from the form, most of which have one layout.
 *
 * Markup: places to write in, by their ids; a `data-letter` link; in `.sheet` a `data-mark`, a `data-role` of signature
 * and date. `.sheet` gets `data-head` and `data-seal`.
 */
import {
  chosenLayout,
  hasLetterHead,
  keyOf,
  LAYOUT_IDS,
  markSize,
  setWidth,
  unsealedEnds,
  unsealedHint,
  type OfficialLayout,
} from '#domain/forms/layout.ts';
import { LAYOUT_HEAD, LAYOUT_SEAL } from '#strings/form-layout.ts';

class FormLayout extends HTMLElement {
  #observer: MutationObserver | undefined;

  connectedCallback(): void {
    const form = this.closest('form-sheet');
    if (!form) return;
    // What was kept is put there without anybody choosing.
    this.#observer = new MutationObserver(() => {
      this.#show(form);
    });
    this.#observer.observe(form, { childList: true, characterData: true, subtree: true });
    this.#show(form);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #show(form: Element): void {
    const sheet = form.querySelector<HTMLElement>('.sheet');
    const usual = this.#usual();
    if (!sheet || !usual) return;
    const entries = Object.values(LAYOUT_IDS).map((id) => [id, textOf(this.#place(id))] as const);
    const layout = chosenLayout(usual, Object.fromEntries(entries));
    sheet.dataset['head'] = layout.head;
    if (layout.seal) sheet.dataset['seal'] = layout.seal;
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-letter]')) {
      const media = hasLetterHead(layout) ? 'print' : 'not all';
      if (link.media !== media) link.media = media;
    }
    showMark(sheet);
    showEnding(sheet, layout.seal === 'unsealed');
  }

  /** What the page has been built with. */
  #usual(): OfficialLayout | undefined {
    const head = keyOf(LAYOUT_HEAD, this.#place(LAYOUT_IDS.head)?.dataset['own']);
    const seal = keyOf(LAYOUT_SEAL, this.#place(LAYOUT_IDS.seal)?.dataset['own']);
    return head && { head, ...(seal && { seal }) };
  }

  #place(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-blank="${id}"]`);
  }
}

/** The unit as it stands in the text, as large as fits. */
function showMark(sheet: HTMLElement): void {
  const mark = sheet.querySelector<HTMLElement>('[data-mark]');
  if (!mark) return;
  const unit = textOf(sheet.querySelector('[data-from="unit"]'));
  // Nothing is written that stands there already: this is told of every change.
  if (mark.textContent !== unit) mark.textContent = unit;
  mark.style.setProperty(
    '--mark-size',
    `${markSize([...(unit || mark.dataset['mark'] || '')].length)}pt`,
  );
}

function showEnding(sheet: HTMLElement, isUnsealed: boolean): void {
  const lines = ['signature', 'date'].map((role) =>
    sheet.querySelector<HTMLElement>(`[data-role="${role}"]`),
  );
  const [name, date] = lines.map(
    (line) => line?.querySelector<HTMLElement>('[data-blank]') ?? null,
  );
  const [nameWidth = 0, dateWidth = 0] = [name, date].map((place) => setWidth(textOf(place)));
  const ends =
    nameWidth > 0 && dateWidth > 0 ? unsealedEnds(nameWidth, dateWidth) : { name: 2, date: 2 };
  lines[0]?.style.setProperty('--free', `${ends.name}em`);
  lines[1]?.style.setProperty('--free', `${ends.date}em`);
  if (name) tellHint(name, isUnsealed);
}

/** What tells the writer to have it sealed goes where it is not, on the screen and for the pen. */
function tellHint(name: HTMLElement, isUnsealed: boolean): void {
  const { empty = '', sealed = empty } = name.dataset;
  const hint = isUnsealed ? unsealedHint(sealed) : sealed;
  if (hint === empty) return;
  name.dataset['sealed'] = sealed;
  name.dataset['empty'] = hint;
  name.parentElement?.querySelector('.guide')?.replaceChildren(`（${hint}）`);
}

function textOf(place: Element | null | undefined): string {
  return place?.textContent.trim() ?? '';
}

customElements.define('form-layout', FormLayout);
