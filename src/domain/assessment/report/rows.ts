/** Every item as a row: where it stands on 0–4, the target, today's statement, the next one, the form that leads there. */
import { EFFORT } from '#domain/assessment/instruments.ts';
import { TOP_LEVEL, toLevel, type Level } from '#domain/assessment/level.ts';
import type { OutlineItem } from '#domain/assessment/outline.ts';
import { targetOf } from '#domain/assessment/priorities.ts';
import type { HeldMeeting } from '#domain/assessment/record/held.ts';
import { reactionTo, type Reaction } from '#domain/assessment/sheet.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { chosenFact, type Facts } from './facts.ts';
import { saidWords } from './held.ts';
import type { ItemLink, WayTo } from './links.ts';
import type { ResultPage } from './result-content.ts';

export type Row = {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly critical: boolean;
  /** Null without a level. */
  readonly level: Level | null;
  readonly target: Level;
  /** The level and the target in words, or why there is no level. */
  readonly standing: string;
  readonly now: string;
  /** What the level rests on; empty where nothing is asked. */
  readonly evidence: string;
  /** What the people of a meeting said; empty where there was none. */
  readonly said: string;
  readonly next: string;
  /** The form that carries it to the next level, else the page to read; none at the top and without a level. */
  readonly use: ResultPage | undefined;
  /** The way to answer it again. */
  readonly again: ItemLink & { readonly of: string };
};

export type AreaRows = { readonly title: string; readonly table: string; readonly rows: Row[] };

/** All items by area, in questionnaire order. */
export function rowsIn(facts: Facts, wayTo: WayTo, held?: HeldMeeting): AreaRows[] {
  const said = held && saidWords(facts, held);
  const { areas, items } = facts.content.outline;
  return areas.map(({ id, title }) => ({
    title,
    table: WORDS.rows.table(title),
    rows: items
      .filter(({ area }) => area === id)
      .map((item) => ({ ...rowOf(item, title, facts, wayTo), said: said?.get(item.id) ?? '' })),
  }));
}

function rowOf(item: OutlineItem, area: string, facts: Facts, wayTo: WayTo): Omit<Row, 'said'> {
  const words = WORDS.rows;
  const reaction = reactionTo(facts.reactions, item.id);
  const level = reaction.state === 'answered' ? reaction.level : null;
  const target = toLevel(reaction.state === 'answered' ? targetOf(item, reaction) : item.target);
  return {
    id: item.id,
    number: item.number,
    question: item.question,
    critical: item.critical,
    level,
    target,
    standing: level === null ? whyNoLevel(reaction) : words.levelAndTarget(level, target),
    now: chosenFact(facts, item.id),
    evidence: evidenceOf(reaction),
    next: nextOf(item, level, facts),
    use: level === null ? undefined : useFor(item, level, facts),
    again: {
      label: reaction.state === 'blank' ? words.answer : words.redo,
      of: words.redoItem(area, item.number),
      href: wayTo(item),
    },
  };
}

function whyNoLevel(reaction: Reaction): string {
  if (reaction.state === 'na') return WORDS.rows.na(reaction.reason);
  return reaction.state === 'unknown' ? WORDS.rows.unknown : WORDS.rows.blank;
}

/** From level 3 up an answer without a note is told so; below it a note is shown where there is one. */
function evidenceOf(reaction: Reaction): string {
  if (reaction.state !== 'answered') return '';
  if (reaction.evidence !== '') return WORDS.rows.evidence(reaction.evidence);
  return reaction.level >= 3 ? WORDS.rows.noEvidence : '';
}

/** The next statement; from 0 what to do first, since level 1 is said by word of mouth and no practice to advise. */
function nextOf(item: OutlineItem, level: Level | null, { content }: Facts): string {
  if (level === null) return '';
  if (level === TOP_LEVEL) return WORDS.rows.top;
  if (level === 0) return content.details[item.id]?.advice[level] ?? '';
  return content.details[item.id]?.levels[level + 1] ?? '';
}

/** Of the forms that lead from a level upward the one that is started soonest; else the first page that helps. */
function useFor(item: OutlineItem, level: Level, { content }: Facts): ResultPage | undefined {
  if (level === TOP_LEVEL) return undefined;
  const forms = item.forms
    .filter((form) => form.from <= level && form.level > level)
    .flatMap(({ id }) => content.outline.instruments.find((form) => form.id === id) ?? [])
    .sort((a, b) => EFFORT[a.effort] - EFFORT[b.effort]);
  const [form] = forms;
  if (form) return { title: form.title, href: form.href };
  return content.details[item.id]?.pages[0];
}
