import { pinyin } from 'pinyin-pro';

/**
 * How a Chinese text is typed on a Latin keyboard; made while building, never in the browser.
 *
 * @param text Chinese text; anything that is not Chinese is left out
 * @returns the full spelling without tones and the initials, such as ["yongyinshenpi", "yysp"]
 */
export function spellings(text: string): string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  if (syllables.length === 0) return [];
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
}
