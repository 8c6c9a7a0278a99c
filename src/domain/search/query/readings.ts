/** Reads pinyin as the words of the handbook: gongwen → 公文, yysp → 用印审批. */
import { SHORTEST_READING } from '#domain/search/index/pinyin-tokens.ts';
import { fromPrivate } from '#domain/search/index/private-use.ts';
import { TOKEN_END, WRITTEN } from '#domain/search/index/tokenise.ts';

export interface PinyinReading {
  /** The characters that were typed as pinyin. */
  readonly word: string;
  /** True when they are the whole of a name, not a part of it. */
  readonly isWhole: boolean;
  /** False while the last syllable is only begun. */
  readonly isFinished: boolean;
}

/** Below this many letters, initials match by chance; they must then be those of a whole name. */
const SAFE_INITIALS = 4;

/**
 * @param pinyin the pinyin tokens of a page, as encodeSpellings() made them
 * @param typed lower-case letters
 * @returns every different word of the page that can be typed so; its last syllable may be unfinished
 */
export function readPinyin(pinyin: string, typed: string): PinyinReading[] {
  const found = new Map<string, PinyinReading>();
  let endings: string[] = [];
  for (const token of pinyin.split(' ')) {
    if (!token.startsWith(WRITTEN)) {
      endings.push(token.slice(0, -TOKEN_END.length));
      continue;
    }
    const [word = '', lengths = ''] = fromPrivate(token.slice(WRITTEN.length)).split(' ');
    for (const reading of readRow(endings, [...word], [...lengths].map(Number), typed)) {
      if (found.get(reading.word)?.isWhole !== true) found.set(reading.word, reading);
    }
    endings = [];
  }
  return [...found.values()];
}

function* readRow(
  endings: readonly string[],
  word: readonly string[],
  lengths: readonly number[],
  typed: string,
): Generator<PinyinReading> {
  const isInitials = lengths.every((length) => length === 1);
  for (const [start, ending] of endings.entries()) {
    if (!ending.startsWith(typed)) continue;
    let end = start;
    let letters = 0;
    for (; letters < typed.length; end += 1) letters += lengths[end] ?? 1;
    const isWhole = start === 0 && end === word.length;
    const isChance = isInitials && typed.length < SAFE_INITIALS && !isWhole;
    const isFinished = letters === typed.length;
    // What is begun in the middle of a name is mostly the end of one word and the beginning of another.
    if (end - start >= SHORTEST_READING && !isChance && (isFinished || start === 0)) {
      yield { word: word.slice(start, end).join(''), isWhole, isFinished };
    }
  }
}
