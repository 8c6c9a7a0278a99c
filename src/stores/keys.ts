/** Under which keys this browser keeps what a page asks for before it loads what reads it. */

import type { TextKey } from '#stores/registry.ts';

/** Ticks of a checklist; procedure and version stand behind it. */
export const TICKS_KEY = 'handbook:checklist:' satisfies TextKey;

/** The post that somebody holds. */
export const POST_KEY = 'handbook:my-post' satisfies TextKey;

/** @returns whether anything is kept under a key; closed storage keeps nothing */
export function isKept(key: TextKey): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
