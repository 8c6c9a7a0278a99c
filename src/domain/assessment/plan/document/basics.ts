/** 一、基本情况: who looked at what, when, by which measure, and how much of it was answered. */
import type { OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { chineseNumeral as numeral } from '#domain/text/numeral.ts';
import { PLAN_DOCUMENT } from '#strings.ts';
import { reactionTo } from '../../sheet.ts';
import { dayWords, isReached, signatureOf, type PlanFacts } from './facts.ts';
import { heldBasics } from './held.ts';

const WORDS = PLAN_DOCUMENT.basics;
/** From this level on an answer claims that things are done on record. */
const HIGH = 3;

export function basics(facts: PlanFacts): OfficialParagraph[] {
  return [
    { role: 'body', text: `${occasion(facts)}。` },
    ...heldBasics(facts),
    { role: 'body', text: `${counts(facts)}。${evidence(facts)}` },
  ];
}

function occasion({ content, sheet, today, ...rest }: PlanFacts): string {
  const { outline, levels, questionnaire } = content;
  const { date, person } = sheet.about;
  const office = signatureOf({ content, sheet, ...rest });
  const targets = new Set(outline.items.map(({ target }) => target));
  const [target = 0] = targets;
  const titles = outline.areas.map(({ title }) => title);
  return [
    WORDS.what(dayWords(date || today), office, questionnaire, outline.version),
    WORDS.areas(
      titles,
      titles.length === 2 ? WORDS.two : numeral(titles.length),
      outline.items.length,
    ),
    person === '' ? '' : WORDS.person(person),
    WORDS.levels(levels[0] ?? '', levels.at(-1) ?? ''),
    targets.size === 1 ? WORDS.target(target) : '',
  ].join('');
}

function counts({ content, reactions }: PlanFacts): string {
  const { items } = content.outline;
  const reacted = items.map((item) => ({ item, reaction: reactionTo(reactions, item.id) }));
  const number = (state: string) =>
    reacted.filter(({ reaction }) => reaction.state === state).length;
  const reached = reacted.filter(({ item, reaction }) => isReached(item, reaction) === true).length;
  const answered = number('answered');
  const { counts: words } = WORDS;
  const parts = [
    [reached, words.reached],
    [answered - reached, words.below],
    [number('unknown'), words.unknown],
    [number('na'), words.na],
    [number('blank'), words.blank],
  ] as const;
  return [
    words.answered(answered),
    ...parts.filter(([count]) => count > 0).map(([count, say]) => say(count)),
  ].join('，');
}

/** Whether the high levels say on what they rest. */
function evidence({ content, reactions, result }: PlanFacts): string {
  const high = content.outline.items.filter(({ id }) => {
    const reaction = reactionTo(reactions, id);
    return reaction.state === 'answered' && reaction.level >= HIGH;
  }).length;
  return high === 0 ? '' : WORDS.evidence(high, high - result.undefended.length);
}
