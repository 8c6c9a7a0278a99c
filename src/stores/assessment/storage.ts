/** The browser's storage as the self-assessment sees it: closed, full, or a place that keeps texts under keys. */

/** What localStorage and its stand-ins in tests have in common. */
export type TextStorage = Record<string, string>;

/** Why something could not be kept: storage is closed to us, or has no room left. */
export type StorageProblem = 'blocked' | 'full';

export type OpenedStorage = {
  /** Undefined when storage cannot even be read. */
  readonly storage: TextStorage | undefined;
  readonly problem: StorageProblem | undefined;
};

const PROBE = 'handbook:probe';

/** What an error of a write means. Browsers name a full storage in more than one way. */
function problemOf(error: unknown): StorageProblem {
  return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked';
}

function assign(storage: TextStorage, key: string, text: string | undefined): void {
  if (text === undefined) Reflect.deleteProperty(storage, key);
  else storage[key] = text;
}

/**
 * Writes a text, or with undefined removes it, and reads it back.
 *
 * @param write how it is written, when not directly
 * @returns undefined when it is really so now; else what went wrong, and what was there before is untouched
 */
export function writeText(
  storage: TextStorage,
  key: string,
  text: string | undefined,
  write: () => void = () => assign(storage, key, text),
): StorageProblem | undefined {
  try {
    write();
    return storage[key] === text ? undefined : 'blocked';
  } catch (error) {
    return problemOf(error);
  }
}

/**
 * Opens the storage of this browser and tries it, so that a problem is known before the first answer.
 *
 * @param find names the storage; where cookies are blocked, already that throws
 */
export function openStorage(
  find: () => TextStorage | undefined = () => globalThis.localStorage,
): OpenedStorage {
  let storage: TextStorage | undefined;
  try {
    storage = find();
  } catch {
    storage = undefined;
  }
  if (!storage) return { storage: undefined, problem: 'blocked' };
  const problem = writeText(storage, PROBE, '1');
  writeText(storage, PROBE, undefined);
  return { storage, problem };
}
