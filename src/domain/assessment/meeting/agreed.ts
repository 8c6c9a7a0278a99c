/** What was agreed in a meeting, and from when on it counts. */
import type { ItemStats, RawConsensus } from '../item-stats.ts';
import { itemStatsOf } from '../item-stats.ts';
import { jointReactions } from '../joint-sheet.ts';
import type { Agreed, AgreedAnswer, MeetingRecord } from '../record/meeting-record.ts';
import type { ScoredItem, ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { reactionTo, type Reaction } from '../sheet.ts';
import { countedSheets } from './counted.ts';

/** What an entry still lacks before it counts. */
export type Lacking = 'answer' | 'reason' | 'approver' | 'date';

/** The parts that are missing, in the order of the page. */
export function lackingIn({ answer, reason, approver, date }: Agreed): Lacking[] {
  const parts: Record<Lacking, boolean> = {
    answer: answer === undefined,
    reason: reason.trim() === '',
    approver: approver.trim() === '',
    date: date === '',
  };
  return (Object.keys(parts) as Lacking[]).filter((part) => parts[part]);
}

/** The answer that was agreed on an item, with everything it needs; undefined until then. */
export function settledOn(
  { agreed }: Pick<MeetingRecord, 'agreed'>,
  { id, naAllowed }: ScoredItem,
): { readonly answer: AgreedAnswer; readonly entry: Agreed } | undefined {
  const entry = Object.hasOwn(agreed, id) ? agreed[id] : undefined;
  if (!entry?.answer || lackingIn(entry).length > 0) return undefined;
  if (entry.answer.state === 'na' && !naAllowed) return undefined;
  return { answer: entry.answer, entry };
}

/**
 * What the people of a meeting say of each item together, in questionnaire order. What was agreed replaces the median;
 * how far they were apart stays as it was.
 */
export function meetingStats(
  questionnaire: ScoredQuestionnaire,
  meeting: Pick<MeetingRecord, 'sheets' | 'agreed'>,
): ItemStats[] {
  const sheets = countedSheets(questionnaire, meeting)
    .filter(({ valid }) => valid)
    .map(({ reactions }) => reactions);
  const consensus = consensusOf(questionnaire, meeting);
  return questionnaire.items.map((item) => {
    const stats = itemStatsOf(item, sheets, consensus);
    if (settledOn(meeting, item)?.answer.state !== 'na') return stats;
    return { ...stats, state: 'na', level: null, levelHighMedian: null, consensus: true };
  });
}

/** What an item counts as together, as it stands. */
export function jointAnswer(
  questionnaire: ScoredQuestionnaire,
  meeting: Pick<MeetingRecord, 'sheets' | 'agreed'>,
  item: string,
): Reaction {
  const stats = meetingStats(questionnaire, meeting).filter((entry) => entry.item === item);
  return reactionTo(jointReactions(stats, 'level'), item);
}

/** The agreed levels as scoring takes them. */
export function consensusOf(
  questionnaire: ScoredQuestionnaire,
  meeting: Pick<MeetingRecord, 'agreed'>,
): RawConsensus {
  const entries = questionnaire.items.flatMap((item) => {
    const settled = settledOn(meeting, item);
    if (settled?.answer.state !== 'answered') return [];
    const { level } = settled.answer;
    return [[item.id, { level, reason: settled.entry.reason }] as const];
  });
  return Object.fromEntries(entries);
}
