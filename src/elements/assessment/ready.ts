/**
 * Questions can be answered only once everything that keeps the answers is there. Until then the page says so in plain
 * HTML, and its fields are off; with one script missing both stay as they are.
 */
import { assessmentContext } from './context.ts';

/** Elements of this kind keep, lead and tell; the page waits for all that stand on it. */
const PREFIX = 'assessment-';

/** Resolves once the answers of this page are kept; never where a script is missing. */
export async function takeOver(): Promise<void> {
  const names = new Set(
    [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith(PREFIX)),
  );
  await Promise.all([...names].map((name) => customElements.whenDefined(name)));
  // Only once what was kept is there: an answer before that would be given to another sheet than the one it stands on.
  await assessmentContext().store.settled();
  for (const fields of document.querySelectorAll<HTMLFieldSetElement>('fieldset[data-fields]')) {
    fields.disabled = false;
  }
  for (const notice of document.querySelectorAll('[data-not-ready]')) notice.remove();
}
