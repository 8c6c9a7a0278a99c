/** What the people of a meeting say of one item: each by name, the middle, how far apart, group by group. */
import {
  agreementOf,
  hasKnowledgeGap,
  meanDeviation,
  middleLevels,
  reactorsOf,
  type Agreement,
} from '../agreement.ts';
import type { Fraction } from '../fraction.ts';
import type { Level } from '../level.ts';
import { ROLES } from '../record/format.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import type { Role } from '../record/sheet-record.ts';
import type { ScoredItem, ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { reactionTo, type Reaction } from '../sheet.ts';
import { countedSheets, type Counted } from './counted.ts';
import { divisionOf, type Division } from './division.ts';

export type Said = {
  readonly member: string;
  readonly person: string;
  readonly role: Role | '';
  readonly reaction: Reaction;
  /** What the answer rests on, or why the item does not apply. */
  readonly note: string;
};

export type Median = { readonly low: Level; readonly high: Level };

export type GroupSaid = {
  readonly role: Role | '';
  /** Number of valid sheets. */
  readonly people: number;
  /** Undefined where nobody of the group gave a level. */
  readonly median: Median | undefined;
  readonly unknown: number;
  readonly na: number;
};

export type ItemSaid = {
  readonly item: string;
  /** Everybody whose sheet counts, in the order in which the sheets were handed in. */
  readonly people: readonly Said[];
  readonly median: Median | undefined;
  readonly agreement: Agreement | null;
  readonly ad: Fraction | null;
  readonly knowledgeGap: boolean;
  readonly division: Division;
  /** Groups that are there, in the order of the method; who named none comes last. */
  readonly groups: readonly GroupSaid[];
};

/** What the counted sheets of a meeting say of every item, in questionnaire order. */
export function saidOfAll(
  questionnaire: ScoredQuestionnaire,
  meeting: Pick<MeetingRecord, 'sheets'>,
): ItemSaid[] {
  const counted = countedSheets(questionnaire, meeting).filter(({ valid }) => valid);
  return questionnaire.items.map((item) => saidOf(item, counted));
}

function saidOf(item: ScoredItem, counted: readonly Counted[]): ItemSaid {
  const reactors = reactorsOf(
    item,
    counted.map(({ reactions }) => reactions),
  );
  const agreement = agreementOf(reactors.levels);
  const knowledgeGap = hasKnowledgeGap(reactors);
  return {
    item: item.id,
    people: counted.map((sheet) => saidBy(sheet, item.id)),
    median: middleLevels(reactors.levels),
    agreement,
    ad: meanDeviation(reactors.levels),
    knowledgeGap,
    division: divisionOf(reactors),
    groups: groupsOf(item, counted),
  };
}

function saidBy({ member, reactions }: Counted, item: string): Said {
  const { id, person, role } = member;
  const reaction = reactionTo(reactions, item);
  const { evidence = '', reason = '' } = member.notes[item] ?? {};
  const note = (reaction.state === 'na' ? reason : evidence).trim();
  return { member: id, person, role, reaction, note };
}

function groupsOf(item: ScoredItem, counted: readonly Counted[]): GroupSaid[] {
  return [...ROLES, '' as const].flatMap((role) => {
    const sheets = counted.filter(({ member }) => member.role === role);
    if (sheets.length === 0) return [];
    const { levels, unknown, na } = reactorsOf(
      item,
      sheets.map(({ reactions }) => reactions),
    );
    return [{ role, people: sheets.length, median: middleLevels(levels), unknown, na }];
  });
}
