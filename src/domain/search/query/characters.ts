/** How single characters are read and written; what a build knows of them is loaded when one is asked for. */
import type { SearchIndex } from '#domain/search/index/search-index.ts';

export interface CharacterFacts {
  /** A syllable without tone; absent for what is no common Han character. */
  readonly sound?: string;
  /** As the handbook writes it: 档 for 檔, 账 for 帐; mostly the character itself. */
  readonly simple: string;
}

export type ReadCharacter = (character: string) => Promise<CharacterFacts>;

/**
 * @param known pairs of which it is known without looking that they are written so
 * @returns the text with traditional characters and variants as the handbook writes them
 */
export async function simplify(
  index: SearchIndex,
  readCharacter: ReadCharacter,
  text: string,
  known: ReadonlySet<string> = new Set(),
): Promise<string> {
  const written = await writtenSo(index, text, known);
  const characters = await Promise.all(
    [...text].map(async (character) =>
      /\p{Script=Han}/u.test(character) && !written.has(character)
        ? (await readCharacter(character)).simple
        : character,
    ),
  );
  return characters.join('');
}

/** @returns the characters that stand on some page beside the same neighbour: nothing need be read to know that they are right */
async function writtenSo(
  index: SearchIndex,
  text: string,
  known: ReadonlySet<string>,
): Promise<Set<string>> {
  const pairs = pairsOf(text);
  const hits = await Promise.all(
    pairs.map((pair) => (known.has(pair) ? undefined : index.lookup(pair))),
  );
  return new Set(pairs.filter((_, at) => hits[at]?.length !== 0).join(''));
}

/** @returns each two Han characters that stand together */
function pairsOf(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => {
    const characters = [...run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}
