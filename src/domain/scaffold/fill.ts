import type { WrittenContent } from '#domain/content/written.ts';

/**
 * What a skeleton names has to exist, so that only what its author must write is wrong with it.
 *
 * @param content as it is without the new piece
 * @param today ISO 8601 day
 * @returns values by the names that stand in double braces
 */
export function valuesFor(
  content: WrittenContent,
  target: { readonly place: string; readonly id: string },
  today: string,
): Record<string, string> {
  const { posts, catalogue, procedures, chapters, questionnaire, paper } = content;
  const postOf = (...groups: string[]) =>
    posts.find(({ group }) => groups.includes(group))?.id ?? posts[0]?.id ?? '';
  const area = questionnaire.areas.find(({ id }) => id === target.place);
  return {
    ...target,
    today,
    review: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
    category: target.place,
    post: postOf('office'),
    asks: postOf('unit'),
    approves: postOf('leader'),
    code: nextCode(catalogue.categories, procedures, target.place),
    dimension: area?.items[0]?.dimension ?? '',
    claim: paper.claims[0]?.id ?? '',
    chapter: chapters[0]?.slug ?? '',
    procedure: procedures[0]?.slug ?? '',
  };
}

/** @returns the template with every name in double braces replaced by its value */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The code after the last one of a category. */
function nextCode(
  categories: WrittenContent['catalogue']['categories'],
  procedures: WrittenContent['procedures'],
  place: string,
): string {
  const prefix = categories.find(({ id }) => id === place)?.prefix ?? 'XX';
  const used = procedures
    .filter(({ code }) => code.startsWith(`${prefix}-`))
    .map(({ code }) => Number(code.slice(prefix.length + 1)));
  return `${prefix}-${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}
