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
    const same = citedIn(library, text).filter(({ claim }) =>
      isSame(comparable(claim), said, figures),
    );
    if (same.length > 0) return join(library, same);
    const isOwn = figures.size > 0 && !ADVICE.test(answer);
    return { basis: isOwn ? ANSWER_LINE.advice : '', binds: '' };
  };
}

function isSame(claim: string, said: string, figures: ReadonlySet<string>): boolean {
  if (figures.size > 0) return (claim.match(FIGURE) ?? []).some((figure) => figures.has(figure));
  const covered = coveredBy(said, [claim]);
  return covered.filter(Boolean).length >= covered.length * SAME;
}

/** The facts whose articles a text cites, in the order of the regulations. */
function citedIn({ regulations }: Library, text: string): Cited[] {
  return regulations.flatMap(({ id, title, facts }) => {
    const name = quotedTitle(title);
    if (!text.includes(name)) return [];
    return facts
      .filter(({ article }) => text.includes(article === '—' ? name : `${name}${article}`))
      .map(({ article, claim }) => ({ regulation: id, article, claim }));
  });
}

function join(library: Library, cited: readonly Cited[]): Basis {
  const each = cited.slice(0, AT_MOST).map((one) => basisOf(library, one));
  const distinct = (words: readonly string[]) => [...new Set(words)].join('；');
  return {
    basis: distinct(each.map(({ basis }) => basis)),
    binds: distinct(each.map(({ binds }) => binds)),
  };
}
