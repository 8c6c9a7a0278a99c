/** What a plan does not hold: items that nobody has decided, gaps without a row, and areas that they keep down. */
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { scoreReactions } from '../assess.ts';
import type { OutlineItem } from '../outline.ts';
import type { PlanRow } from '../record/plan-row.ts';
import type { ItemLink } from '../report/links.ts';
import { readSheet, reactionTo, type RawAnswers } from '../sheet.ts';
import { heldBy } from './choose.ts';
import type { PlanContent } from './plan-content.ts';
import { itemsLeft } from './prefill.ts';

export type Coverage = {
  /** How many items have a level. */
  readonly answered: number;
  /** Items that are 不清楚 or blank, by area. */
  readonly undecided: readonly ItemLink[];
  readonly undecidedCount: number;
  /** Items below their target without a row. */
  readonly left: readonly { readonly id: string; readonly label: string }[];
  /** Areas with a gap and no row, or with a 卡点 that has none. */
  readonly uncovered: readonly string[];
};

type Rows = readonly Pick<PlanRow, 'item'>[];

export function coverageOf(content: PlanContent, answers: RawAnswers, rows: Rows): Coverage {
  const { areas, items } = content.outline;
  const { reactions } = readSheet(content.outline, answers);
  const stateOf = ({ id }: OutlineItem) => reactionTo(reactions, id).state;
  const open = items.filter((item) => ['unknown', 'blank'].includes(stateOf(item)));
  return {
    answered: items.filter((item) => stateOf(item) === 'answered').length,
    undecided: areas.flatMap(({ id, title, href }) => {
      const own = open.filter(({ area }) => area === id).map(({ number }) => number);
      return own.length > 0 ? [{ label: WORDS.items(title, own), href }] : [];
    }),
    undecidedCount: open.length,
    left: itemsLeft(content, answers, rows).map(({ id, area, number, question }) => {
      const reaction = reactionTo(reactions, id);
      const level = reaction.state === 'answered' ? reaction.level : 0;
      const title = areas.find((other) => other.id === area)?.title ?? '';
      return { id, label: WORDS.option(WORDS.item(title, number), level, question) };
    }),
    uncovered: uncoveredAreas(content, answers, rows),
  };
}

/** Titles of the areas that a plan leaves out, in questionnaire order. */
export function uncoveredAreas(content: PlanContent, answers: RawAnswers, rows: Rows): string[] {
  const { outline } = content;
  const { reactions } = readSheet(outline, answers);
  const left = itemsLeft(content, answers, rows);
  return scoreReactions(outline, reactions).areas.flatMap((score) => {
    const own = left.filter(({ area }) => area === score.area).map(({ id }) => id);
    const hasRow = rows.some(({ item }) =>
      outline.items.some(({ id, area }) => id === item && area === score.area),
    );
    const isOut = own.length > 0 && (!hasRow || heldBy(score, own).length > 0);
    return isOut ? (outline.areas.find(({ id }) => id === score.area)?.title ?? []) : [];
  });
}
