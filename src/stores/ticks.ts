/**
 * Ticks of a checklist, kept in this browser for each procedure and version until they are cleared.
 * Written without nanostores: the library would take a third of the script that a procedure page may have.
 */
import { TICKS_KEY } from './keys.ts';
import { browserTexts } from './kept-texts.ts';

/**
 * @param list procedure and version, such as seals/use-approval@1.0
 * @returns what was kept; empty when there is nothing or storage is closed to us
 */
export function readTicks(list: string, texts = browserTexts): string {
  return texts.read(`${TICKS_KEY}${list}`) ?? '';
}

/**
 * @param ticks what is to be kept; empty to keep nothing
 * @returns true when storage now really holds this; a full or closed one refuses
 */
export function keepTicks(list: string, ticks: string, texts = browserTexts): boolean {
  return texts.write(`${TICKS_KEY}${list}`, ticks === '' ? undefined : ticks) === undefined;
}

/**
 * Calls back when the ticks may have changed elsewhere.
 *
 * @param signal ends the watch
 */
export function watchTicks(
  list: string,
  changed: () => void,
  signal: AbortSignal,
  texts = browserTexts,
): void {
  texts.watch(`${TICKS_KEY}${list}`, changed, signal);
}
