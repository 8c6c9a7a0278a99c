/**
 * Texts that the browser keeps under keys: the only place that touches localStorage, but for what every page
 * carries: `isKept` in keys.ts and the choice of theme.ts.
 * Nothing here throws, since storage may be closed or full at any time; what was not kept is said as a result.
 * Each operation is whole in itself, so that a storage that answers later can take this one's place.
 */

import type { TextKey } from './registry.ts';

/** Why something could not be kept: storage is closed to us, or has no room left. */
export type StorageProblem = 'blocked' | 'full';

/** What of Storage is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface KeptTexts {
  /** @returns the text under a key; undefined when there is none, or storage is closed */
  readonly read: (key: TextKey) => string | undefined;
  /** Keeps a text, or with undefined removes it, and reads it back. @returns what went wrong, if anything */
  readonly write: (key: TextKey, text: string | undefined) => StorageProblem | undefined;
  /** @returns the keys that begin so, in alphabetical order */
  readonly keys: (prefix: TextKey) => TextKey[];
  /**
   * Calls back when the text under a key may have changed elsewhere: in another tab, or while this page was put aside.
   *
   * @param signal ends the watch
   */
  readonly watch: (key: TextKey, changed: () => void, signal?: AbortSignal) => void;
}

/**
 * @param find names the storage; where cookies are blocked, already that throws
 * @param events where the browser tells of changes elsewhere
 */
export function keptTexts(
  find: () => TextStorage = () => localStorage,
  events: Pick<EventTarget, 'addEventListener'> = globalThis,
): KeptTexts {
  const attempt = <Result>(act: (storage: TextStorage) => Result, otherwise: Result): Result => {
    try {
      return act(find());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key) ?? undefined, undefined),
    write: (key, text) => {
      try {
        const storage = find();
        if (text === undefined) storage.removeItem(key);
        else storage.setItem(key, text);
        return (storage.getItem(key) ?? undefined) === text ? undefined : 'blocked';
      } catch (error) {
        // Browsers name a full storage in more than one way.
        return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked';
      }
    },
    keys: (prefix) =>
      attempt((storage) => {
        const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
        return keys.filter((key): key is TextKey => key.startsWith(prefix)).sort();
      }, []),
    watch: (key, changed, signal) => {
      const options = signal ? { signal } : {};
      const stored = (event: Event) => {
        // Without a key, everything was erased.
        const told = 'key' in event ? event.key : null;
        if (told === null || told === key) changed();
      };
      const shown = (event: Event) => {
        if ('persisted' in event && event.persisted) changed();
      };
      events.addEventListener('storage', stored, options);
      events.addEventListener('pageshow', shown, options);
    },
  };
}

/** The texts of this browser. */
export const browserTexts = keptTexts();
