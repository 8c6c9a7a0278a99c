/** 会商各人怎么答: who took part, and where they were apart. */
import type { HeldMeeting } from '#domain/assessment/record/held.ts';
import {
  heldGroups,
  heldSaid,
  highScores,
  isDivided,
  type HeldSaid,
} from '#domain/assessment/meeting/held-facts.ts';
import { ASSESSMENT_MEETING, ASSESSMENT_RESULT } from '#strings.ts';
import { itemOf, titleOf, type Facts } from './facts.ts';
import { levelSpan, plainLevelWords } from './level-words.ts';
import type { ItemLink, WayTo } from './links.ts';

const WORDS = ASSESSMENT_RESULT.held;

export type HeldReport = {
  /** How many took part, by group and with the names that they gave. */
  readonly people: string;
  /** How many items divided them, and how many were agreed. */
  readonly items: string;
  /** A line for each area. */
  readonly areas: readonly string[];
  /** The items that divided them, in questionnaire order, with the range of their levels. */
  readonly divided: readonly ItemLink[];
};

export function heldReport(facts: Facts, held: HeldMeeting, wayTo: WayTo): HeldReport {
  const said = heldSaid(facts.content.outline, held);
  return {
    people: peopleWords(held),
    items: itemsWords(said, held),
    areas: areaLines(facts, held, said),
    divided: said.filter(isDivided).flatMap((entry) => linkOf(entry, facts, wayTo)),
  };
}

/** What was said of each item, in a few words. */
export function saidWords(facts: Facts, held: HeldMeeting): ReadonlyMap<string, string> {
  return new Map(
    heldSaid(facts.content.outline, held).map((entry) => [entry.item, oneItem(entry)]),
  );
}

function oneItem({ range, given, unknown, na, agreed }: HeldSaid): string {
  const counts = given.map(({ level, people }) => WORDS.gave(level, people));
  const rest = [unknown > 0 ? WORDS.unknown(unknown) : '', na > 0 ? WORDS.na(na) : ''];
  const parts = [
    range && given.length > 1 ? WORDS.range(range.low, range.high) : '',
    [...counts, ...rest].filter(Boolean).join(WORDS.separator) || WORDS.nobody,
    agreed ? WORDS.agreed : '',
  ];
  return WORDS.said(parts.filter(Boolean));
}

function peopleWords(held: HeldMeeting): string {
  const groups = heldGroups(held).map(({ role, people, names }) =>
    WORDS.group(ASSESSMENT_MEETING.roles[role], people, namesWords(people, names)),
  );
  const told = WORDS.people(held.people.length, groups);
  return held.excluded > 0 ? `${told}${WORDS.excluded(held.excluded)}` : told;
}

/** The names that were given, and how many gave none; nothing where none was given. */
function namesWords(people: number, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const unnamed = people - names.length;
  return [...names, ...(unnamed > 0 ? [WORDS.unnamed(unnamed)] : [])];
}

function itemsWords(said: readonly HeldSaid[], { people }: HeldMeeting): string {
  const count = (division: HeldSaid['division']) =>
    said.filter((entry) => entry.division === division).length;
  const agreed = said.filter((entry) => entry.agreed).length;
  if (people.length < 2) return `${WORDS.alone}${agreed > 0 ? WORDS.settled(agreed) : ''}`;
  const parts = (['severe', 'differ', 'gap', 'scope'] as const)
    .filter((division) => count(division) > 0)
    .map((division) => WORDS.count(ASSESSMENT_MEETING.divisions[division], count(division)));
  const apart = parts.length === 0 ? WORDS.agree(said.length) : WORDS.apart(said.length, parts);
  return `${apart}${agreed > 0 ? WORDS.settled(agreed) : ''}${WORDS.rule}`;
}

function areaLines(facts: Facts, held: HeldMeeting, said: readonly HeldSaid[]): string[] {
  if (held.people.length < 2) return [];
  const high = highScores(facts.content.outline, facts.reactions, held);
  return facts.result.areas.map((score, index) => {
    const own = said.filter(({ item }) => itemOf(facts, item)?.area === score.area);
    const other = high.areas[index];
    const [now, then] = [levelSpan(score), other && levelSpan(other)];
    const isSame = now?.join() === then?.join();
    return WORDS.area(titleOf(facts, score.area), [
      areaRange(own, facts),
      other && !isSame ? WORDS.medians(plainLevelWords(score), plainLevelWords(other)) : '',
    ]);
  });
}

/** How many items of an area divided people, and where they were furthest apart. */
function areaRange(own: readonly HeldSaid[], facts: Facts): string {
  const widest = Math.max(0, ...own.map(({ width }) => width));
  if (widest === 0) return WORDS.noRange;
  const numbers = own
    .filter(({ width }) => width === widest)
    .flatMap(({ item }) => itemOf(facts, item)?.number ?? []);
  return WORDS.widest(own.filter(({ width }) => width > 0).length, own.length, numbers, widest);
}

function linkOf({ item, range }: HeldSaid, facts: Facts, wayTo: WayTo): ItemLink[] {
  const entry = itemOf(facts, item);
  if (!entry || !range) return [];
  const name = ASSESSMENT_MEETING.itemName(titleOf(facts, entry.area), entry.number);
  return [
    { label: WORDS.dividedItem(name, WORDS.range(range.low, range.high)), href: wayTo(entry) },
  ];
}
