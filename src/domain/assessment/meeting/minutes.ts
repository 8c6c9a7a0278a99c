/** 会商记录: what everybody answered and what was agreed, item by item, as it is printed and signed. */
import { ASSESSMENT_MEETING as WORDS } from '#strings.ts';
import type { Outline } from '../outline.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import { jointReactions } from '../joint-sheet.ts';
import { reactionTo } from '../sheet.ts';
import { meetingStats, settledOn } from './agreed.ts';
import { saidOfAll, type ItemSaid } from './item-said.ts';
import { answerWords, medianWords } from './words.ts';

export type MinutesRow = {
  readonly item: string;
  readonly area: string;
  readonly number: number;
  readonly question: string;
  /** What each person answered, by name. */
  readonly said: readonly string[];
  readonly median: string;
  /** How far they were apart. */
  readonly division: string;
  /** Empty where nothing was agreed. */
  readonly agreed: string;
  /** What the item counts as: what was agreed, else what the rules make of the answers. */
  readonly counted: string;
  readonly reason: string;
  readonly approver: string;
  readonly date: string;
};

/** What the minutes need of the outline. */
type Asked = Omit<Outline, 'instruments' | 'migrations'>;

/** A row for every item, in questionnaire order. */
export function minutesOf(outline: Asked, meeting: MeetingRecord): MinutesRow[] {
  const titles = new Map(outline.areas.map(({ id, title }) => [id, title]));
  const said = new Map(saidOfAll(outline, meeting).map((entry) => [entry.item, entry]));
  const joint = jointReactions(meetingStats(outline, meeting), 'level');
  return outline.items.flatMap((item) => {
    const entry = said.get(item.id);
    if (!entry) return [];
    const settled = settledOn(meeting, item);
    const { reason = '', approver = '', date = '' } = settled?.entry ?? {};
    return [
      {
        item: item.id,
        area: titles.get(item.area) ?? '',
        number: item.number,
        question: item.question,
        said: peopleWords(entry),
        median: medianWords(entry.median),
        division: WORDS.divisions[entry.division],
        agreed: settled ? answerWords(settled.answer) : '',
        counted: answerWords(reactionTo(joint, item.id)),
        ...{ reason: reason.trim(), approver: approver.trim(), date },
      },
    ];
  });
}

function peopleWords({ people }: ItemSaid): string[] {
  return people.map(({ person, reaction }) =>
    WORDS.personSaid(person || WORDS.unnamed, answerWords(reaction)),
  );
}
