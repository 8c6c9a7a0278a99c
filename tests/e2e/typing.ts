/** Typing as it happens: with an input method, and listened to by a reader. */
import type { Locator, Page } from '@playwright/test';

/**
 * Composes in a field what an input method shows before a word is chosen.
 *
 * @returns what chooses the word, as the browser reports it
 */
export async function compose(
  field: Locator,
  sounds: readonly string[],
): Promise<(word: string) => Promise<void>> {
  const send = (type: string, text: string) =>
    field.evaluate(
      (element, [kind, value]) => {
        if (!(element instanceof HTMLInputElement)) throw new Error('Not a field.');
        element.value = value;
        const event = { bubbles: true, data: value };
        element.dispatchEvent(
          kind === 'input'
            ? new InputEvent(kind, { ...event, isComposing: true })
            : new CompositionEvent(kind, event),
        );
      },
      [type, text] as const,
    );
  await send('compositionstart', '');
  for (const sound of sounds) await send('input', sound);
  return async (word) => {
    await send('input', word);
    await send('compositionend', word);
  };
}

/** @returns what tells the texts written into the live regions of a selector since then, repeated ones too */
export async function messagesIn(page: Page, selector: string): Promise<() => Promise<string[]>> {
  const messages = await page.evaluateHandle((regions) => {
    const said: string[] = [];
    for (const region of document.querySelectorAll(regions)) {
      const hear = () => said.push(region.textContent.trim());
      new MutationObserver(hear).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
    return said;
  }, selector);
  return () => messages.jsonValue();
}
