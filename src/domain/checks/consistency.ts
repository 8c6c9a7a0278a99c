/** What single files cannot see: names given twice, pages the catalogue does not list, dates in the wrong order. */
import { nearest } from '#domain/text/nearest.ts';
import type { Chapter } from '#schemas/chapter.ts';
import type { Published } from '#domain/content/content.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import type { Problem } from '#domain/content/problem.ts';

/** @returns a problem for each name given twice, each page out of place, and each page whose dates contradict */
export function findInconsistencies(library: WrittenContent): Problem[] {
  const { chapters, procedures, catalogue, forms, terms, posts } = library;
  const parts = catalogue.parts.flatMap((part) => part.chapters);
  const categories = catalogue.categories.flatMap((category) => category.procedures);
  return [
    ...repeated(procedures, 'code', ({ code }) => code),
    ...repeated([...chapters, ...procedures], 'title', ({ title }) => title),
    ...repeated(forms, 'title', ({ title }) => title),
    ...repeated(dutiesOf(library), 'id', ({ id }) => id),
    ...repeated(terms, 'term', ({ term }) => term),
    ...repeated(posts, 'id', ({ id }) => id),
    ...repeatedSlugs([...parts, ...categories]),
    ...unlisted(chapters, parts),
    ...unlisted(procedures, categories),
    ...procedures.flatMap(({ file, slug, category }) =>
      slug.startsWith(`${category}/`)
        ? []
        : [{ file, field: 'category', message: `文件在 ${slug} 里，category 却写了 ${category}` }],
    ),
    ...[...chapters, ...procedures].flatMap(lifecycleProblems),
  ];
}

function repeated<Item extends { readonly file: string }>(
  items: readonly Item[],
  field: string,
  nameOf: (item: Item) => string,
): Problem[] {
  return items.flatMap((item, index) => {
    const first = items.findIndex((other) => nameOf(other) === nameOf(item));
    const earlier = items[first];
    if (first === index || !earlier) return [];
    return [
      {
        file: item.file,
        field,
        message: `“${nameOf(item)}”用了两次，另一处在 ${earlier.file}`,
        hint: '改其中一个',
      },
    ];
  });
}

function repeatedSlugs(slugs: readonly string[]): Problem[] {
  return slugs
    .filter((slug, index) => slugs.indexOf(slug) !== index)
    .map((slug) => ({
      file: 'content/catalogue.yaml',
      field: slug,
      message: '同一页列了两次',
      hint: '删去一处',
    }));
}

/** A page that the catalogue does not list has no place in its part and no neighbours. */
function unlisted(
  pages: readonly Published<Pick<Chapter, 'title'>>[],
  listed: readonly string[],
): Problem[] {
  return pages
    .filter(({ slug }) => !listed.includes(slug))
    .map(({ file, slug }) => {
      const match = nearest(slug, listed);
      return {
        file,
        field: '文件名',
        message: `content/catalogue.yaml 里没有列这一页：${slug}`,
        hint: match === undefined ? '在目录里加一行' : `在目录里加一行；文件名是不是想写 ${match}`,
      };
    });
}

type Dated = Pick<
  Published<Chapter>,
  'file' | 'effective' | 'review' | 'version' | 'revisions' | 'status' | 'successor'
>;

function lifecycleProblems(page: Dated): Problem[] {
  const { file, effective, review, version, revisions, status, successor } = page;
  const problems: Problem[] = [];
  if (review <= effective) {
    problems.push({
      file,
      field: 'review',
      message: `复核日期 ${review} 不在施行日期 ${effective} 之后`,
      hint: '一般写施行后一年',
    });
  }
  if (!revisions.some((revision) => revision.version === version)) {
    problems.push({
      file,
      field: 'version',
      message: `修订记录里没有 ${version} 版`,
      hint: `revisions 里加一行，或把版本写成 ${revisions.map((one) => one.version).join('、')}`,
    });
  }
  if (status === 'withdrawn' && successor === undefined) {
    problems.push({
      file,
      field: 'successor',
      message: '废止的页面没有写现行做法在哪一页',
      hint: '写上接替它的页面，如 successor: documents/incoming',
    });
  }
  return problems;
}
