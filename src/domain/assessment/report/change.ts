/** What answering again has changed: items, levels, scores, and what no longer holds an area down. */
import type { AreaScore } from '#domain/assessment/area-score.ts';
import type { RawAnswers } from '#domain/assessment/sheet.ts';
import { reactionTo, type Reaction } from '#domain/assessment/sheet.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { bindingIn } from './cap.ts';
import { factsOf, itemOf, titleOf, type Facts } from './facts.ts';
import { plainLevelWords, scoreWords } from './level-words.ts';
import type { ResultContent } from './result-content.ts';

/** One line for each thing that changed; one that says so where nothing did. */
export function changesBetween(
  content: ResultContent,
  before: RawAnswers,
  after: RawAnswers,
): string[] {
  const old = factsOf(content, before);
  const now = factsOf(content, after);
  const items = itemLines(old, now);
  if (items.length === 0) return [WORDS.change.same];
  const touched = now.result.areas.flatMap((area, index) => {
    const was = old.result.areas[index];
    return was && isTouched(area.area, old, now) ? [areaLines(was, area, old, now)] : [];
  });
  const whole = gradedLines(WORDS.things.overall, old.result.overall, now.result.overall);
  return [...items, ...touched.flat(), ...whole];
}

function itemLines(old: Facts, now: Facts): string[] {
  return now.content.outline.items.flatMap(({ id, area, number }) => {
    const from = stateWords(reactionTo(old.reactions, id));
    const to = stateWords(reactionTo(now.reactions, id));
    return from === to ? [] : [WORDS.change.item(titleOf(now, area), number, from, to)];
  });
}

function stateWords(reaction: Reaction): string {
  if (reaction.state === 'answered') return WORDS.level(reaction.level);
  if (reaction.state === 'na') return WORDS.status['not-applicable'];
  return reaction.state === 'unknown' ? WORDS.rows.unknown : WORDS.rows.blank;
}

const isTouched = (area: string, old: Facts, now: Facts): boolean =>
  now.content.outline.items
    .filter((item) => item.area === area)
    .some(({ id }) => {
      const [from, to] = [old, now].map(({ reactions }) => stateWords(reactionTo(reactions, id)));
      return from !== to;
    });

function areaLines(was: AreaScore, is: AreaScore, old: Facts, now: Facts): string[] {
  const title = titleOf(now, is.area);
  const before = bindingIn(was, old);
  const after = bindingIn(is, now);
  const say = (ids: readonly string[], words: (area: string, number: number) => string) =>
    ids.flatMap((id) => {
      const item = itemOf(now, id);
      return item ? [words(title, item.number)] : [];
    });
  return [
    ...gradedLines(title, was, is),
    ...say(
      before.filter((id) => !after.includes(id)),
      WORDS.change.freed,
    ),
    ...say(
      after.filter((id) => !before.includes(id)),
      WORDS.change.bound,
    ),
  ];
}

type Graded = Parameters<typeof scoreWords>[0];

/** Level and score; a level that stayed is said too, since that is what one has come to see. */
function gradedLines(name: string, was: Graded, is: Graded): string[] {
  const words = WORDS.change;
  const [from, to] = [plainLevelWords(was), plainLevelWords(is)];
  const [before, after] = [scoreWords(was), scoreWords(is)];
  return [
    from === to ? words.levelSame(name, to) : words.level(name, from, to),
    ...(before === after ? [] : [words.score(name, before, after)]),
  ];
}
