/** Stored states that cannot be read: moved under keys of their own, listed, handed out, removed on demand. */
import { parseSheet, type Identity, type Unreadable } from '#domain/assessment/saved-sheet.ts';
import type { KeptTexts, StorageProblem } from '#stores/kept-texts.ts';

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

/** Everything that was set aside, the oldest first, and after it what is `stuck` in its place, by key. */
export function listAside(
  texts: KeptTexts,
  identity: Identity,
  stuck: Readonly<Record<string, string>> = {},
): AsideSheet[] {
  const moved = texts.keys(PREFIX).map((key) => [key, texts.read(key) ?? ''] as const);
  return [...moved, ...Object.entries(stuck)].map(([key, text]) => {
    const [at = ''] = key.startsWith(PREFIX) ? key.slice(PREFIX.length).split('#') : [];
    return { key, at, problem: parseSheet(text, identity).problem, text };
  });
}

/** Keeps a text under a key that is free. @returns what went wrong, if anything */
export function setAside(texts: KeptTexts, text: string, now: Date): StorageProblem | undefined {
  const kept = texts.keys(PREFIX);
  if (kept.some((key) => texts.read(key) === text)) return undefined;
  const at = now.toISOString();
  let key = `${PREFIX}${at}`;
  for (let count = 2; kept.includes(key); count += 1) key = `${PREFIX}${at}#${count}`;
  return texts.write(key, text);
}
