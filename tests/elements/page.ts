/** The page of a test, and what people do on it. */
import { vi } from 'vitest';

/** Makes HTML the body of the page; elements find their children there, as after parsing. */
export function show(html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(document.importNode(template.content, true));
}

/** @returns the element of a selector; a test that finds none is told so */
export function get<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** @returns all elements of a selector, in the order of the page */
export function getAll<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
  return [...document.querySelectorAll<Found>(selector)];
}

/** Puts a text into a field as typing does. */
export function type(selector: string, text: string, more: InputEventInit = {}): void {
  const field = get<HTMLInputElement | HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, ...more }));
}

/** Presses a key where the focus is, or on the page. @returns the event, to see whether it was taken */
export function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

/** Gives the focus to the first button of a dialog as it opens, which browsers do and this DOM does not. */
export function focusInDialogs(): void {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (
    this: HTMLDialogElement,
  ) {
    this.open = true;
    this.querySelector('button')?.focus();
  });
}

/** This DOM lays nothing out, and knows no ResizeObserver: who asks for one gets one that never tells of anything. */
export function observeNoSizes(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
}
