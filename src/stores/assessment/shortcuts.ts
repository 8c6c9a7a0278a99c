/** Whether the digit and letter keys of the questionnaire are on. They can be turned off: WCAG 2.1.4. */
import { persistentAtom } from '@nanostores/persistent';
import { atom, computed } from 'nanostores';

const $stored = persistentAtom<string>('handbook:assessment:shortcuts', 'on');
/** What was chosen on this page; it holds even where nothing can be stored. */
const $chosen = atom<boolean | undefined>();

/** On unless they were turned off. */
export const $shortcuts = computed(
  [$stored, $chosen],
  (stored, chosen) => chosen ?? stored !== 'off',
);

/** Turns the keys on or off. */
export function setShortcuts(on: boolean): void {
  $chosen.set(on);
  try {
    $stored.set(on ? 'on' : 'off');
  } catch {
    // Not kept, so the next page starts with the keys on, and with the switch beside them.
  }
}
