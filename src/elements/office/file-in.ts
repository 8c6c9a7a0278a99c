import { readOffice } from '#domain/setup/read-office.ts';
import { isOfficeScript, readScript } from '#domain/setup/read-script.ts';
import { officeYaml, OFFICE_YAML } from '#domain/setup/office-yaml.ts';
import type { SetupContent } from '#domain/setup/setup-content.ts';
import { changesOf } from '#domain/setup/changes.ts';
import { fieldLabels } from '#domain/setup/blanks.ts';
import { valuesOf, type Values } from '#domain/setup/values.ts';
import { handOut } from '#elements/hand-out.ts';
import { say } from '#elements/typing.ts';
import type { Aside } from '#stores/office/aside.ts';
import { SETUP, SETUP_LIVE } from '#strings.ts';
import { wordsOf } from './faults.ts';

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
 * Markup: `data-file`, `data-paste`, buttons with `data-act` read, take and drop; a hidden `data-refused` and a hidden
 * `data-preview` with lists; a hidden `data-aside` with a list and the template of its items.
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
    root.addEventListener('aside', () => void this.#showAside());
    void this.#showAside();
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
        this.#refuse([SETUP_LIVE.tooLarge(`${(file.size / 1_000_000).toFixed(1)} MB`)]);
        return;
      }
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (bytes) this.#preview(file.name, new Uint8Array(bytes));
      else this.#refuse([SETUP_LIVE.unreadable]);
    } else if (pasted.trim() !== '') {
      this.#preview(SETUP_LIVE.pasted, new TextEncoder().encode(pasted));
    } else this.#refuse([SETUP_LIVE.nothing]);
  }

  #preview(name: string, bytes: Uint8Array): void {
    const text = new TextDecoder().decode(bytes);
    const reading = isOfficeScript(text)
      ? readScript(text, this.#content)
      : readOffice(bytes, this.#content);
    if (typeof reading === 'string') {
      this.#refuse([SETUP_LIVE.script[reading]]);
      return;
    }
    if (!reading.choices) {
      this.#refuse(
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
    const labels = fieldLabels(this.#content);
    const changes = changesOf(this.#root.values, values, this.#content);
    say(
      this.#part('[data-text="count"]'),
      changes.length === 0 ? SETUP.in.none : SETUP_LIVE.changes(changes.length),
    );
    const table = this.#part('[data-changes]');
    if (table) table.hidden = changes.length === 0;
    this.#part('[data-list="changes"]')?.replaceChildren(
      ...changes.map(({ label, from, to }) => {
        const row = document.createElement('tr');
        const head = document.createElement('th');
        head.scope = 'row';
        head.textContent = label;
        row.append(head, ...[from, to].map((text) => cell(text || SETUP.in.empty)));
        return row;
      }),
    );
    this.#list(
      'unknown',
      Object.entries(values)
        .filter(([id]) => !labels.has(id))
        .map(([id, value]) => `${id}：${value}`),
    );
    this.#list('conflicts', reading.conflicts.map(wordsOf));
    this.#open('[data-preview]');
  }

  #refuse(why: readonly string[]): void {
    this.#part('[data-list="refused"]')?.replaceChildren(...why.map(line));
    this.#open('[data-refused]');
  }

  #list(name: string, texts: readonly string[]): void {
    this.#part(`[data-list="${name}"]`)?.replaceChildren(...texts.map(line));
    const part = this.#part(`[data-part="${name}"]`);
    if (part) part.hidden = texts.length === 0;
  }

  #open(selector: string): void {
    const part = this.#part(selector);
    if (!part) return;
    part.hidden = false;
    part.focus();
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
    await this.#showAside();
  }

  async #showAside(): Promise<void> {
    const part = this.#part('[data-aside]');
    const template = part?.querySelector('template');
    if (!part || !template) return;
    const files = await this.#aside.all();
    part.querySelector('[data-list="aside"]')?.replaceChildren(
      ...files.map(([key, { name, text, at }]) => {
        const item = document.importNode(template.content, true);
        const title = `${name}（${new Date(at).toLocaleString('zh-CN')}）`;
        item.querySelector('[data-name]')?.replaceChildren(title);
        const on = (selector: string, act: () => void) => {
          const button = item.querySelector(selector);
          button?.setAttribute('aria-label', `${button.textContent.trim()}：${title}`);
          button?.addEventListener('click', act);
        };
        on('[data-take-away]', () => handOut(OFFICE_YAML, new Blob([text])));
        on('[data-forget]', () => {
          void this.#aside.remove(key).then(() => this.#showAside());
          part.querySelector<HTMLElement>('h3')?.focus();
        });
        return item;
      }),
    );
    part.hidden = files.length === 0;
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

function cell(text: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.textContent = text;
  return made;
}

function line(text: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}
