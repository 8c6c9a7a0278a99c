/** Which post somebody holds, chosen once for all procedures and kept in this browser. Nothing of it is sent. */
import { POST_KEY } from './keys.ts';
import { browserTexts } from './kept-texts.ts';

/** @returns the id of the post that was chosen; empty when none was, or storage is closed to us */
export function readPost(texts = browserTexts): string {
  return texts.read(POST_KEY) ?? '';
}

/**
 * @param post the id that is to be kept; empty to keep nothing
 * @returns true when storage now really holds this; a full or closed one refuses
 */
export function keepPost(post: string, texts = browserTexts): boolean {
  return texts.write(POST_KEY, post || undefined) === undefined;
}

/**
 * Calls back when another may have been chosen elsewhere.
 *
 * @param signal ends the watch
 */
export function watchPost(changed: () => void, signal?: AbortSignal, texts = browserTexts): void {
  texts.watch(POST_KEY, changed, signal);
}
