/** What an answer rests on: the articles that its section cites, where they say the same. */
import { coveredBy } from '#domain/search/answer/cover.ts';
import { comparable } from '#domain/search/answer/question.ts';
import { sectionTexts } from '#domain/questions/section-text.ts';
import { quotedTitle } from '#domain/text/quoted-title.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import type { Library } from '#domain/content/library.ts';
import { ANSWER_LINE } from '#strings.ts';
import { basisOf, type Basis } from './basis-of.ts';
import type { FindBasis } from './from-questions.ts';

/** Figures with what they count. */
const FIGURE = /\d{1,8}(?:个?(?:工作日|小时|分钟|月)|[日天年人次种份名%级周字元])/g;
const ADVICE = /建议|本手册|本地|各地|本单位/;
/** So much of an answer without figures must stand in the article. */
const SAME = 0.5;
/** And so much of one whose figures stand in an article that its page cites elsewhere. */
const MUCH_THE_SAME = 0.25;
const AT_MOST = 2;

interface Cited {
  readonly regulation: string;
  readonly article: string;
  readonly claim: string;
}

/** @param pages the built pages, which print their citations in full */
export function basisFinder(library: Library, pages: readonly PageSource[]): FindBasis {
  const sections = new Map(pages.map((page) => [page.url, sectionTexts(page)]));
  return (url, at, answer) => {
    const text = sections.get(url)?.get(at) ?? '';
    const said = comparable(answer);
    const figures = new Set(said.match(FIGURE));
    const cited = citedIn(library, text);
    const same = figures.size > 0 ? byFigures(cited, said, figures) : byWords(cited, said);
    if (same.length > 0) return join(library, same);
    // A step carries no citation of its own: its page may tell the rule elsewhere, in much the same words.
    const onPage = citedIn(library, [...(sections.get(url)?.values() ?? [])].join(''));
    const elsewhere = byFigures(onPage, said, figures).filter(
      ({ claim }) => alike(said, claim) >= MUCH_THE_SAME,
    );
    if (elsewhere.length > 0) return join(library, elsewhere);
    const isBare = figures.size > 0 && !ADVICE.test(answer);
    return { basis: isBare ? ANSWER_LINE.seePage : '', binds: '' };
  };
}

function byWords(cited: readonly Cited[], said: string): Cited[] {
  return cited
    .filter(({ claim }) => alike(said, claim) >= SAME)
    .toSorted((a, b) => alike(said, b.claim) - alike(said, a.claim));
}

/** One figure may stand in several articles, for different things: first the one with most, then what adds to it. */
function byFigures(cited: readonly Cited[], said: string, figures: ReadonlySet<string>): Cited[] {
  const told = (one: Cited) =>
    (comparable(one.claim).match(FIGURE) ?? []).filter((each) => figures.has(each));
  const number = (one: Cited) => new Set(told(one)).size;
  const found = new Set<string>();
  return cited
    .toSorted((a, b) => number(b) - number(a) || alike(said, b.claim) - alike(said, a.claim))
    .filter((one) => {
      const adds = told(one).some((figure) => !found.has(figure));
      for (const figure of told(one)) found.add(figure);
      return adds;
    });
}

/** @returns the part of what is said that the claim holds, between 0 and 1 */
function alike(said: string, claim: string): number {
  const covered = coveredBy(said, [comparable(claim)]);
  return covered.filter(Boolean).length / covered.length;
}

/** The facts whose articles a text cites, in the order of the regulations. */
function citedIn({ regulations }: Library, text: string): Cited[] {
  return regulations.flatMap(({ id, title, facts }) => {
    const name = quotedTitle(title);
    if (!text.includes(name)) return [];
    return facts
      .filter(({ article }) => isCited(text, name, article))
      .map(({ article, claim }) => ({ regulation: id, article, claim }));
  });
}

/** What is read off several articles is cited by any of them. */
function isCited(text: string, name: string, article: string): boolean {
  if (article === '—') return text.includes(name);
  return article.split('、').some((one) => text.includes(`${name}${one}`));
}

function join(library: Library, cited: readonly Cited[]): Basis {
  const each = cited.slice(0, AT_MOST).map((one) => basisOf(library, one));
  const distinct = (words: readonly string[]) => [...new Set(words)].join('；');
  return {
    basis: distinct(each.map(({ basis }) => basis)),
    binds: distinct(each.map(({ binds }) => binds)),
  };
}
