/**
 * What the critical items alone tell: how far each area can come at most, and which of them to raise first. No level
 * and no score follow from them, and none is given.
 */
import { ASSESSMENT_ANSWERING, ASSESSMENT_QUICK as WORDS } from '#strings.ts';
import { oneUp, type Level } from './level.ts';
import type { Outline, OutlineItem } from './outline.ts';
import { reactionTo, type Reactions } from './sheet.ts';

export type QuickForm = { readonly title: string; readonly href: string; readonly effort: string };

export type QuickGap = {
  readonly title: string;
  /** Where the item stands on the page of quick questions. */
  readonly href: string;
  readonly question: string;
  /** A form that raises it beyond its level; undefined when none does. */
  readonly form: QuickForm | undefined;
};

export type QuickReport = {
  readonly areas: readonly { readonly title: string; readonly text: string }[];
  /** Items below their target, the one that gains most first. */
  readonly gaps: readonly QuickGap[];
  /** Critical items with a state, and all of them. */
  readonly given: number;
  readonly total: number;
};

/** Critical items of a questionnaire, in its order. */
export function criticalOf(outline: Outline): readonly OutlineItem[] {
  return outline.items.filter(({ critical }) => critical);
}

/** Reads the critical items of a sheet. */
export function quickReport(outline: Outline, reactions: Reactions): QuickReport {
  const items = criticalOf(outline);
  const levelOf = ({ id }: OutlineItem) => {
    const reaction = reactionTo(reactions, id);
    return reaction.state === 'answered' ? reaction.level : undefined;
  };
  const gaps = items
    .flatMap((item) => {
      const level = levelOf(item);
      return level === undefined || level >= item.target ? [] : [{ item, level }];
    })
    .sort((one, other) => gainOf(other) - gainOf(one));
  return {
    areas: outline.areas
      .map((area) => ({ area, own: items.filter((item) => item.area === area.id) }))
      .filter(({ own }) => own.length > 0)
      .map(({ area, own }) => ({ title: area.title, text: ceilingOf(own, levelOf) })),
    gaps: gaps.map(({ item, level }) => gapOf(outline, item, level)),
    given: items.filter(({ id }) => reactionTo(reactions, id).state !== 'blank').length,
    total: items.length,
  };
}

/** Items that are equal keep the order of the questionnaire. */
const gainOf = ({ item, level }: { readonly item: OutlineItem; readonly level: Level }) =>
  item.weight * (item.target - level);

/** How far an area can come: one level above its lowest critical item. */
function ceilingOf(
  items: readonly OutlineItem[],
  levelOf: (item: OutlineItem) => Level | undefined,
): string {
  const levels = items.flatMap((item) => {
    const level = levelOf(item);
    return level === undefined ? [] : [{ item, level }];
  });
  const [lowest] = [...levels].sort((one, other) => one.level - other.level);
  const open = items.length - levels.length;
  if (!lowest) return WORDS.none(open);
  return WORDS.ceiling(lowest.item.number, lowest.level, oneUp(lowest.level), open);
}

function gapOf({ areas, instruments }: Outline, item: OutlineItem, level: Level): QuickGap {
  const raising = item.forms.find((form) => form.level > level);
  const form = instruments.find(({ id }) => id === raising?.id);
  const area = areas.find(({ id }) => id === item.area);
  return {
    title: WORDS.gap(area?.title ?? '', item.number, ASSESSMENT_ANSWERING.level(level)),
    href: `#${item.id}`,
    question: item.question,
    form: form && { title: form.title, href: form.href, effort: WORDS.effort[form.effort] },
  };
}
