import type { SetupContent } from '#domain/setup/setup-content.ts';
import { ANY_DUTY, DUTY_KEYS, dutyField, type Values } from '#domain/setup/values.ts';
import { say } from '#elements/typing.ts';
import { SETUP } from '#strings.ts';

/** The page around it. */
interface EditedPage extends HTMLElement {
  /** Writes a field, as if somebody had written into it. */
  readonly edit: (id: string, value: string) => void;
}

const WORDS = SETUP.duties;
/** In the fields of the template, in ids as in names. */
const ANY = new RegExp(`(duties[.-])${ANY_DUTY}(?![a-z])`, 'u');

/**
 * Single duties that were given to another post: a row of fields for each, which is there as long as they say something.
 *
 * Markup: `data-pick` duty and post, a button with `data-act` give, a place for the text `given`, a list `given` and the
 * template of its rows (`data-given`), with `data-name`, `data-was` and `data-take-back`, whose fields are called by the
 * name that stands for any duty.
 */
export class GivenDuties {
  readonly #root: EditedPage;
  readonly #content: SetupContent;
  readonly #duties: SetupContent['dutyAreas'][number]['duties'];
  readonly #rows = new Map<string, HTMLElement>();

  constructor(root: EditedPage, content: SetupContent) {
    this.#root = root;
    this.#content = content;
    this.#duties = content.dutyAreas.flatMap(({ duties }) => duties);
    root.querySelector('[data-act="give"]')?.addEventListener('click', () => this.#give());
  }

  /** @returns whether a row came; their fields are empty until they are shown */
  show(values: Values): boolean {
    const list = this.#root.querySelector('[data-list="given"]');
    let isNew = false;
    let before: HTMLElement | undefined;
    for (const { id, title, owner } of this.#duties) {
      const isGiven = DUTY_KEYS.some((key) => (values[dutyField(id, key)] ?? '') !== '');
      const row = this.#rows.get(id) ?? (isGiven ? this.#made(id, title, owner) : undefined);
      if (!row || !list) continue;
      if (!isGiven) {
        row.remove();
        this.#rows.delete(id);
        continue;
      }
      if (!row.isConnected) {
        isNew = true;
        if (before) before.after(row);
        else list.prepend(row);
        this.#rows.set(id, row);
      }
      before = row;
    }
    return isNew;
  }

  #made(id: string, title: string, owner: string): HTMLElement | undefined {
    const template = this.#root.querySelector<HTMLTemplateElement>('template[data-given]');
    const row =
      template &&
      document.importNode(template.content, true).querySelector<HTMLElement>('[role="group"]');
    if (!row) return undefined;
    for (const element of row.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (ANY.test(value)) element.setAttribute(name, value.replace(ANY, `$1${id}`));
      }
    }
    row.setAttribute('aria-label', title);
    row.querySelector('[data-name]')?.replaceChildren(title);
    row.querySelector('[data-was]')?.append(WORDS.was(this.#titleOf(owner)));
    const back = row.querySelector('[data-take-back]');
    back?.setAttribute('aria-label', `${back.textContent.trim()}：${title}`);
    back?.addEventListener('click', () => {
      for (const key of DUTY_KEYS) this.#root.edit(dutyField(id, key), '');
      this.#say(WORDS.takenBack(title, this.#titleOf(owner)));
      // The button is gone with its row.
      this.#pick('duty')?.focus();
    });
    return row;
  }

  #give(): void {
    const [duty, post] = [this.#pick('duty'), this.#pick('post')];
    const picked = this.#duties.find(({ id }) => id === duty?.value);
    if (!duty || !post) return;
    if (!picked) {
      this.#say(WORDS.nothing);
      duty.focus();
      return;
    }
    const isOwn = post.value === picked.owner;
    this.#root.edit(dutyField(picked.id, 'post'), isOwn ? '' : post.value);
    if (isOwn) this.#root.edit(dutyField(picked.id, 'control'), '');
    const words = isOwn ? WORDS.already : WORDS.given;
    this.#say(words(picked.title, this.#titleOf(post.value)));
  }

  #say(text: string): void {
    say(this.#root.querySelector('[data-text="given"]'), text);
  }

  #pick(what: 'duty' | 'post'): HTMLSelectElement | null {
    return this.#root.querySelector<HTMLSelectElement>(`[data-pick="${what}"]`);
  }

  #titleOf(post: string): string {
    return this.#content.posts.find(({ id }) => id === post)?.title ?? post;
  }
}
