/**
 * The lines of a long title, each of whole words and about as long as the others. GB/T 9704—2012, 7.3.1 asks for a
 * trapezium or a diamond; left alone Word fills the first lines and leaves one or two characters on the last.
 */

/** So many characters of 二号 go on a line of the type area. */
const MOST = 20;
/** What no line begins with, and none ends with. */
const LEANS_BACK = /^[的了年月日号、，。：；）》”’〉】]/u;
const LEANS_ON = /(?:关于|[和与及同对将把在、（《“‘〈【])$/u;
/** A word that is parted is worse than lines of which one is longer by this, squared. */
const PARTED = 400;

/** @returns the width in characters, digits and Latin letters half as wide */
function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (/[\u0020-\u024f]/u.test(each) ? 0.5 : 1), 0);
}

/**
 * @param title what is written, on one line
 * @returns its lines; the title as it is where it fits on one, and where the program knows no words
 */
export function titleLinesOf(title: string): string[] {
  const count = Math.ceil(widthOf(title) / MOST);
  const words = count > 1 ? wordsOf(title) : undefined;
  return words ? broken(words, count) : [title];
}

/** Firefox before 125 knows no words. */
function wordsOf(text: string): string[] | undefined {
  const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
  if (!Segmenter) return undefined;
  const segmenter = new Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The breaks with the least sum of squares of what lines differ from their mean. */
function broken(words: readonly string[], count: number): string[] {
  const mean = widthOf(words.join('')) / count;
  type Way = { readonly cost: number; readonly lines: readonly string[] };
  const best = (from: number, left: number): Way | undefined => {
    if (left === 1) {
      const line = words.slice(from).join('');
      return widthOf(line) <= MOST
        ? { cost: (widthOf(line) - mean) ** 2, lines: [line] }
        : undefined;
    }
    let found: Way | undefined;
    for (let to = from + 1; to < words.length; to++) {
      const line = words.slice(from, to).join('');
      if (widthOf(line) > MOST) break;
      const rest = best(to, left - 1);
      if (!rest) continue;
      const isBad = LEANS_ON.test(line) || LEANS_BACK.test(words[to] ?? '');
      const cost = (widthOf(line) - mean) ** 2 + (isBad ? PARTED : 0) + rest.cost;
      if (!found || cost < found.cost) found = { cost, lines: [line, ...rest.lines] };
    }
    return found;
  };
  // Long words may want a line more.
  const way = best(0, count) ?? best(0, count + 1);
  return way ? [...way.lines] : [words.join('')];
}
