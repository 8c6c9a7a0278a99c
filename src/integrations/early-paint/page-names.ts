/** What a built page has, by the names under which styles can reach it. */
import type { Compound } from './sheet.ts';

export interface PageNames {
  /** @returns whether an element that is all this may stand on the page, now or once its scripts have run */
  readonly has: (compound: Compound) => boolean;
  /** @returns whether a script of the page says this word, so that any element may get it */
  readonly isWritten: (word: string) => boolean;
  /** @returns whether a sheet that a script of the page brings later asks for this custom property */
  readonly isAskedLater: (property: string) => boolean;
  /**
   * @param ids that one asks for
   * @returns the same for all pages on which `has` and `isWritten` answer the same, as far as other ids are not asked for
   */
  readonly alike: (ids: ReadonlySet<string>) => string;
}

const INLINE = /<(script|style)\b[^>]*>.*?<\/\1>/gs;
const TAG = /<([a-z][a-z\d-]*)((?:[\s/](?:[^>"]|"[^"]*")*)?)>/gi;
const NAMES = /\s(class|id)=(?:"([^"]*)"|([^\s">]+))/g;
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/g;
/** What a module loads, at once or when it is asked for. */
const IMPORTED = /["'`]\.\/([\w.-]+\.js)["'`]/g;
/** A sheet that it brings. */
const SHEET = /\/([\w.-]+\.css)["'`]/g;
const ASKED = /var\(\s*(--[\w-]+)/g;
const WORD = /[\w$-]+/g;

/**
 * @param html a page as Astro built it
 * @param read gives the text of a script by its address, or undefined where it is not one of the build's
 */
export function pageNames(html: string, read: (src: string) => string | undefined): PageNames {
  const markup = html.replace(INLINE, '');
  const elements = elementsOf(markup);
  const scripts = reached(
    [...html.matchAll(SCRIPT)].map(([, src = '']) => src),
    read,
  );
  const isWritten = (word: string) => scripts.some(({ words }) => words.has(word));
  return {
    has: ({ tag, classes, ids }) =>
      elements.some(
        (element) =>
          (tag === undefined || element.tag === tag.toLowerCase() || isWritten(tag)) &&
          classes.every((name) => element.classes.has(name) || isWritten(name)) &&
          ids.every((name) => element.id === name || isWritten(name)),
      ),
    isWritten,
    isAskedLater: (property) => scripts.some(({ asks }) => asks.has(property)),
    alike: (ids) => {
      const shapes = elements.map(
        ({ shape, id }) => shape + (id !== undefined && ids.has(id) ? `#${id}` : ''),
      );
      const names = scripts.map(({ number }) => number);
      return [...names, ...[...new Set(shapes)].sort()].join('\n');
    },
  };
}

interface PageElement {
  /** Its tag and classes as they are written. */
  readonly shape: string;
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
}

/** @returns the elements of a page, of those that are alike one */
function elementsOf(markup: string): PageElement[] {
  const found = new Map<string, PageElement>();
  const seen = new Set<string>();
  for (const [whole, tag = '', attributes = ''] of markup.matchAll(TAG)) {
    if (seen.has(whole)) continue;
    seen.add(whole);
    const names = new Map(
      [...attributes.matchAll(NAMES)].map(([, name = '', quoted, bare = '']) => [
        name,
        quoted ?? bare,
      ]),
    );
    const [id, classes = ''] = [names.get('id'), names.get('class')];
    const shape = `${tag} ${classes}`;
    found.set(`${shape} ${id ?? ''}`, {
      shape,
      tag: tag.toLowerCase(),
      id,
      classes: new Set(classes.split(/\s+/)),
    });
  }
  return [...found.values()];
}

interface Script {
  /** The same for the same text. */
  readonly number: number;
  readonly words: ReadonlySet<string>;
  /** Custom properties of the page that its sheets ask for. */
  readonly asks: ReadonlySet<string>;
}

const scriptOf = new Map<string, Script>();

/** @returns all scripts that a page can come to load */
function reached(from: readonly string[], read: (src: string) => string | undefined): Script[] {
  const found = new Map<string, Script>();
  const follow = (src: string) => {
    const code = found.has(src) ? undefined : read(src);
    if (code === undefined) return;
    const folder = src.slice(0, src.lastIndexOf('/') + 1);
    const script = scriptOf.get(code) ?? {
      number: scriptOf.size,
      words: namesIn(code),
      asks: asksIn(code, (file) => read(folder + file)),
    };
    scriptOf.set(code, script);
    found.set(src, script);
    for (const [, file = ''] of code.matchAll(IMPORTED)) follow(folder + file);
  };
  for (const src of from) follow(src);
  return [...found.values()];
}

/** What the sheets ask for that a script names. */
function asksIn(code: string, read: (file: string) => string | undefined): ReadonlySet<string> {
  const sheets = [...code.matchAll(SHEET)].map(([, file = '']) => read(file) ?? '');
  return new Set(sheets.flatMap((css) => [...css.matchAll(ASKED)].map(([, name = '']) => name)));
}

/** Words of a script that can be names of HTML; what follows a dot or is called is one of the language. */
function namesIn(code: string): ReadonlySet<string> {
  const names = [...code.matchAll(WORD)].filter(
    ({ 0: word, index }) =>
      code[index - 1] !== '.' && !'(:'.includes(code[index + word.length] ?? ' '),
  );
  return new Set(names.map(([word]) => word));
}
