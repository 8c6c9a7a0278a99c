import { decodeTicks, encodeTicks } from '#domain/procedures/checklist.ts';
import { keepTicks, readTicks, watchTicks } from '#stores/ticks.ts';
import { KEEPING } from '#strings/keeping.ts';

/**
 * Remembers which boxes are ticked, those included that were ticked before it had come.
 *
 * Markup: `data-list` names the list; checkboxes carry the id of their item as value, or stand in it; `data-status` is told the
 * count, and whether the browser keeps it; the button clears all ticks, and brings them back until another
 * box is ticked or the page is left.
 */
class CheckList extends HTMLElement {
  #listening = new AbortController();
  /** Ticks that were just cleared. */
  #cleared = '';
  #kept = true;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', () => this.keep(encodeTicks(this.ticked()), ''), { signal });
    this.button?.addEventListener('click', () => this.clearOrRestore(), { signal });
    // Whoever comes next to this computer takes nothing back.
    const forget = () => {
      this.#cleared = '';
      this.tell();
    };
    addEventListener('pagehide', forget, { signal });
    watchTicks(this.list, () => this.show(readTicks(this.list)), signal);
    const early = this.ticked();
    this.show(readTicks(this.list));
    if (early.size === 0) return;
    for (const box of this.boxes) box.checked ||= early.has(itemOf(box));
    this.keep(encodeTicks(this.ticked()), '');
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Ticks the boxes that are named, and no others. */
  show(ticks: string): void {
    const { boxes } = this;
    const ticked = decodeTicks(ticks, boxes.map(itemOf));
    for (const box of boxes) box.checked = ticked.has(itemOf(box));
    this.tell();
  }

  /** Keeps ticks, and those that were just cleared for the undo. */
  keep(ticks: string, cleared: string): void {
    this.#cleared = cleared;
    this.#kept = keepTicks(this.list, ticks);
    this.tell();
  }

  clearOrRestore(): void {
    const restored = this.#cleared;
    this.keep(restored, restored ? '' : encodeTicks(this.ticked()));
    this.show(restored);
  }

  /** Says how many are ticked, and offers to clear them or to bring them back. */
  tell(): void {
    const done = this.ticked().size;
    const { button } = this;
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (!status || !button) return;
    const words = this.#kept ? KEEPING.ticks : KEEPING.ticksLost;
    status.textContent = words(String(done), String(this.boxes.length));
    button.hidden = done === 0 && !this.#cleared;
    button.textContent = this.#cleared ? KEEPING.undoClear : KEEPING.clearTicks;
  }

  private get list(): string {
    return this.dataset['list'] ?? '';
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  private ticked(): Set<string> {
    return new Set(this.boxes.filter(({ checked }) => checked).map(itemOf));
  }
}

/** @returns the id of what a box ticks: a step has one, so that its box need not say it again */
function itemOf(box: HTMLInputElement): string {
  return box.getAttribute('value') ?? box.closest('[id]')?.id ?? '';
}

customElements.define('check-list', CheckList);
