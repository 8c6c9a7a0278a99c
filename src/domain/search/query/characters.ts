/** How single characters are read and written; what a build knows of them is loaded when one is asked for. */

export interface CharacterFacts {
  /** A syllable without tone; absent for what is no common Han character. */
  readonly sound?: string;
  /** As the handbook writes it: 档 for 檔, 账 for 帐; mostly the character itself. */
  readonly simple: string;
}

export type ReadCharacter = (character: string) => Promise<CharacterFacts>;

/** @returns the text with traditional characters and variants as the handbook writes them */
export async function simplify(readCharacter: ReadCharacter, text: string): Promise<string> {
  const characters = await Promise.all(
    [...text].map(async (character) =>
      /\p{Script=Han}/u.test(character) ? (await readCharacter(character)).simple : character,
    ),
  );
  return characters.join('');
}
