/** The keys of the questionnaire: which answer a key stands for, and where it is free to stand for it. */

/** Without a keyboard the keys are off, and so is their switch. */
const TOUCH_ONLY = '(hover: none) and (pointer: coarse)';

/** What a key does: choose an answer by its value, or go on to the next item. */
export type KeyAction = { readonly choose: string } | { readonly choose?: never };

/** @returns what a pressed key does here, or undefined when it means nothing or something else */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return undefined;
  if (window.matchMedia(TOUCH_ONLY).matches || !isFree(event.target)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'enter') return {};
  if (key === 'u') return { choose: 'unknown' };
  if (key === 'n') return { choose: 'na' };
  return /^[0-4]$/.test(key) ? { choose: key } : undefined;
}

/** Whether a key pressed here has no meaning of its own: on nothing in particular, or on a choice of an item. */
function isFree(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  if (document.querySelector('dialog[open]')) return false;
  if (target instanceof HTMLInputElement) {
    return target.type === 'radio' && target.closest('assessment-item') !== null;
  }
  return !target.closest('a, button, summary, select, textarea, [contenteditable]');
}
