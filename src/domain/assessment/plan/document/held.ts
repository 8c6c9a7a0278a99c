/** What the document says of the meeting that made the sheet: who took part, and how far people were apart. */
import type { OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { chineseNumeral as numeral } from '#domain/text/numeral.ts';
import { ASSESSMENT_MEETING, PLAN_DOCUMENT } from '#strings.ts';
import { heldGroups, heldSaid, highScores, type HeldSaid } from '../../meeting/held-facts.ts';
import type { HeldMeeting } from '../../record/held.ts';
import { levelSpan } from '../../report/level-words.ts';
import { numbersIn } from './numbers-in.ts';
import type { PlanFacts } from './facts.ts';

const WORDS = PLAN_DOCUMENT.held;

/** 一、基本情况: who took part, and how the answers of several became one. */
export function heldBasics({ content, sheet: { held } }: PlanFacts): OfficialParagraph[] {
  if (!held) return [];
  const groups = heldGroups(held).map(({ role, people, names }) => {
    const unnamed = people - names.length;
    const told = unnamed > 0 ? [...names, WORDS.unnamed(unnamed)] : names;
    return WORDS.group(ASSESSMENT_MEETING.roles[role], people, names.length > 0 ? told : []);
  });
  const agreed = heldSaid(content.outline, held).filter((entry) => entry.agreed).length;
  const text = [
    WORDS.people(held.people.length, groups),
    held.excluded > 0 ? WORDS.excluded(held.excluded) : '',
    WORDS.rule(agreed),
  ].join('');
  return [{ role: 'body', text }];
}

/** 二、自评结果: how far people were apart, over all and where most. @param place behind how many areas it stands */
export function heldFindings(facts: PlanFacts, place: number): OfficialParagraph[] {
  const { held } = facts.sheet;
  if (!held || held.people.length < 2) return [];
  const said = heldSaid(facts.content.outline, held);
  const text = [apartText(said), widestText(said), mediansText(facts, held), WORDS.annex].join('');
  return [{ role: 'body', lead: `${PLAN_DOCUMENT.second(numeral(place), WORDS.title)}。`, text }];
}

function apartText(said: readonly HeldSaid[]): string {
  const parts = (['severe', 'differ', 'gap', 'scope'] as const).flatMap((division) => {
    const count = said.filter((entry) => entry.division === division).length;
    return count > 0 ? [WORDS.count(ASSESSMENT_MEETING.divisions[division], count)] : [];
  });
  return parts.length === 0 ? WORDS.agree(said.length) : WORDS.apart(said.length, parts);
}

function widestText(said: readonly HeldSaid[]): string {
  const widest = Math.max(0, ...said.map(({ width }) => width));
  const numbers = said.flatMap(({ width }, index) => (width === widest ? [index + 1] : []));
  return widest === 0 ? '' : WORDS.widest(numbersIn(numbers), widest);
}

/** Areas that come out otherwise on the high median. */
function mediansText({ content, reactions, result }: PlanFacts, held: HeldMeeting): string {
  const high = highScores(content.outline, reactions, held).areas;
  return result.areas
    .flatMap((score, index) => {
      const [now, then] = [levelSpan(score), high[index] && levelSpan(high[index])];
      if (!now || !then || now.join() === then.join()) return [];
      const title = content.outline.areas.find(({ id }) => id === score.area)?.title ?? '';
      return [WORDS.medians(title, levelRange(now), levelRange(then))];
    })
    .join('');
}

function levelRange([low, high]: readonly [number, number]): string {
  return low === high ? PLAN_DOCUMENT.annexes.level(low) : WORDS.range(low, high);
}

/** What was said of each item, for a column of the annex. */
export function heldCells({ content, sheet: { held } }: PlanFacts): ReadonlyMap<string, string> {
  if (!held) return new Map();
  return new Map(heldSaid(content.outline, held).map((entry) => [entry.item, cellOf(entry)]));
}

function cellOf({ given, unknown, na, agreed }: HeldSaid): string {
  const parts = [
    ...given.map(({ level, people }) => WORDS.gave(PLAN_DOCUMENT.annexes.level(level), people)),
    ...(unknown > 0 ? [WORDS.gave(PLAN_DOCUMENT.annexes.unknown, unknown)] : []),
    ...(na > 0 ? [WORDS.gave(PLAN_DOCUMENT.annexes.na, na)] : []),
  ];
  return `${parts.join('、') || PLAN_DOCUMENT.annexes.blank}${agreed ? WORDS.agreed : ''}`;
}
