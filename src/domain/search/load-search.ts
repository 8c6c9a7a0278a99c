/** Puts together what a search needs, from the files that the build has written. */
import { openPagefind, type Pagefind } from './index/pagefind.ts';
import type { ReadCharacter } from './query/characters.ts';
import type { SearchTools } from './search.ts';
import { makeVocabulary } from './query/vocabulary.ts';

/** Gets one file of the bundle: the network in a browser, the disk in a check. */
export type ReadBundle = (address: string) => Promise<Pick<Response, 'json'>>;

/**
 * @param pagefind the bundle's module
 * @param bundle the address of the bundle, with a slash at its end
 * @param base the path under which the site is served, with slashes
 * @param read gets the other files of the bundle
 */
export async function loadSearch(
  pagefind: Pagefind,
  bundle: string,
  base: string,
  read: ReadBundle,
): Promise<SearchTools> {
  const [index, words] = await Promise.all([
    openPagefind(pagefind, { basePath: bundle, baseUrl: base, noWorker: true }),
    read(`${bundle}words.json`).then((response) => response.json()),
  ]);
  return { index, vocabulary: makeVocabulary(words), readCharacter: characterReader(bundle, read) };
}

/** Loads what is known of a block of characters when one of them is asked for. */
function characterReader(bundle: string, read: ReadBundle): ReadCharacter {
  const blocks = new Map<number, Promise<readonly string[]>>();
  return async (character) => {
    const code = character.codePointAt(0) ?? 0;
    const number = code >> 8;
    // Only these blocks are written; rarer characters are not typed by mistake.
    if (number < 0x4e || number > 0x9f) return { simple: character };
    const block = blocks.get(number) ?? loadBlock(bundle, number, read);
    blocks.set(number, block);
    const [, sound = '', simple = ''] =
      /^([a-z]*)(\P{ASCII}*)$/u.exec((await block)[code & 0xff] ?? '') ?? [];
    return { ...(sound !== '' && { sound }), simple: simple === '' ? character : simple };
  };
}

async function loadBlock(
  bundle: string,
  number: number,
  read: ReadBundle,
): Promise<readonly string[]> {
  const response = await read(`${bundle}characters/${number.toString(16)}.json`);
  const characters: string = await response.json();
  return characters.split(' ');
}
