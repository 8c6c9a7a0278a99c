/** The keys with which one takes over what stands on paper. */

/** What a key does in a row: put an answer into it, empty it, go on or back, take the last change back. */
export type EntryAction =
  | { readonly do: 'put'; readonly value: string }
  | { readonly do: 'go'; readonly step: 1 | -1 }
  | { readonly do: 'empty' | 'undo' };

const LETTERS: Readonly<Record<string, EntryAction>> = {
  u: { do: 'put', value: 'unknown' },
  n: { do: 'put', value: 'na' },
  z: { do: 'undo' },
  backspace: { do: 'empty' },
  delete: { do: 'empty' },
};

/** @returns what a pressed key does; undefined when it means something else, as all but Enter do while one writes */
export function entryAction(event: KeyboardEvent): EntryAction | undefined {
  const { ctrlKey, metaKey, altKey, isComposing, shiftKey, target } = event;
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  // Digits of an input method are wider, and mean the same.
  const key = event.key.normalize('NFKC').toLowerCase();
  if (key === 'enter') return { do: 'go', step: shiftKey ? -1 : 1 };
  if (target instanceof HTMLInputElement) return undefined;
  if (/^[0-4]$/.test(key)) return { do: 'put', value: key };
  return Object.hasOwn(LETTERS, key) ? LETTERS[key] : undefined;
}
