/** Where editions before 2.0 of the questionnaire kept the sheet, and under longer keys what they could not read. */
import type { KeptTexts } from '#stores/kept-texts.ts';
import type { TextKey } from '#stores/registry.ts';

export const LEGACY_KEY = 'handbook:assessment' satisfies TextKey;
const LEGACY_ASIDE = 'handbook:assessment:aside:' satisfies TextKey;

/** @returns what earlier editions kept in this browser, by key */
export function legacyTexts(texts: KeptTexts): ReadonlyMap<TextKey, string> {
  const keys: readonly TextKey[] = [LEGACY_KEY, ...texts.keys(LEGACY_ASIDE)];
  const found = keys.flatMap((key) => {
    const text = texts.read(key);
    return text === undefined ? [] : [[key, text] as const];
  });
  return new Map(found);
}
