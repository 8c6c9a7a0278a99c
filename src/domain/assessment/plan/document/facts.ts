/** What the parts of the document stand on: the sheet, its result, and the day. */
import { assess, type Assessment } from '../../assess.ts';
import { toAnswers } from '../../record/edits.ts';
import type { SheetRecord } from '../../record/sheet-record.ts';
import { readSheet, reactionTo, type Reaction, type Reactions } from '../../sheet.ts';
import { targetOf } from '../../priorities.ts';
import type { OutlineItem } from '../../outline.ts';
import type { PlanContent } from '../plan-content.ts';
import { writtenRows } from '../written-rows.ts';
import { textWidth } from '#domain/text/width.ts';
import { PLAN_DOCUMENT as WORDS } from '#strings.ts';

export type PlanFacts = {
  readonly content: PlanContent;
  readonly sheet: SheetRecord;
  readonly result: Assessment;
  readonly reactions: Reactions;
  /** The day the document is made. */
  readonly today: string;
};

export function planFacts(content: PlanContent, record: SheetRecord, today: string): PlanFacts {
  const sheet = { ...record, plan: writtenRows(record.plan) };
  const answers = toAnswers(sheet);
  const { reactions } = readSheet(content.outline, answers);
  return { content, sheet, result: assess(content.outline, answers), reactions, today };
}

/** Whose plan it is; the unit is as the sheet has it, else as the office has said it. */
export function signatureOf({ content, sheet }: Pick<PlanFacts, 'content' | 'sheet'>): string {
  return `${sheet.about.unit || content.unit}${content.office}`;
}

/** How many characters of 22 points a line of the type area takes. */
const TITLE_LINE = 20;

/** Twenty characters of a title fill a line; a longer one breaks behind whose document it is. */
export function brokenTitle(office: string, title: string): string[] {
  const whole = `${office}${title}`;
  return textWidth(whole) <= TITLE_LINE ? [whole] : [office, title];
}

/** A day as official documents write it, without leading zeros; what is no day stays as it is. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return year && month && date ? WORDS.day(year, month, date) : day;
}

/** Whether an item has a level, and whether that is the one aimed at. */
export function isReached(item: OutlineItem, reaction: Reaction): boolean | undefined {
  if (reaction.state !== 'answered') return undefined;
  return reaction.level >= targetOf(item, reaction);
}

/** Items of the sheet that are below their target, in questionnaire order. */
export function itemsBelow({ content, reactions }: PlanFacts): OutlineItem[] {
  return content.outline.items.filter(
    (item) => isReached(item, reactionTo(reactions, item.id)) === false,
  );
}

/** A text that a sentence goes on behind: without the mark at its end. */
export function open(text: string): string {
  return text.trim().replace(/[。；，、：！？.;,]$/u, '');
}
