/** What answering again has changed, on the page. */
import type { Before } from '#stores/assessment/before.ts';
import { changesBetween } from '#domain/assessment/report/change.ts';
import type { ResultContent } from '#domain/assessment/report/result-content.ts';
import type { RawAnswers } from '#domain/assessment/sheet.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { fillList } from '#elements/assessment/fill.ts';
import { textIn } from './round.ts';

/** Links of the result that lead to where an item is answered: on the page of its area, or on this one. */
const TO_ITEMS =
  '[data-report] a[href*="from=result#"], [data-report] a[href^="#"]:not([href^="#result-"])';

/** Keeps in mind how the answers were when somebody left for an item, and tells what has changed since. */
export class Changes {
  readonly #root: HTMLElement;
  readonly #store: Before;
  #before: RawAnswers | undefined;
  /** Whether somebody has just come back from an item, and waits to be told. */
  #isAsked = false;

  constructor(root: HTMLElement, store: Before) {
    this.#root = root;
    this.#store = store;
  }

  /** Finds what was kept by the page that was left. */
  async open(): Promise<void> {
    this.#before = await this.#store.read();
    this.#isAsked = cameBack();
  }

  /** Tells what has changed. Whoever comes back from an item is told that nothing has; others are not. */
  tell(content: ResultContent, now: RawAnswers): void {
    const lines = this.#before ? changesBetween(content, this.#before, now) : [];
    const isNews = this.#isAsked || lines.some((line) => line !== WORDS.change.same);
    fillList(this.#root, 'changes', isNews ? lines.map((line) => textIn('li', line)) : []);
  }

  /** A click on the result: off to an item, or done with reading. @param now the answers at that moment */
  clicked(event: MouseEvent, now: RawAnswers): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(TO_ITEMS);
    if (link) this.#leave(event, link, now);
    else if (event.target.closest('[data-close]')) {
      this.#before = undefined;
      this.#isAsked = false;
      fillList(this.#root, 'changes', []);
      void this.#store.drop();
    }
  }

  #leave(event: MouseEvent, link: HTMLAnchorElement, now: RawAnswers): void {
    this.#before = now;
    const kept = this.#store.keep(now);
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const isPlain = button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
    if (!isPlain || link.getAttribute('href')?.startsWith('#')) return;
    // The page must not be gone before they are on the disk.
    event.preventDefault();
    void kept.then(() => {
      location.href = link.href;
    });
  }
}

/** Whether the address names a row: the way back from an item does. */
export const cameBack = (): boolean => location.hash.startsWith('#result-');
