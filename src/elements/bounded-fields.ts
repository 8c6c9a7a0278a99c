/**
 * Keeps fields within what a file of them is read back with, or can hold. What is too much is refused as a whole and spoken
 * of, and what stood there stays: the `maxlength` of browsers cuts what is pasted without a word.
 *
 * Markup: text fields and places to write in with `data-most`, in UTF-16 code units as the readers of files count. What
 * stands there already and is longer, from before there were bounds, may stay and be shortened; it is spoken of.
 */
import { BOUNDS } from '#strings.ts';
import { putBack, standingOf, textOf, type Standing } from './text-place.ts';
import { say } from './typing.ts';

/** Marks the words beside a field. */
const NOTE = 'data-full';

/**
 * Watches the fields of a document from now on.
 *
 * @param entered what stood in the field in which one is when it was entered
 */
export function boundFields(document: Document, entered?: Standing): void {
  /** What stood in the field before what is happening to it. */
  let before = entered;
  const remember = ({ target }: Event) => {
    const field = boundField(target);
    if (!field) return;
    before = standingOf(field);
    tellRest(field);
  };
  const on = <Kind extends Event>(type: string, act: (event: Kind) => void) =>
    // Ahead of whoever keeps what is written.
    document.addEventListener(type, act as EventListener, { capture: true });

  on('focusin', remember);
  on('compositionstart', remember);
  on<DragEvent>('drop', (event) => {
    const field = boundField(event.target);
    // Refused before it is taken out of where it comes from; within a field nothing grows.
    if (field && field !== document.activeElement) refuse(event, field, textIn(event), 0);
  });
  on<InputEvent>('beforeinput', (event) => {
    const field = boundField(event.target);
    if (!field || event.isComposing) return;
    before = standingOf(field);
    const chosen = (before.end ?? 0) - (before.start ?? 0);
    if (event.cancelable) refuse(event, field, event.data || textIn(event), chosen);
  });
  const written = (event: Event) => {
    const field = boundField(event.target);
    if (field) look(field, event);
  };
  const look = (field: HTMLElement, event?: Event) => {
    const former = before?.place === field ? before : undefined;
    const { length } = textOf(field);
    if (!isTooMuch(field, length, former?.value.length ?? 0)) {
      if (!isComposing(event)) tellRest(field);
      return;
    }
    // Nobody keeps it. What an input method is composing it puts together first, and whoever waits for its end hears of that.
    if (event?.type === 'input') event.stopImmediatePropagation();
    if (isComposing(event) || !former) return;
    const said = BOUNDS.full(mostOf(field), former.value.length, length - former.value.length);
    putBack(former);
    tell(field, said);
    // Parts of a word may have been kept before it became too long.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    tell(field, said);
  };
  on('input', written);
  on('compositionend', written);
  if (entered) {
    tellRest(entered.place);
    look(entered.place);
  }
}

function refuse(event: Event, field: HTMLElement, text: string, chosen: number): void {
  const more = text.replaceAll(/\r\n?/gu, '\n').length;
  const before = textOf(field).length;
  const has = before - chosen;
  if (!isTooMuch(field, has + more, before)) return;
  event.preventDefault();
  // Whoever puts in by itself what is pasted must not.
  event.stopImmediatePropagation();
  tell(field, BOUNDS.full(mostOf(field), has, more));
}

/** @returns what comes in with the clipboard or the mouse; empty where it does not say */
function textIn({ dataTransfer }: InputEvent | DragEvent): string {
  return dataTransfer?.getData('text/plain') ?? '';
}

/** Whether a text would be too long and is not just being shortened. */
function isTooMuch(field: HTMLElement, length: number, before: number): boolean {
  return length > mostOf(field) && length > before;
}

function isComposing(event: Event | undefined): boolean {
  return event instanceof InputEvent && event.isComposing;
}

function mostOf(field: HTMLElement): number {
  return Number(field.dataset['most']);
}

/** Says of a field only what stands in it from before there were bounds. */
function tellRest(field: HTMLElement): void {
  const { length } = textOf(field);
  tell(field, length > mostOf(field) ? BOUNDS.kept(mostOf(field), length) : '');
}

/** Says something beside a field, or takes back what was said. */
function tell(field: HTMLElement, text: string): void {
  const next = field.nextElementSibling;
  const standing = next?.hasAttribute(NOTE) === true ? next : undefined;
  if (!standing && text === '') return;
  const note = standing ?? noteBehind(field);
  say(note, text);
}

function noteBehind(field: HTMLElement): HTMLElement {
  const note = document.createElement('span');
  note.setAttribute(NOTE, '');
  note.setAttribute('role', 'status');
  note.className = 'small no-print';
  field.after(note);
  return note;
}

function boundField(target: EventTarget | null): HTMLElement | undefined {
  // What is dragged may come to a text.
  const element =
    target instanceof Node && !(target instanceof Element) ? target.parentElement : target;
  return element instanceof Element
    ? (element.closest<HTMLElement>('[data-most]:is(textarea, input, [contenteditable])') ??
        undefined)
    : undefined;
}
