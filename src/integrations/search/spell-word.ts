/** How words and characters are read, from a library that only the build uses. */
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Spelling } from '#domain/search/index/pinyin-tokens.ts';
import { normaliseQuery } from '#domain/search/query/query.ts';
import { fold, cutIntoRuns } from '#domain/search/index/tokenise.ts';

/** Words of office life that the library reads otherwise. */
customPinyin({ 差旅: 'chāi lǚ', 公差: 'gōng chāi', 差补: 'chāi bǔ' });

/** The blocks of 256 code points in which the Han characters stand, in hexadecimal: 4e to 9f. */
export const SOUND_BLOCKS = Array.from({ length: 0x9f - 0x4e + 1 }, (_, step) =>
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

/** @returns for each code point of a block its syllable; an empty text where there is none */
export function soundsOfBlock(block: string): string[] {
  const first = Number.parseInt(block, 16) * 256;
  return Array.from({ length: 256 }, (_, step) => {
    const [syllable = ''] = read(String.fromCodePoint(first + step));
    return /^[a-z]+$/.test(syllable) ? syllable : '';
  });
}

function read(run: string): string[] {
  return pinyin(run, { toneType: 'none', v: true, type: 'array' });
}
