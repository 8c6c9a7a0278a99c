/**
 * Keeps fields within what a file of them is read back with. What is too much is refused as a whole and spoken of, and what
 * stood there stays: the `maxlength` of browsers cuts what is pasted without a word.
 *
 * Markup: text fields with `data-most`, in UTF-16 code units as the reader of files counts. What stands there already and
 * is longer, from before there were bounds, may stay and be shortened.
 */
import { BOUNDS } from '#strings.ts';
import { say } from './typing.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What stands in a field, and what of it is chosen; null where that is not known. */
interface Standing {
  readonly field: Field;
  readonly value: string;
  readonly start?: number | null;
  readonly end?: number | null;
}

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
    if (field) before = standingOf(field);
  };
  const on = <Kind extends Event>(type: string, act: (event: Kind) => void) =>
    // Ahead of whoever keeps what is written.
    document.addEventListener(type, act as EventListener, { capture: true });

  on('focusin', remember);
  on('compositionstart', remember);
  on<DragEvent>('drop', (event) => {
    const field = boundField(event.target);
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    // Refused before it is taken out of where it comes from; within a field nothing grows.
    if (field && field !== document.activeElement) refuse(event, field, text, 0);
  });
  on<InputEvent>('beforeinput', (event) => {
    const field = boundField(event.target);
    if (!field || event.isComposing) return;
    before = standingOf(field);
    const chosen = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
    if (event.cancelable) refuse(event, field, event.data ?? '', chosen);
  });
  const written = (event: Event) => {
    const field = boundField(event.target);
    if (field) look(field, event);
  };
  const look = (field: Field, event?: Event) => {
    const former = before?.field === field ? before : undefined;
    if (!isTooMuch(field, field.value.length, former?.value.length ?? 0)) {
      if (!isComposing(event)) tell(field, '');
      return;
    }
    // Nobody keeps it. What an input method is composing it puts together first.
    event?.stopImmediatePropagation();
    if (isComposing(event) || !former) return;
    const more = field.value.length - former.value.length;
    field.value = former.value;
    field.setSelectionRange(former.start ?? null, former.end ?? null);
    tell(field, BOUNDS.full(mostOf(field), former.value.length, more));
    // Parts of a word may have been kept before it became too long.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    tell(field, BOUNDS.full(mostOf(field), former.value.length, more));
  };
  on('input', written);
  on('compositionend', written);
  if (entered) look(entered.field);
}

function refuse(event: Event, field: Field, text: string, chosen: number): void {
  const more = text.replaceAll(/\r\n?/gu, '\n').length;
  const has = field.value.length - chosen;
  if (!isTooMuch(field, has + more, field.value.length)) return;
  event.preventDefault();
  tell(field, BOUNDS.full(mostOf(field), has, more));
}

/** Whether a text would be too long and is not just being shortened. */
function isTooMuch(field: Field, length: number, before: number): boolean {
  return length > mostOf(field) && length > before;
}

function isComposing(event: Event | undefined): boolean {
  return event instanceof InputEvent && event.isComposing;
}

function mostOf(field: Field): number {
  return Number(field.dataset['most']);
}

/** Says something beside a field, or takes back what was said. */
function tell(field: Field, text: string): void {
  const next = field.nextElementSibling;
  const standing = next?.hasAttribute(NOTE) === true ? next : undefined;
  if (!standing && text === '') return;
  const note = standing ?? noteBehind(field);
  say(note, text);
}

function noteBehind(field: Field): HTMLElement {
  const note = document.createElement('span');
  note.setAttribute(NOTE, '');
  note.setAttribute('role', 'status');
  note.className = 'small no-print';
  field.after(note);
  return note;
}

function boundField(target: EventTarget | null): Field | undefined {
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return isText && target.dataset['most'] !== undefined ? target : undefined;
}

function standingOf(field: Field): Standing {
  const { value, selectionStart, selectionEnd } = field;
  return { field, value, start: selectionStart, end: selectionEnd };
}
