/** Which draft of a form is open: its line on the page, and its place in the address. */
import { draftAnchor } from '#domain/forms/draft/named-draft.ts';
import type { DraftState } from '#stores/drafts/draft-store.ts';
import { say } from '#elements/typing.ts';
import { FORM_DRAFTS_LIVE as WORDS } from '#strings.ts';

/** @returns whether nothing is written in it */
export function isEmpty({ placed, beside }: DraftState): boolean {
  return Object.keys(placed).length + Object.keys(beside).length === 0;
}

/** Says which draft is open, and has the address name it once there are several, so that a reload comes back to it. */
export function showDraft(root: HTMLElement, state: DraftState): void {
  if (state.state !== 'ready') return;
  say(root.querySelector('[data-draft-sums]'), sumsOf(state));
  // A link that was just followed names another one, and who came to another place on the page stays there.
  if (state.others.length === 0 || location.hash !== '') return;
  history.replaceState(history.state, '', draftAnchor(state.id));
}

function sumsOf(state: DraftState): string {
  const { name, others } = state;
  if (isEmpty(state)) return others.length > 0 ? WORDS.newBeside(others.length) : WORDS.none;
  return others.length > 0 ? WORDS.oneOf(others.length + 1, name) : WORDS.only(name);
}
