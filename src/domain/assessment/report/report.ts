/** The result of a sheet in words and links: everything that the result page shows, in its order. */
import type { HeldMeeting } from '#domain/assessment/record/held.ts';
import type { Role, EarlierRound } from '#domain/assessment/record/sheet-record.ts';
import type { RawAnswers } from '#domain/assessment/sheet.ts';
import { reportArea, type AreaReport } from './area.ts';
import { questionsIn, type Question } from './ask.ts';
import { factsOf } from './facts.ts';
import { coverageOf, headOf, type Head } from './head.ts';
import { fromResult, type WayTo } from './links.ts';
import type { ResultContent } from './result-content.ts';
import { roundReport, type RoundReport } from './round.ts';
import { heldReport, type HeldReport } from './held.ts';
import { rowsIn, type AreaRows } from './rows.ts';
import { thingsIn, type Things } from './things.ts';

export type Report = {
  /** False while nothing at all was answered. */
  readonly started: boolean;
  readonly head: Head;
  /** What the answers do not cover, with the way to the first item without one; empty where every item has an answer. */
  readonly coverage: { readonly text: string; readonly href: string };
  readonly things: Things;
  readonly areas: readonly AreaReport[];
  readonly ask: readonly Question[];
  /** Undefined unless a meeting made the sheet. */
  readonly held: HeldReport | undefined;
  /** Undefined in a first round. */
  readonly round: RoundReport | undefined;
  readonly rows: readonly AreaRows[];
};

/** The parts of a sheet that a report is told from. */
export type Reported = {
  /** With their notes. */
  readonly answers: RawAnswers;
  /** Of the person who is answering; empty where it was not given. */
  readonly role?: Role | '';
  readonly earlier?: EarlierRound | undefined;
  readonly held?: HeldMeeting | undefined;
};

/** Tells the result of a sheet of the questionnaire of `content`. @param wayTo where items are answered */
export function reportOn(
  content: ResultContent,
  { answers, role = '', earlier, held }: Reported,
  wayTo: WayTo = fromResult,
): Report {
  const facts = factsOf(content, answers);
  const { areas } = facts.result;
  const blank = new Set(areas.flatMap((area) => area.blank));
  const firstBlank = content.outline.items.find(({ id }) => blank.has(id));
  return {
    started: blank.size < content.outline.items.length,
    head: headOf(facts),
    coverage: { text: coverageOf(facts), href: firstBlank ? wayTo(firstBlank) : '' },
    things: thingsIn(facts, wayTo),
    areas: areas.map((area) => reportArea(area, facts, wayTo)),
    ask: questionsIn(facts, role, wayTo),
    held: held && heldReport(facts, held, wayTo),
    round: earlier && roundReport(facts, answers, earlier),
    rows: rowsIn(facts, wayTo, held),
  };
}
