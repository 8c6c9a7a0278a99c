/** 二、自评结果: what has moved since the round before, like for like; nothing where the two cannot be compared. */
import type { OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { chineseNumeral as numeral } from '#domain/text/numeral.ts';
import { PLAN_DOCUMENT } from '#strings.ts';
import { roundHalfUp } from '../../fraction.ts';
import { toAnswers } from '../../record/edits.ts';
import { compareRounds, type Comparison } from '../../rounds.ts';
import { dayWords, type PlanFacts } from './facts.ts';
import { numbersIn } from './numbers-in.ts';

const WORDS = PLAN_DOCUMENT.earlier;

/** @param place behind how many paragraphs of the part it stands */
export function earlierFindings(facts: PlanFacts, place: number): OfficialParagraph[] {
  const { content, sheet } = facts;
  const { earlier } = sheet;
  if (!earlier) return [];
  const { outline } = content;
  const compared = compareRounds(
    { questionnaire: { ...outline, ...earlier.questionnaire }, answers: earlier.answers },
    { questionnaire: outline, answers: toAnswers(sheet) },
  );
  if (!compared.comparable) return [];
  const text = [
    earlier.date === '' ? '' : WORDS.last(dayWords(earlier.date)),
    countText(compared),
    areaText(compared, facts),
    movedText(compared, facts),
  ].join('');
  return [{ role: 'body', lead: `${PLAN_DOCUMENT.second(numeral(place), WORDS.title)}。`, text }];
}

/** 提高 is said only where an item moved up. */
function countText({ commonItems, up, down, same }: Comparison): string {
  if (same === commonItems) return WORDS.same(commonItems);
  const parts = [
    up.length > 0 && WORDS.up(up.length),
    down.length > 0 && WORDS.down(down.length),
    same > 0 && WORDS.still(same),
  ].filter((part) => part !== false);
  return WORDS.counts(commonItems, parts);
}

/** Areas whose score on the items that both rounds have a level for is another one by now. */
function areaText({ areas }: Comparison, { content }: PlanFacts): string {
  const parts = areas.flatMap(({ area, likeForLikeA, likeForLikeB }) => {
    if (!likeForLikeA || !likeForLikeB) return [];
    const [from, to] = [roundHalfUp(likeForLikeA), roundHalfUp(likeForLikeB)];
    const title = content.outline.areas.find(({ id }) => id === area)?.title ?? '';
    return from === to ? [] : [WORDS.area(title, from, to)];
  });
  return parts.length === 0 ? '' : WORDS.areas(parts);
}

/** Which items they were, by their numbers in the first annex. */
function movedText({ up, down }: Comparison, { content }: PlanFacts): string {
  const { items } = content.outline;
  const numbers = (ids: readonly string[]) =>
    numbersIn(ids.map((id) => items.findIndex((item) => item.id === id) + 1));
  const parts = [
    up.length > 0 && WORDS.upIn(numbers(up)),
    down.length > 0 && WORDS.downIn(numbers(down)),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : WORDS.moved(parts);
}
