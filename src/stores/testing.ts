/** A browser's storage for tests: it can be full or deaf, and another tab can write into it. */
import { keptTexts, type KeptTexts } from './kept-texts.ts';

export class TestStorage {
  readonly stored = new Map<string, string>();
  /** What becomes of a write: undefined lets it through, else it throws an error of this name. */
  refuses: (key: string) => string | undefined = () => undefined;
  /** Takes what is written, and forgets it. */
  isDeaf = false;
  readonly #events = new EventTarget();

  get length(): number {
    return this.stored.size;
  }

  getItem(key: string): string | null {
    return this.stored.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const error = this.refuses(key);
    if (error !== undefined) throw new DOMException('refused', error);
    if (!this.isDeaf) this.stored.set(key, text);
  }

  removeItem(key: string): void {
    this.stored.delete(key);
  }

  key(index: number): string | null {
    return [...this.stored.keys()][index] ?? null;
  }

  /** Writes, or with undefined removes, as another tab does: this page is told. */
  otherTabWrites(key: string, text: string | undefined): void {
    if (text === undefined) this.stored.delete(key);
    else this.stored.set(key, text);
    this.tell('storage', { key });
  }

  /** @param details what the event says */
  tell(type: string, details: object): void {
    this.#events.dispatchEvent(Object.assign(new Event(type), details));
  }

  get texts(): KeptTexts {
    return keptTexts(() => this, this.#events);
  }
}

/** Texts of a browser that lets nobody near its storage. */
export const closedTexts = keptTexts(() => {
  throw new DOMException('refused', 'SecurityError');
}, new EventTarget());
