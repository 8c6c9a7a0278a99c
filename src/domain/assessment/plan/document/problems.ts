/** 三、主要问题: those of the plan, by area, and what was left out of it. */
import type { OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { chineseNumeral as numeral } from '#domain/text/numeral.ts';
import { ASSESSMENT_PLAN, PLAN_DOCUMENT } from '#strings.ts';
import type { PlanRow } from '../../record/plan-row.ts';
import { reactionTo } from '../../sheet.ts';
import { toAnswers } from '../../record/edits.ts';
import { againstNote } from '../against.ts';
import { uncoveredAreas } from '../coverage.ts';
import { itemsBelow, open, type PlanFacts } from './facts.ts';
import { numbersIn } from './numbers-in.ts';

const WORDS = PLAN_DOCUMENT.problems;

export function problems(facts: PlanFacts): OfficialParagraph[] {
  const { content, sheet, result } = facts;
  const { areas, items } = content.outline;
  const areaOf = (row: PlanRow) => items.find(({ id }) => id === row.item)?.area;
  const groups = [
    ...areas.map(({ id, title }) => ({
      title: WORDS.area(title),
      rows: sheet.plan.filter((row) => areaOf(row) === id),
    })),
    { title: WORDS.own, rows: sheet.plan.filter((row) => areaOf(row) === undefined) },
  ].filter(({ rows }) => rows.some(({ problem }) => problem.trim() !== ''));
  const planned = new Set(sheet.plan.map(({ item }) => item));
  const rest = itemsBelow(facts).filter(({ id }) => !planned.has(id)).length;
  const unknown = result.areas.flatMap((area) => area.unknown);
  const blank = result.areas.flatMap((area) => area.blank);
  const answered = result.areas.some((area) => area.answered > 0);
  const uncovered = uncoveredAreas(content, toAnswers(sheet), sheet.plan);
  const numbers = (ids: readonly string[]) =>
    numbersIn(ids.map((id) => items.findIndex((item) => item.id === id) + 1));
  const after = [
    groups.length === 0 && rest === 0 ? (answered ? WORDS.none : WORDS.noneKnown) : '',
    rest > 0 ? WORDS.rest(rest) : '',
    uncovered.length > 0 ? WORDS.uncovered(uncovered) : '',
    unknown.length > 0 ? WORDS.unknown(unknown.length, numbers(unknown)) : '',
    blank.length > 0 ? WORDS.blank(blank.length, numbers(blank)) : '',
  ].join('');
  return [
    ...groups.map(({ title, rows }, index): OfficialParagraph => ({
      role: 'body',
      lead: PLAN_DOCUMENT.second(numeral(index + 1), title),
      text: `${told(rows, facts)}。`,
    })),
    ...(after === '' ? [] : [{ role: 'body' as const, text: after }]),
  ];
}

/** From this level on a statement says what is there: the problem is what is not there yet. */
const HALFWAY = 2;

/** 一是…；二是…; a single one needs no number. */
function told(rows: readonly PlanRow[], facts: PlanFacts): string {
  const parts = rows
    .filter(({ problem }) => problem.trim() !== '')
    .map((row) => {
      const because = open(row.cause);
      const note = againstNote(facts.content, row, facts.reactions);
      const told = `${problemText(row, facts)}${note === '' ? '' : WORDS.note(note)}`;
      return `${told}${because === '' ? '' : WORDS.cause(because)}`;
    });
  const [only = ''] = parts;
  return parts.length === 1
    ? only
    : parts.map((part, index) => WORDS.one(numeral(index + 1), part)).join('；');
}

/** A row of an earlier version of the site holds the bare statement. */
function problemText({ item, problem, sign }: PlanRow, { content, reactions }: PlanFacts): string {
  const reaction = reactionTo(reactions, item);
  const isHalf =
    reaction.state === 'answered' &&
    reaction.level >= HALFWAY &&
    content.details[item]?.levels[reaction.level] === problem;
  return isHalf && sign !== '' ? ASSESSMENT_PLAN.half(open(problem), open(sign)) : open(problem);
}
