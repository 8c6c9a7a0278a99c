/** How words and characters are read and written, from libraries that only the build uses. */
import { Converter } from 'opencc-js/t2cn';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Spelling } from '#domain/search/index/pinyin-tokens.ts';
import { normaliseQuery } from '#domain/search/query/query.ts';
import { fold, cutIntoRuns } from '#domain/search/index/tokenise.ts';

/** Words of office life that the library reads otherwise. */
customPinyin({ 差旅: 'chāi lǚ', 公差: 'gōng chāi', 差补: 'chāi bǔ' });

/** The blocks of 256 code points in which the Han characters stand, in hexadecimal: 4e to 9f. */
export const CHARACTER_BLOCKS = Array.from({ length: 0x9f - 0x4e + 1 }, (_, step) =>
  (0x4e + step).toString(16),
);

/** @returns the word without blanks and punctuation, and the syllable of each of its characters */
export function spell(word: string): Spelling {
  const runs = cutIntoRuns(normaliseQuery(word)).filter(({ kind }) => kind !== 'gap');
  const spelt = runs.map(({ kind, written }) =>
    kind === 'word'
      ? { characters: [...fold(written)], syllables: [...fold(written)] }
      : { characters: [...written], syllables: read(written) },
  );
  return {
    word: spelt.flatMap(({ characters }) => characters).join(''),
    syllables: spelt.flatMap(({ syllables }) => syllables),
  };
}

const simplify = Converter({ from: 't', to: 'cn' });
/** Two ways of writing one character that the library leaves as they are. */
const VARIANTS: Readonly<Record<string, string>> = { 帐: '账' };

/**
 * @returns for each code point of a block its syllable, if it has one, and behind it the character that the handbook
 *   writes for it, if that is another: wen for 文, dang档 for 檔
 */
export function charactersOfBlock(block: string): string[] {
  const first = Number.parseInt(block, 16) * 256;
  return Array.from({ length: 256 }, (_, step) => {
    const character = String.fromCodePoint(first + step);
    const [syllable = ''] = read(character);
    const simple = simplify(character);
    const own = VARIANTS[simple] ?? simple;
    const isOther = own !== character && [...own].length === 1;
    return (/^[a-z]+$/.test(syllable) ? syllable : '') + (isOther ? own : '');
  });
}

function read(run: string): string[] {
  return pinyin(run, { toneType: 'none', v: true, type: 'array' });
}
