/** The articles a regulation may be cited by. */

/** @returns each fact's own wording of its article and, where it lists several, each of them */
export function articlesOf(facts: readonly { readonly article: string }[]): Set<string> {
  return new Set(facts.flatMap(({ article }) => [article, ...article.split('、')]));
}
