/** The keys of the questionnaire: what a key stands for, and where it is free to stand for it. */

/** Without a keyboard the keys are off, and so is their switch. */
const TOUCH_ONLY = '(hover: none) and (pointer: coarse)';

/** What a key does: choose an answer by its value, go on to the next item, take the last change back. */
export type KeyAction =
  { readonly do: 'choose'; readonly value: string } | { readonly do: 'next' | 'undo' };

/** @returns what a pressed key does here, or undefined when it means nothing or something else */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return undefined;
  const key = event.key.toLowerCase();
  if (window.matchMedia(TOUCH_ONLY).matches || !isFree(event.target, key)) return undefined;
  if (key === 'enter') return { do: 'next' };
  if (key === 'z') return { do: 'undo' };
  if (key === 'u') return { do: 'choose', value: 'unknown' };
  if (key === 'n') return { do: 'choose', value: 'na' };
  return /^[0-4]$/.test(key) ? { do: 'choose', value: key } : undefined;
}

/** Whether a key pressed here has no meaning of its own: on nothing in particular, or on a choice of an item. */
function isFree(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return true;
  if (document.querySelector('dialog[open]')) return false;
  if (target instanceof HTMLInputElement) {
    return target.type === 'radio' && target.closest('assessment-item') !== null;
  }
  if (target.closest('select, textarea, [contenteditable]')) return false;
  // A button keeps the focus after a click: letters and digits mean nothing to it, Enter does.
  const control = target.closest('a, button, summary');
  return !control || (key !== 'enter' && control.closest('assessment-area') !== null);
}
