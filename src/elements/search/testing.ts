/** Answers of the search for tests. */
import type { ResultView, SearchAnswer } from '#domain/search/show/answer.ts';

/** @returns a result with everything filled in that the test does not care about */
export function makeResultView(title: string, rest: Partial<ResultView> = {}): ResultView {
  return {
    url: `/pages/${encodeURIComponent(title)}/`,
    code: '',
    kind: '',
    isLiteral: true,
    title: [{ text: title, isHit: false }],
    said: [],
    excerpt: [
      { text: '前文', isHit: false },
      { text: '命中', isHit: true },
    ],
    sections: [],
    terms: [],
    ...rest,
  };
}

/** @returns an answer with these results, which are all there are unless a total is given */
export function makeSearchAnswer(
  text: string,
  results: readonly ResultView[],
  total = results.length,
): SearchAnswer {
  return {
    ...{ text, isCut: false, instead: [], missing: [], total, results },
    counts: total > 0 ? [{ kind: 'procedure', count: total }] : [],
    kind: undefined,
    unread: 0,
  };
}
