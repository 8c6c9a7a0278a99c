/** What is still open, as links: a whole area in one line, else item by item. */
import { ASSESSMENT_MISSING as WORDS } from '#strings.ts';
import type { Outline } from './outline.ts';
import type { AreaProgress } from './progress.ts';
import type { ItemLink } from './report/links.ts';

/** Lists what is missing in questionnaire order. */
export function missingOf(
  outline: Pick<Outline, 'areas' | 'items'>,
  areas: readonly AreaProgress[],
): ItemLink[] {
  return areas.flatMap(({ area: id, given, total, missing }) => {
    const area = outline.areas.find((candidate) => candidate.id === id);
    if (!area) return [];
    if (given === 0) return [{ label: WORDS.whole(area.title, total), href: area.href }];
    return outline.items
      .filter((item) => missing.includes(item.id))
      .map(({ number, question, href }) => ({
        label: WORDS.one(area.title, number, question),
        href,
      }));
  });
}
