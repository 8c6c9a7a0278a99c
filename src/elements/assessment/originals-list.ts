/** The list of sheets of which a part could not be read: what is wrong, to be handed out and to be removed. */
import { dayOf } from '#domain/text/day-of.ts';
import { hasTrouble, type Original } from '#stores/assessment/originals.ts';
import { ASSESSMENT_ORIGINALS as WORDS } from '#strings.ts';
import { say } from '#elements/typing.ts';
import { assessmentContext } from './context.ts';
import { clockOf } from '#elements/clock.ts';
import { downloadText } from './download.ts';

/**
 * @param part has a `data-list`, a status `data-armed`, and the template of its items with a `data-text` and buttons
 *   `data-download` and `data-remove`; hidden where there is nothing to list
 * @param leave takes the focus when the last button has gone
 */
export function showOriginals(
  part: HTMLElement,
  originals: readonly Original[],
  leave: () => void,
): void {
  const list = part.querySelector('[data-list]');
  const template = part.querySelector('template');
  if (!list || !template) return;
  const shown = originals.map(({ id }) => id).join(' ');
  // Told the same twice, the buttons stay, and with them the focus.
  if (part.dataset['shown'] === shown) return;
  part.dataset['shown'] = shown;
  part.hidden = originals.length === 0;
  list.replaceChildren(
    ...originals.map((original) => originalItem(part, template, original, leave)),
  );
  say(part.querySelector('[data-armed]'), '');
}

function originalItem(
  part: HTMLElement,
  template: HTMLTemplateElement,
  { refusal, problems, at, text, id }: Original,
  leave: () => void,
): DocumentFragment {
  const item = document.importNode(template.content, true);
  const why = refusal ? WORDS.refusals[refusal] : WORDS.partly(problems.length);
  say(item.querySelector('[data-text]'), WORDS.line(clockOf(at), why));
  item.querySelector('[data-download]')?.addEventListener('click', () => {
    downloadText(WORDS.fileName(dayOf(new Date())), text);
  });
  const remove = item.querySelector('[data-remove]');
  // Not told by its words, which a browser that translates the page has changed.
  let isArmed = false;
  remove?.addEventListener('click', () => {
    // The first click only arms the button: what is removed here cannot be brought back.
    if (isArmed) {
      void removeOriginal(part, id, leave);
      return;
    }
    isArmed = true;
    remove.textContent = WORDS.confirm;
    say(part.querySelector('[data-armed]'), WORDS.armed);
  });
  return item;
}

/** Removes a text, and with it the button that was pressed: the focus goes to the next one. */
async function removeOriginal(part: HTMLElement, id: string, leave: () => void): Promise<void> {
  const { store } = assessmentContext();
  await store.removeOriginal(id);
  showOriginals(part, store.$originals.get().filter(hasTrouble), leave);
  const next = part.querySelector<HTMLElement>('[data-remove]');
  if (next && !part.hidden) next.focus();
  else leave();
}
