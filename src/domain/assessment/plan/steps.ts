/**
 * The way of an item from its level to the one aimed at: what is done on it, with which forms, by when. A measure that
 * led one step up under a sign of three steps up would never be closed, so all of it goes the whole way.
 */
import { LEVELS, type Level } from '../level.ts';
import type { OutlineItem } from '../outline.ts';
import { targetOf } from '../priorities.ts';
import { EFFORT } from '../instruments.ts';
import type { Reaction } from '../sheet.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { dueAfter, periodEnd } from './days.ts';
import type { PlanContent, PlanDetail } from './plan-content.ts';

type Answered = Extract<Reaction, { state: 'answered' }>;

/** From this level on a statement says what is there: the problem is what is not there yet. */
const HALFWAY = 2;

/** The levels at which something is to be done, each leading one step up. */
export function stepsOf(item: OutlineItem, reaction: Answered): Level[] {
  const target = targetOf(item, reaction);
  return LEVELS.filter((level) => level >= reaction.level && level < target);
}

/** 问题: a statement of what is missing; of what is half done both what is there and what is not. */
export function problemOf(detail: PlanDetail, level: Level, target: number): string {
  const fact = detail.levels[level] ?? '';
  return level >= HALFWAY ? WORDS.half(fact, detail.levels[target] ?? '') : fact;
}

/** 整改措施: the advice of every step, numbered where there is more than one. */
export function measureOf(detail: PlanDetail, steps: readonly Level[]): string {
  const advice = steps.flatMap((level) => detail.advice[level] ?? []);
  return advice.length > 1
    ? advice.map((text, index) => WORDS.step(index + 1, text)).join('')
    : advice.join('');
}

/** The published forms that carry an item over some of the steps, in the order in which one needs them. */
export function formsFor(item: OutlineItem, steps: readonly Level[]): string[] {
  return item.forms
    .filter((form) => steps.some((level) => level >= form.from && level < form.level))
    .sort((a, b) => a.from - b.from)
    .map(({ id }) => id);
}

/**
 * @param today from which limits are counted
 * @returns when the last step can be done: after the longest effort, a week for each step at the least, and not before
 * the day that a step itself names
 */
export function dueOf(
  { outline }: PlanContent,
  detail: PlanDetail,
  item: OutlineItem,
  steps: readonly Level[],
  today: string,
): string {
  const efforts = item.forms
    .filter(({ id }) => formsFor(item, steps).includes(id))
    .flatMap(({ id }) => outline.instruments.find((other) => other.id === id)?.effort ?? []);
  const [longest] = [...efforts].sort((a, b) => EFFORT[b] - EFFORT[a]);
  // What no form carries is written and introduced by hand.
  const isCarried = steps.every((level) =>
    item.forms.some((form) => level >= form.from && level < form.level),
  );
  const named = detail.dated
    .filter(({ from }) => steps.some((level) => level === from))
    .map(({ by }) => periodEnd(today, by));
  const after = dueAfter(today, isCarried && longest ? longest : 'quarter', steps.length);
  return [after, ...named].sort().at(-1) ?? after;
}
