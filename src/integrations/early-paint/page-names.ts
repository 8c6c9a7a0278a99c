/** What a built page has, by the names under which styles can reach it. */

export interface PageNames {
  /** @returns whether an element of this tag may stand on the page, now or once its scripts have run */
  readonly hasTag: (tag: string) => boolean;
  /** @returns whether something may bear this class or id */
  readonly hasName: (name: string) => boolean;
  /** @returns whether a script of the page says this word, so that any element may get it */
  readonly isWritten: (word: string) => boolean;
}

const INLINE = /<(script|style)\b[^>]*>.*?<\/\1>/gs;
const TAG = /<([a-z][a-z\d-]*)/gi;
const NAMES = /\s(?:class|id)=(?:"([^"]*)"|([^\s">]+))/g;
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/g;
/** What a module loads, at once or when it is asked for. */
const IMPORTED = /["'`]\.\/([\w.-]+\.js)["'`]/g;
const WORD = /[\w$-]+/g;

/**
 * @param html a page as Astro built it
 * @param read gives the text of a script by its address, or undefined where it is not one of the build's
 */
export function pageNames(html: string, read: (src: string) => string | undefined): PageNames {
  const markup = html.replace(INLINE, '');
  const tags = new Set([...markup.matchAll(TAG)].map(([, tag = '']) => tag.toLowerCase()));
  const names = new Set(
    [...markup.matchAll(NAMES)].flatMap(([, quoted, bare = '']) => (quoted ?? bare).split(/\s+/)),
  );
  const scripts = reached(
    [...html.matchAll(SCRIPT)].map(([, src = '']) => src),
    read,
  );
  const isWritten = (word: string) => scripts.some((words) => words.has(word));
  return {
    hasTag: (tag) => tags.has(tag.toLowerCase()) || isWritten(tag),
    hasName: (name) => names.has(name) || isWritten(name),
    isWritten,
  };
}

const wordsOf = new Map<string, ReadonlySet<string>>();

/** @returns the words of all scripts that a page can come to load */
function reached(
  from: readonly string[],
  read: (src: string) => string | undefined,
): ReadonlySet<string>[] {
  const found = new Map<string, ReadonlySet<string>>();
  const follow = (src: string) => {
    const code = found.has(src) ? undefined : read(src);
    if (code === undefined) return;
    const words = wordsOf.get(code) ?? namesIn(code);
    wordsOf.set(code, words);
    found.set(src, words);
    const folder = src.slice(0, src.lastIndexOf('/') + 1);
    for (const [, file = ''] of code.matchAll(IMPORTED)) follow(folder + file);
  };
  for (const src of from) follow(src);
  return [...found.values()];
}

/** Words of a script that can be names of HTML; what follows a dot or is called is one of the language. */
function namesIn(code: string): ReadonlySet<string> {
  const names = [...code.matchAll(WORD)].filter(
    ({ 0: word, index }) =>
      code[index - 1] !== '.' && !'(:'.includes(code[index + word.length] ?? ' '),
  );
  return new Set(names.map(([word]) => word));
}
