/** Stored states that cannot be read: moved under keys of their own, listed, handed out, removed on demand. */
import { parseSheet, type Identity, type Unreadable } from '#domain/assessment/saved-sheet.ts';
import { writeText, type StorageProblem, type TextStorage } from './storage.ts';

const PREFIX = 'handbook:assessment:aside:';

export type AsideSheet = {
  readonly key: string;
  /** When it was set aside, as ISO 8601; empty for one that could not be moved and is still in its place. */
  readonly at: string;
  /** Undefined for a sheet that is readable, but was in the way of a newer one. */
  readonly problem: Unreadable | undefined;
  /** Exactly as it was found. */
  readonly text: string;
};

const isAside = (key: string) => key.startsWith(PREFIX);

/** Everything that was set aside, the oldest first, and after it what is `stuck` in its place, by key. */
export function listAside(
  storage: TextStorage,
  identity: Identity,
  stuck: TextStorage = {},
): AsideSheet[] {
  const moved = Object.keys(storage).filter(isAside).sort();
  return [...moved.map((key) => [key, storage[key] ?? ''] as const), ...Object.entries(stuck)].map(
    ([key, text]) => {
      const [at = ''] = isAside(key) ? key.slice(PREFIX.length).split('#') : [];
      return { key, at, problem: parseSheet(text, identity).problem, text };
    },
  );
}

/** Keeps a text under a key that is free. @returns what went wrong, if anything */
export function setAside(
  storage: TextStorage,
  text: string,
  now: Date,
): StorageProblem | undefined {
  if (Object.keys(storage).some((key) => isAside(key) && storage[key] === text)) return undefined;
  const at = now.toISOString();
  let key = `${PREFIX}${at}`;
  for (let count = 2; key in storage; count += 1) key = `${PREFIX}${at}#${count}`;
  return writeText(storage, key, text);
}
