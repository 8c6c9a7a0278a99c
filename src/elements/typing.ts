/** Hearing what is typed, and speaking of it only when there is something to say. */

/** So long keys rest before a live region speaks of what they brought, in milliseconds. */
const REST = 400;

/**
 * Calls back when text was typed into a field, or into one of those inside a form. What an input method is still
 * composing is not text yet: for Chinese it is the sound of the word that is meant.
 *
 * @param signal ends it; undefined where it goes on as long as the page
 * @param listener is told whether several characters came at once, as a word does that an input method puts in, or
 *   what is pasted: of these no further key is awaited
 */
export function onTyped(
  place: HTMLElement,
  signal: AbortSignal | undefined,
  listener: (isWhole: boolean) => void,
): void {
  const options = signal ? { signal } : {};
  const unlessComposing = (event: Event) => {
    if (!(event instanceof InputEvent)) listener(false);
    else if (!event.isComposing) listener(isWhole(event));
  };
  place.addEventListener('input', unlessComposing, options);
  // Chromium sends no further input event once the word is chosen.
  place.addEventListener('compositionend', () => listener(true), options);
}

function isWhole({ inputType, data }: InputEvent): boolean {
  return inputType === 'insertFromPaste' || [...(data ?? '')].length > 1;
}

/** Writes a text where it is not there already: a live region speaks whatever is written, be it the same as before. */
export function say(place: Element | null | undefined, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

/** @returns what puts off an action until keys rest; another one, or none at all, takes the place of one that waits */
export function speaker(): (action?: () => void) => void {
  let timer = 0;
  return (action) => {
    clearTimeout(timer);
    if (action) timer = window.setTimeout(action, REST);
  };
}
