/**
 * A document while it is written: which of its lines are left out, and what in it is still open.
 *
 * Markup: in `data-lines` a paragraph with `data-role` a line, `data-omit` where it may be left out, its switch as
 * `data-switch`, `data-way` where it is one of several, among which a `data-ways` in the same block chooses; `data-open` on a gap says what it is called, on a table what to say where none of its rows is written.
 * `data-open-blanks` is a details with `data-open-count` and a list. A line that is left out has `data-left-out`, which
 * paper obeys; an annex that is the only one left has `data-alone`.
 */
import { isOtherWay, leftOut } from '#domain/forms/left-out.ts';
import type { FormParagraph } from '#domain/forms/running-text.ts';
import { say } from '#elements/typing.ts';
import { FORM_FILLING_LIVE as WORDS } from '#strings.ts';

/** Says of every line whether it is left out, and beside the buttons what is still open. */
export function showLetter(root: HTMLElement): void {
  const isBegun = placesOf(root).some((place) => !('from' in place.dataset) && isFilled(place));
  for (const block of root.querySelectorAll<HTMLElement>('[data-lines]')) markLines(block, isBegun);
  const open = openNames(root, isBegun);
  say(
    root.querySelector('[data-open-count]'),
    open.length > 0 ? WORDS.open(open.length) : WORDS.noneOpen,
  );
  const list = root.querySelector('[data-open-blanks] ul');
  const shown = [...(list?.children ?? [])].map(({ textContent }) => textContent);
  if (shown.join('\n') === open.join('\n')) return;
  list?.replaceChildren(
    ...open.map((name) => {
      const item = document.createElement('li');
      item.textContent = name;
      return item;
    }),
  );
}

/** @returns whether something is still open, which is then shown; nothing is held up by it */
export function unfoldOpen(root: HTMLElement): boolean {
  const details = root.querySelector<HTMLDetailsElement>('[data-open-blanks]');
  const isOpen = (details?.querySelectorAll('li').length ?? 0) > 0;
  if (details && isOpen) details.open = true;
  return isOpen;
}

function markLines(block: HTMLElement, isBegun: boolean): void {
  const lines = [...block.querySelectorAll<HTMLElement>('[data-role]')];
  const chosen = block.querySelector<HTMLInputElement>('[data-ways] :checked')?.value;
  const gone = leftOut(
    lines.map((line) => {
      const toggle = line.querySelector<HTMLInputElement>('[data-switch] input');
      const omit = line.dataset['omit'] as FormParagraph['omit'];
      return {
        role: line.dataset['role'] as FormParagraph['role'],
        ...(omit && { omit }),
        isOff: toggle?.checked ?? isOtherWay(line.dataset['way'], chosen),
        isEmpty: !gapsOf(line).some(isFilled),
      };
    }),
  );
  lines.forEach((line, index) => {
    line.toggleAttribute('data-left-out', isBegun && gone[index] === true);
  });
  const annexes = lines.filter(({ dataset }) => dataset['role'] === 'annex');
  const left = annexes.filter((line) => !line.hasAttribute('data-left-out'));
  for (const line of annexes) line.toggleAttribute('data-alone', isBegun && left.length === 1);
}

function openNames(root: HTMLElement, isBegun: boolean): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-open]')].flatMap((place) => {
    const line = place.closest<HTMLElement>('[data-role]');
    // A blank form leaves nothing out, but asks for nothing in a line that may go.
    const isSpare = !isBegun && line?.dataset['omit'] === 'empty';
    if (isSpare || line?.hasAttribute('data-left-out')) return [];
    const isDone = place.matches('[data-blank]') ? isFilled(place) : placesOf(place).some(isFilled);
    return isDone ? [] : [place.dataset['open'] ?? ''];
  });
}

function placesOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-blank]')];
}

/** The places to write in of a line, without its switch. */
function gapsOf(line: HTMLElement): HTMLElement[] {
  return placesOf(line).filter((place) => !('switch' in place.dataset));
}

function isFilled(place: HTMLElement): boolean {
  const inputs = [...place.querySelectorAll('input')];
  if (inputs.length > 0) return inputs.some(({ checked }) => checked);
  return place.textContent.trim() !== '';
}
