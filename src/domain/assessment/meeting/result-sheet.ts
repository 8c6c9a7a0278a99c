/** The sheet that comes out of a meeting, so that result, plan and exports work on it as on any other. */
import { ASSESSMENT_MEETING as WORDS } from '#strings.ts';
import { LONGEST_TEXT } from '../record/limits.ts';
import { blankRecord } from '../record/edits.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import type { SheetAnswer, SheetNote, SheetRecord } from '../record/sheet-record.ts';
import type { ScoredItem, ScoredQuestionnaire } from '../scored-questionnaire.ts';
import type { ItemStats } from '../item-stats.ts';
import { meetingStats, settledOn } from './agreed.ts';
import { countedSheets } from './counted.ts';
import { heldOf } from './held-of.ts';
import { saidOfAll, type ItemSaid } from './item-said.ts';

/**
 * The joint sheet of a meeting: what was agreed, else the low median, else 不适用 or 不清楚 by the rules of several
 * people; blank where nobody reacted. Its notes are what people gave as evidence, with their names: a median by itself
 * is no evidence.
 *
 * @param name a new random name for the sheet
 * @returns undefined when no sheet counts
 */
export function resultSheet(
  questionnaire: ScoredQuestionnaire,
  meeting: MeetingRecord,
  name: string,
): SheetRecord | undefined {
  if (!countedSheets(questionnaire, meeting).some(({ valid }) => valid)) return undefined;
  const { unit, date, chair } = meeting.about;
  const blank = blankRecord(questionnaire, name, {
    ...{ name: WORDS.resultName, unit, date, person: chair },
  });
  const stats = meetingStats(questionnaire, meeting);
  const said = saidOfAll(questionnaire, meeting);
  const given = questionnaire.items.map((item, index) => {
    const answer = answerOf(stats[index]);
    return { id: item.id, answer, note: noteOf(meeting, item, answer, said[index]) };
  });
  return {
    ...blank,
    answers: Object.fromEntries(
      given.flatMap(({ id, answer }) => (answer ? [[id, answer] as const] : [])),
    ),
    notes: Object.fromEntries(given.flatMap(({ id, note }) => (note ? [[id, note] as const] : []))),
    held: heldOf(questionnaire, meeting),
  };
}

/** The result of a meeting written over the sheet of its earlier result: the plan and everything else stays. */
export function renewedResult(before: SheetRecord, result: SheetRecord): SheetRecord {
  const { answers, notes, held } = result;
  const { unit, date, person } = result.about;
  return {
    ...before,
    about: { ...before.about, unit, date, person },
    answers,
    notes,
    ...(held && { held }),
  };
}

function answerOf(stats: ItemStats | undefined): SheetAnswer | undefined {
  if (!stats || stats.state === 'blank') return undefined;
  if (stats.state === 'na') return { state: 'na' };
  return stats.level === null ? { state: 'unknown' } : { state: 'answered', level: stats.level };
}

function noteOf(
  meeting: MeetingRecord,
  item: ScoredItem,
  answer: SheetAnswer | undefined,
  said: ItemSaid | undefined,
): SheetNote | undefined {
  const isNa = answer?.state === 'na';
  const settled = settledOn(meeting, item);
  const agreed = settled && WORDS.agreedNote(settled.entry);
  const texts = (said?.people ?? [])
    .filter(({ reaction, note }) => note !== '' && (reaction.state === 'na') === isNa)
    .map(({ person, note }) => WORDS.said(person || WORDS.unnamed, note));
  const text = withinBounds([...(agreed ? [agreed] : []), ...texts]);
  if (text === '') return undefined;
  return isNa ? { reason: text } : { evidence: text };
}

/**
 * What people said as one note, which has its bounds: what does not fit is left out whole, from the end, and counted. All of
 * it stays in the meeting.
 */
function withinBounds(texts: readonly string[]): string {
  for (let taken = texts.length; taken >= 0; taken -= 1) {
    const left = texts.length - taken;
    const told = [...texts.slice(0, taken), ...(left > 0 ? [WORDS.leftOut(left)] : [])];
    const note = told.join(WORDS.separator);
    if (note.length <= LONGEST_TEXT) return note;
  }
  return '';
}
