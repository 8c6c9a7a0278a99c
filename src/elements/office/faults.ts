/**
 * Says at each field what does not hold about it, and in one place all of it.
 *
 * Markup: places `data-faults` with the beginning that ids of fields share; `data-control` with the
 * beginning of the ids of what it makes up for; a list `faults`, and places for texts `holds` and `verdict`.
 */
import { withoutKeys } from '#domain/setup/still-open.ts';
import type { Conflict } from '#domain/setup/read-office.ts';
import { say } from '#elements/typing.ts';
import { SETUP, SETUP_LIVE } from '#strings.ts';
import type { Fields } from './fields.ts';

/** @returns what is wrong, in words without those of the file */
export function wordsOf({ message, hint }: Pick<Conflict, 'message' | 'hint'>): string {
  return withoutKeys(`${message}${hint === undefined ? '' : `。${hint}`}`);
}

export function showFaults(
  root: HTMLElement,
  fields: Fields,
  conflicts: readonly Conflict[],
  isEmpty: boolean,
): void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-faults]')];
  const told = conflicts.map((conflict) => ({
    words: wordsOf(conflict),
    place: places.find(({ dataset }) => isWithin(conflict.at, dataset['faults'] ?? '')),
    control: fields.named(conflict.at),
  }));
  for (const control of root.querySelectorAll('[data-field][aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  }
  for (const place of places) {
    const found = told.filter((each) => each.place === place);
    put(
      place,
      found.map(({ words }) => words),
      'p',
    );
    place.hidden = found.length === 0;
  }
  for (const { control, place } of told) {
    if (!control || !place) continue;
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', place.id);
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-control]')) {
    const of = part.dataset['control'] ?? '';
    const isAsked = conflicts.some(({ at }) => at === `${of}.mergedInto` || at === `${of}.control`);
    const isWritten = fields.named(`${of}.control`)?.value !== '';
    part.hidden = !isAsked && !isWritten && !part.contains(document.activeElement);
  }
  const count = conflicts.length;
  const { holds, empty, faults } = SETUP_LIVE;
  say(
    root.querySelector('[data-text="holds"]'),
    count > 0 ? faults(count) : isEmpty ? empty : holds,
  );
  say(
    root.querySelector('[data-text="verdict"]'),
    `${SETUP.verdict}：${count > 0 ? SETUP_LIVE.count(count) : isEmpty ? empty : holds}`,
  );
  const list = root.querySelector('[data-list="faults"]');
  if (!list) return;
  const texts = told.map(({ words }) => words);
  put(list, texts, 'li', (text) =>
    Object.assign(document.createElement('a'), { textContent: text }),
  );
  // The same words may be about another field by now.
  for (const [index, link] of list.querySelectorAll('a').entries()) {
    link.href = `#${told[index]?.control?.id ?? told[index]?.place?.id ?? 'posts'}`;
  }
}

function isWithin(id: string, beginning: string): boolean {
  return id === beginning || id.startsWith(`${beginning}.`);
}

/** Writes texts where they are not there already, so that nobody is told the same twice. */
function put(
  place: Element,
  texts: readonly string[],
  tag: string,
  dress: (text: string) => Node = (text) => document.createTextNode(text),
): void {
  const now = [...place.children].map(({ textContent }) => textContent);
  if (now.length === texts.length && now.every((text, index) => text === texts[index])) return;
  place.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement(tag);
      item.append(dress(text));
      return item;
    }),
  );
}
