/**
 * Says whether what is written is kept, what was cleared, and what the form no longer asks for.
 *
 * Markup: a status `data-sign` and beside it what is seen while something is being written; `data-problem` and
 * `data-file-says` with a hidden `data-when` for each thing that they may say; a hidden `data-undo-part`; a hidden
 * `data-beside`.
 */
import type { DraftState } from '#stores/drafts/draft-store.ts';
import { clockOf } from '#elements/clock.ts';
import { say } from '#elements/typing.ts';
import { FORM_FILLING_LIVE as WORDS } from '#strings.ts';

export function showStatus(root: HTMLElement, state: DraftState): void {
  const { problem, savedAt, pending, cleared, beside } = state;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  say(part('sign'), savedAt ? WORDS.saved(clockOf(savedAt)) : '');
  // While a change is on its way the words of before are not true.
  root.toggleAttribute('data-saving', pending);
  showOne(part('problem'), problem);
  const undo = part('undo-part');
  if (undo) undo.hidden = !cleared;
  const section = part('beside');
  if (section && (!section.hidden || Object.keys(beside).length > 0)) {
    // Few drafts are of another edition.
    void import('./beside.ts').then(({ showBeside }) => showBeside(section, beside));
  }
}

/** Shows the one thing that is said, or none. */
export function showOne(place: HTMLElement | null, name: string | undefined): void {
  for (const each of place?.querySelectorAll<HTMLElement>('[data-when]') ?? []) {
    each.hidden = each.dataset['when'] !== name;
  }
}
