/** Boilerplate: the same sentence on page after page teaches readers to skip. */
import type { Problem } from '#domain/content/problem.ts';
import { linesOf, textsOf, type Located } from './strings.ts';

/** A sentence shorter than this many characters may recur. */
const SHORTEST = 15;
/** A sentence may stand on this many pages. */
const PAGES_ALLOWED = 2;
/** Fields that hold names and fixed values, not sentences; what is asked names the question that answers it. */
const NOT_PROSE =
  /(^|\.)(keep|ask|source|regulation|article|title|issuer|number|levels)(\.|$)|^asked\.\d+\.for$/;

interface Page {
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

/** @returns a problem for each sentence of 15 or more characters found on more than two pages */
export function findRepeatedSentences(pages: readonly Page[]): Problem[] {
  const places = new Map<string, Map<string, Located>>();
  for (const { file, data, body, bodyLine } of pages) {
    const prose = textsOf(data).filter(({ field }) => !NOT_PROSE.test(field));
    for (const located of [...prose, ...linesOf(body, bodyLine)]) {
      for (const sentence of sentencesOf(located)) {
        const files = places.get(sentence) ?? new Map<string, Located>();
        if (!files.has(file)) files.set(file, located);
        places.set(sentence, files);
      }
    }
  }
  return [...places].flatMap(([sentence, files]) => {
    if (files.size <= PAGES_ALLOWED) return [];
    const [first] = files;
    const others = [...files.keys()].slice(1).join('、');
    return first
      ? [
          {
            file: first[0],
            field: first[1].field,
            line: first[1].line,
            message: `这句话出现在 ${files.size} 个文件里：“${sentence}”`,
            hint: `只留一处，其他处改用链接。另见 ${others}`,
          },
        ]
      : [];
  });
}

const PROSE = /\p{Script=Han}{4}./u;

/** Ids, names, figures and forms of address (“某某：”) are no sentences. */
function isProse(sentence: string): boolean {
  return PROSE.test(sentence) && !sentence.endsWith('：');
}

/** Sentences end at Chinese or Latin full stops; markup and cell borders are not part of them. */
function sentencesOf({ text }: Located): string[] {
  if (text.startsWith('#')) return [];
  return (
    text
      // What a gap asks for is no sentence: every letter is signed by somebody.
      .replace(/<[^<>]*>|(?<=____)\{[^{}]*\}|\[([^[\]]*)\]\([^()]*\)|[*`#>]/g, '$1')
      .split(/[。！？；!?;|\n]/)
      .map((sentence) => sentence.trim().replace(/^\d+\.\s*|^-\s*/, ''))
      .filter((sentence) => [...sentence].length >= SHORTEST && isProse(sentence))
  );
}
