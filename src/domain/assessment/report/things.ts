/** 做三件东西: what to start first, in words and links. The heading never promises more than stands under it. */
import { proposeInstruments, type Lift, type Proposal } from '#domain/assessment/instruments.ts';
import { instrumentsOf } from '#domain/assessment/outline-instruments.ts';
import type { Scores } from '#domain/assessment/assess.ts';
import { targetOf } from '#domain/assessment/priorities.ts';
import { reactionTo } from '#domain/assessment/sheet.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { itemOf, openIn, titleOf, type Facts } from './facts.ts';
import { plainLevelWords } from './level-words.ts';
import type { ItemLink, WayTo } from './links.ts';
import type { ResultPage } from './result-content.ts';
import { tasksIn, type Task } from './tasks.ts';

export type Thing = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly effort: string;
  /** The procedure to follow, or the chapter; undefined where the form says all. */
  readonly page: ResultPage | undefined;
  readonly count: string;
  /** By area, in questionnaire order. */
  readonly lifts: readonly { readonly area: string; readonly items: readonly ItemLink[] }[];
  /** The areas that it touches and the whole, each from what to what. */
  readonly after: readonly string[];
};

export type Things = {
  readonly title: string;
  readonly things: readonly Thing[];
  /** Gaps that no form closes, where there is nothing else to start with. */
  readonly tasks: readonly Task[];
  /** What is left afterwards, or why there is nothing to do; empty where neither. */
  readonly note: string;
};

/** As many as one keeps in mind. */
const MOST = 3;

export function thingsIn(facts: Facts, wayTo: WayTo): Things {
  const { outline } = facts.content;
  const instruments = instrumentsOf(outline);
  const proposals = proposeInstruments(outline, facts.reactions, instruments, MOST);
  if (proposals.length === 0) return withoutThings(facts, wayTo);
  const rest = gapsLeft(facts, proposals);
  return {
    title: WORDS.things.titles[proposals.length] ?? '',
    things: proposals.flatMap((proposal, index) => {
      const before = proposals[index - 1]?.after ?? facts.result;
      return thingOf(proposal, before, facts, wayTo);
    }),
    tasks: [],
    note: rest > 0 ? WORDS.things.rest(rest) : '',
  };
}

function withoutThings(facts: Facts, wayTo: WayTo): Things {
  const tasks = tasksIn(facts, wayTo).slice(0, MOST);
  const base = { things: [], tasks };
  if (tasks.length > 0) return { ...base, title: WORDS.things.items(tasks.length), note: '' };
  const answered = facts.result.areas.reduce((sum, area) => sum + area.answered, 0);
  // Where nothing is known there is nothing to be content with.
  if (answered === 0) return { ...base, title: '', note: '' };
  const open = openIn(facts.result.areas);
  const note = open > 0 ? WORDS.things.fineSoFar(answered, open) : WORDS.things.fine;
  return { ...base, title: WORDS.things.none, note };
}

function thingOf(proposal: Proposal, before: Scores, facts: Facts, wayTo: WayTo): Thing[] {
  const { instruments, areas } = facts.content.outline;
  const found = instruments.find(({ id }) => id === proposal.instrument);
  if (!found) return [];
  const lifts = areas.flatMap(({ id, title }) => {
    const own = proposal.lifts.filter(({ item }) => itemOf(facts, item)?.area === id);
    const items = own.flatMap((lift) => liftView(lift, facts, wayTo));
    return items.length > 0 ? [{ id, area: title, items }] : [];
  });
  const moves = lifts.map(({ id }) => {
    const levelIn = ({ areas: scores }: Scores) => scores.find(({ area }) => area === id);
    return move(titleOf(facts, id), levelIn(before), levelIn(proposal.after));
  });
  const whole = move(WORDS.things.overall, before.overall, proposal.after.overall);
  return [
    {
      id: found.id,
      title: found.title,
      href: found.href,
      effort: WORDS.things.effort[found.effort],
      page: found.page,
      count: WORDS.things.lifts(proposal.lifts.length),
      lifts: lifts.map(({ area, items }) => ({ area, items })),
      after: [...moves, whole],
    },
  ];
}

type Levelled = Parameters<typeof plainLevelWords>[0];

const move = (title: string, from: Levelled | undefined, to: Levelled | undefined): string =>
  WORDS.things.move(title, from ? plainLevelWords(from) : '', to ? plainLevelWords(to) : '');

/** An item that a thing lifts: from where to where, and where it is answered again. */
function liftView({ item: id, from, to }: Lift, facts: Facts, wayTo: WayTo): ItemLink[] {
  const item = itemOf(facts, id);
  return item ? [{ label: WORDS.things.lift(item.number, from, to), href: wayTo(item) }] : [];
}

/** How many items stay below their target when all proposals are done. */
function gapsLeft(facts: Facts, proposals: readonly Proposal[]): number {
  const lifted = new Map(
    proposals.flatMap(({ lifts }) => lifts.map(({ item, to }) => [item, to] as const)),
  );
  return facts.result.priorities.filter(({ item: id }) => {
    const item = itemOf(facts, id);
    const reaction = reactionTo(facts.reactions, id);
    if (!item || reaction.state !== 'answered') return false;
    return (lifted.get(id) ?? reaction.level) < targetOf(item, reaction);
  }).length;
}
