/** Which post somebody holds, chosen once for all procedures and kept in this browser. Nothing of it is sent. */
import { browserTexts } from './kept-texts.ts';

const KEY = 'handbook:my-post';

/** @returns the id of the post that was chosen; empty when none was, or storage is closed to us */
export function readPost(texts = browserTexts): string {
  return texts.read(KEY) ?? '';
}

/**
 * @param post the id that is to be kept; empty to keep nothing
 * @returns true when storage now really holds this; a full or closed one refuses
 */
export function keepPost(post: string, texts = browserTexts): boolean {
  return texts.write(KEY, post || undefined) === undefined;
}

/**
 * Calls back when another may have been chosen elsewhere.
 *
 * @param signal ends the watch
 */
export function watchPost(changed: () => void, signal?: AbortSignal, texts = browserTexts): void {
  texts.watch(KEY, changed, signal);
}
