import { readOffice } from '#domain/setup/read-office.ts';
import { isOfficeScript, readScript } from '#domain/setup/read-script.ts';
import { officeYaml } from '#domain/setup/office-yaml.ts';
import type { SetupContent } from '#domain/setup/setup-content.ts';
import { valuesOf, type Values } from '#domain/setup/values.ts';
import type { Aside } from '#stores/office/aside.ts';
import { SETUP_LIVE } from '#strings.ts';
import { showAside } from './aside-list.ts';
import { showPreview, showRefused } from './preview.ts';

/** The page around it. */
export interface EditionPage extends HTMLElement {
  /** What stands on it now. */
  readonly values: Values;
  /** Puts other values in the place of all that stand there. */
  readonly replace: (values: Values) => void;
}

/** Bytes of an office.yaml are counted in thousands. */
const LARGEST = 1_000_000;

/**
 * Reads a file, shows what it would change, and does it when that is chosen; until then nothing is written.
 *
 * Markup: `data-file`, `data-paste`, buttons with `data-act` read, take and drop; what preview.ts and aside-list.ts fill
 * in.
 */
export class FileIn {
  readonly #root: EditionPage;
  readonly #content: SetupContent;
  readonly #aside: Aside;
  #read: { readonly name: string; readonly text: string; readonly values: Values } | undefined;

  constructor(root: EditionPage, content: SetupContent, aside: Aside) {
    this.#root = root;
    this.#content = content;
    this.#aside = aside;
    const on = (selector: string, type: string, act: () => Promise<void> | void) =>
      root.querySelector(selector)?.addEventListener(type, () => void act());
    on('[data-file]', 'change', () => this.#chosen());
    on('[data-act="read"]', 'click', () => this.#chosen());
    on('[data-act="take"]', 'click', () => this.#take());
    on('[data-act="drop"]', 'click', () => this.#close());
    root.addEventListener('aside', () => void showAside(root, aside));
    void showAside(root, aside);
  }

  #part<Found extends HTMLElement>(selector: string): Found | null {
    return this.#root.querySelector<Found>(selector);
  }

  async #chosen(): Promise<void> {
    this.#forget();
    const file = this.#part<HTMLInputElement>('[data-file]')?.files?.[0];
    const pasted = this.#part<HTMLTextAreaElement>('[data-paste]')?.value ?? '';
    if (file) {
      if (file.size > LARGEST) {
        showRefused(this.#root, [SETUP_LIVE.tooLarge(`${(file.size / 1_000_000).toFixed(1)} MB`)]);
        return;
      }
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (bytes) this.#preview(file.name, new Uint8Array(bytes));
      else showRefused(this.#root, [SETUP_LIVE.unreadable]);
    } else if (pasted.trim() !== '') {
      this.#preview(SETUP_LIVE.pasted, new TextEncoder().encode(pasted));
    } else showRefused(this.#root, [SETUP_LIVE.nothing]);
  }

  #preview(name: string, bytes: Uint8Array): void {
    const text = new TextDecoder().decode(bytes);
    // What runs as a program is read as one, though it could be read as an office.yaml too.
    const reading =
      name.toLowerCase().endsWith('.js') || isOfficeScript(text)
        ? readScript(text, this.#content)
        : readOffice(bytes, this.#content);
    if (typeof reading === 'string') {
      showRefused(this.#root, [SETUP_LIVE.script[reading]]);
      return;
    }
    if (!reading.choices) {
      showRefused(
        this.#root,
        reading.problems.map(({ line, field, message, hint }) =>
          [
            ...(line === undefined ? [] : [SETUP_LIVE.line(line)]),
            ...(field === '' ? [] : [field]),
            `${message}${hint === undefined ? '' : `。${hint}`}`,
          ].join(' › '),
        ),
      );
      return;
    }
    const values = valuesOf(reading.choices);
    this.#read = { name, text, values };
    showPreview(this.#root, this.#root.values, values, reading.conflicts, this.#content);
  }

  /** What stood here and what was read are both kept before anything is replaced. */
  async #take(): Promise<void> {
    const read = this.#read;
    if (!read) return;
    const at = new Date().toISOString();
    const before = this.#root.values;
    const files = [{ name: SETUP_LIVE.taken(read.name), text: read.text, at }];
    if (Object.keys(before).length > 0) {
      files.unshift({ name: SETUP_LIVE.before, text: officeYaml(before, this.#content), at });
    }
    await this.#aside.put(...files);
    this.#root.replace(read.values);
    this.#close();
    await showAside(this.#root, this.#aside);
  }

  #forget(): void {
    this.#read = undefined;
    for (const selector of ['[data-refused]', '[data-preview]']) {
      const part = this.#part(selector);
      if (part) part.hidden = true;
    }
  }

  /** Is done with a file; the same one may be chosen again. */
  #close(): void {
    this.#forget();
    const [file, paste] = [
      this.#part<HTMLInputElement>('[data-file]'),
      this.#part<HTMLTextAreaElement>('[data-paste]'),
    ];
    if (file) file.value = '';
    if (paste) paste.value = '';
    file?.focus();
  }
}
