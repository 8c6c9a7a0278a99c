/**
 * The way of an item from its level to the one aimed at: what is done on it, by whom, with which forms. A measure that
 * led one step up under a sign of three steps up would never be closed, so all of it goes the whole way.
 */
import { LEVELS, type Level } from '../level.ts';
import type { OutlineItem } from '../outline.ts';
import { targetOf } from '../priorities.ts';
import type { Reaction } from '../sheet.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import type { PlanContent, PlanDetail } from './plan-content.ts';
import type { Task } from './schedule.ts';

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

/**
 * 整改措施: the advice of every step, numbered where there is more than one; where they fall to several people, each
 * says to whom.
 */
export function measureOf(
  { doers }: Pick<PlanContent, 'doers'>,
  detail: PlanDetail,
  steps: readonly Level[],
): string {
  const owners = new Set(steps.map((level) => detail.work[level]?.owner));
  const advice = steps.flatMap((level) => {
    const text = detail.advice[level];
    const owner = detail.work[level]?.owner ?? '';
    const name = owners.size > 1 ? doers[owner]?.name : undefined;
    return text === undefined ? [] : [name ? WORDS.byWhom(name, text) : text];
  });
  return advice.length > 1
    ? advice.map((text, index) => WORDS.step(index + 1, text)).join('')
    : advice.join('');
}

/** The post to which most of the work falls; of two that have as much, the one that brings it to its end. */
export function ownerOf({ work }: PlanDetail, steps: readonly Level[]): string {
  const days = new Map<string, number>();
  for (const level of steps) {
    const { owner, days: more } = work[level] ?? { owner: '', days: 0 };
    // Who comes again comes last.
    const before = days.get(owner) ?? 0;
    days.delete(owner);
    days.set(owner, before + more);
  }
  return [...days].reduce((most, each) => (each[1] >= most[1] ? each : most), ['', 0])[0];
}

/** The work of every step, for the schedule. */
export function tasksOf({ work, dated }: PlanDetail, steps: readonly Level[]): Task[] {
  return steps.flatMap((level) => {
    const by = dated.find(({ from }) => from === level)?.by;
    const step = work[level];
    return step ? [{ ...step, by }] : [];
  });
}

/** The published forms that carry an item over some of the steps, in the order in which one needs them. */
export function formsFor(item: OutlineItem, steps: readonly Level[]): string[] {
  return item.forms
    .filter((form) => steps.some((level) => level >= form.from && level < form.level))
    .sort((a, b) => a.from - b.from)
    .map(({ id }) => id);
}
