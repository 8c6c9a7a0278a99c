/** Puts together what a search needs, from the files that the build has written. */
import { openIndex, type IndexView } from './index/open-index.ts';
import type { Account, ReadFile } from './index/reading.ts';
import { isWithWords } from './index/said.ts';
import { charactersName, type IndexRoot } from './index/root.ts';
import type { ReadCharacter } from './query/characters.ts';
import { makeVocabulary } from './query/vocabulary.ts';
import { CLASSES, shelfName, type ReadAnswers, type ShelfOf } from './answer/answer-files.ts';
import { readShelf } from './answer/shelf-file.ts';
import { readLikeness } from './likeness/likeness-file.ts';
import { ANSWERS, readAnswers } from './likeness/answers.ts';
import type { ReadLikeness } from './likeness/find-like.ts';
import { openSense, readSense, senseName } from './sense/sense-file.ts';
import type { SearchTools } from './search.ts';

export interface LoadedTools extends SearchTools {
  readonly index: IndexView;
  readonly readAnswers: ReadAnswers;
  readonly shelfOf: ShelfOf;
  readonly readLikeness: ReadLikeness;
}

export interface LoadedSearch {
  readonly build: string;
  /**
   * @param account takes up the name of every file that this query could not read
   * @param check is called before each step and may throw, which ends the query
   */
  tools(account: Account, check?: () => void): LoadedTools;
}

/** @param base the path under which the site is served, with slashes */
export function loadSearch(root: IndexRoot, read: ReadFile, base: string): LoadedSearch {
  const index = openIndex(root, read, base);
  const vocabulary = makeVocabulary(root.data.words);
  const { shelves } = root.data;
  const documents = root.texts.reduce((sum, pages) => sum + pages, 0);
  const shelfOf: ShelfOf = (document, classed) => {
    const group = index.groupOf(document);
    const isThere = group !== undefined && shelves?.[classed]?.[group] === '1';
    return isThere ? shelfName(classed, group) : undefined;
  };
  return {
    build: root.build,
    tools: (account, check = () => {}) => {
      const view = index.view(account, check);
      return {
        index: view,
        vocabulary,
        shelfOf,
        readCharacter: characterReader(view),
        readSpeaking: async (character) =>
          readSense(await view.read(senseName(character), openSense), character),
        readLikeness: likenessReader(view, documents),
        readAnswers: (name) => view.read(name, readShelf),
      };
    },
  };
}

/** Reads of which answers some characters and pairs are said. */
function likenessReader(view: IndexView, documents: number): ReadLikeness {
  return async (grams) => {
    const table = view.read(ANSWERS, (content) => readAnswers(CLASSES, documents, content));
    const each = grams.map(async (gram) => {
      const content = isWithWords(gram)
        ? await view.said(gram)
        : (await view.read(senseName(gram), openSense))?.said;
      return content && ([gram, readLikeness(content, gram)] as const);
    });
    const [answers, known] = await Promise.all([table, Promise.all(each)]);
    const there = known.filter((one) => one !== undefined);
    return answers && there.length === known.length
      ? { answers, known: new Map(there) }
      : undefined;
  };
}

/** Reads what is known of a block of characters when one of them is asked for. */
function characterReader(view: IndexView): ReadCharacter {
  return async (character) => {
    const code = character.codePointAt(0) ?? 0;
    const number = code >> 8;
    // Only these blocks are written; rarer characters are not typed by mistake.
    if (number < 0x4e || number > 0x9f) return { simple: character };
    const block = await view.file(charactersName(number));
    const known = typeof block === 'string' ? block.split(' ')[code & 0xff] : undefined;
    const [, sound = '', simple = ''] = /^([a-z]*)(\P{ASCII}*)$/u.exec(known ?? '') ?? [];
    return { ...(sound !== '' && { sound }), simple: simple === '' ? character : simple };
  };
}
