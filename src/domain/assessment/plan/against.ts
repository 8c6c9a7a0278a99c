/** How a row stands to the answer that its item has by now: answers change after a plan was made, and rows do not. */
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { LEVELS, type Level } from '../level.ts';
import { targetOf } from '../priorities.ts';
import type { PlanRow } from '../record/plan-row.ts';
import { reactionTo, type Reactions } from '../sheet.ts';
import type { PlanContent } from './plan-content.ts';
import { problemOf } from './steps.ts';

export type Against =
  /** The item is on target, and the row is not closed. */
  | { readonly is: 'reached'; readonly level: Level }
  /** The row is closed, and the item is below its target. */
  | { readonly is: 'fallen'; readonly level: Level; readonly target: number }
  /** The row was made of another level, as far as its text still tells. */
  | { readonly is: 'moved'; readonly before: Level; readonly level: Level }
  /** Nobody knows by now, or the item does not apply. */
  | { readonly is: 'unknown' | 'na' };

/** @returns undefined where row and answer agree, or nothing was answered */
export function againstAnswer(
  content: PlanContent,
  row: PlanRow,
  reactions: Reactions,
): Against | undefined {
  const item = content.outline.items.find(({ id }) => id === row.item);
  const reaction = reactionTo(reactions, row.item);
  if (!item || reaction.state === 'blank') return undefined;
  if (reaction.state !== 'answered') return { is: reaction.state };
  const { level } = reaction;
  const target = targetOf(item, reaction);
  if (row.state === 'done') return level < target ? { is: 'fallen', level, target } : undefined;
  if (level >= target) return { is: 'reached', level };
  const before = madeAt(content, row, target);
  return before === undefined || before === level ? undefined : { is: 'moved', before, level };
}

/** In a few words, for the files and for paper; empty where there is nothing to say. */
export function againstNote(content: PlanContent, row: PlanRow, reactions: Reactions): string {
  const against = againstAnswer(content, row, reactions);
  if (!against) return '';
  const { notes } = WORDS;
  switch (against.is) {
    case 'moved':
      return notes.moved(against.before, against.level);
    case 'reached':
    case 'fallen':
      return notes[against.is](against.level);
    default:
      return notes[against.is];
  }
}

/** What stands of a row, with the note behind it. */
export function withNote(text: string, note: string): string {
  return [note === '' ? text : text.replace(/[。；]$/u, ''), note].filter(Boolean).join('；');
}

/** The level whose fact the row still tells; undefined once somebody has written it otherwise. */
function madeAt({ details }: PlanContent, row: PlanRow, target: number): Level | undefined {
  const detail = details[row.item];
  return LEVELS.find(
    (level) =>
      detail !== undefined &&
      [detail.levels[level], problemOf(detail, level, target)].includes(row.problem),
  );
}
