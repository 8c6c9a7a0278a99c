/** Whether the digit and letter keys of the questionnaire are on. They can be turned off: WCAG 2.1.4. */
import { atom, type ReadableAtom } from 'nanostores';
import type { KeptTexts } from '#stores/kept-texts.ts';
import type { TextKey } from '#stores/registry.ts';

const KEY = 'handbook:assessment:shortcuts' satisfies TextKey;

export interface Shortcuts {
  /** On unless they were turned off. */
  readonly $on: ReadableAtom<boolean>;
  /** Turns the keys on or off, on this page even where nothing can be kept. */
  readonly set: (on: boolean) => void;
}

export function createShortcuts(texts: KeptTexts): Shortcuts {
  const stored = () => texts.read(KEY) !== 'off';
  const $on = atom(stored());
  texts.watch(KEY, () => $on.set(stored()));
  return {
    $on,
    set: (on) => {
      $on.set(on);
      // Where it is not kept, the next page starts with the keys on, and with the switch beside them.
      texts.write(KEY, on ? 'on' : 'off');
    },
  };
}
