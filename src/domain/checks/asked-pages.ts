/** Questions belong to a page that the catalogue knows, and no question is asked twice. */
import type { Content } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { ASKED_FORMS } from '#domain/questions/asked-page.ts';
import { nearest } from '#domain/text/nearest.ts';

/** @returns a problem for each file of questions without a page, and for each question that another page asks too */
export function findAskedPageProblems(
  library: Pick<Content, 'askedPages' | 'catalogue' | 'chapters' | 'forms' | 'procedures'>,
): Problem[] {
  const { parts, categories } = library.catalogue;
  const slugs = [
    ...parts.flatMap((p) => p.chapters),
    ...categories.flatMap((c) => c.procedures),
    ...library.forms.map(({ id }) => `${ASKED_FORMS}${id}`),
  ];
  // A page that the catalogue does not list is told by itself.
  const pages = [...library.chapters, ...library.procedures].map(({ slug }) => slug);
  const known = new Set([...slugs, ...pages]);
  const first = new Map<string, string>();
  return library.askedPages.flatMap(({ slug, file, questions }): Problem[] => {
    const homeless = known.has(slug) ? [] : [{ file, ...unknownPage(slug, slugs) }];
    const twice = questions.flatMap(({ ask }, index): Problem[] => {
      const other = first.get(ask);
      first.set(ask, other ?? file);
      if (other === undefined) return [];
      const hint = '问题里写上这一页的事，让它和别的页分得开';
      return [
        { file, field: `questions.${index}.ask`, message: `“${ask}”在 ${other} 里已经问过`, hint },
      ];
    });
    return [...homeless, ...twice];
  });
}

function unknownPage(slug: string, slugs: readonly string[]): Omit<Problem, 'file'> {
  const match = nearest(slug, slugs);
  const hint = match === undefined ? undefined : `是不是想写 ${match}`;
  return { field: '文件名', message: `目录里没有 ${slug} 这一页`, hint };
}
