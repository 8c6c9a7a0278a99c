/** From what stands in the fields to what can be counted, or to what is wrong with it. */
import { isOnCalendar } from '#schemas/days.ts';
import { RANGE, UNIT, type Unit } from '#schemas/units.ts';
import { FAULT } from '#strings.ts';
import type { Asked } from './asked.ts';
import { isMoment } from './clock.ts';
import type { TermRule } from './rule.ts';
import type { Fault } from './said.ts';

/** Years that are counted in; a year beyond is a slip of the key. */
const [FIRST, LAST] = [1950, 2099];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WHOLE = /^[+-]?\d+$/;

/** A term and the day it runs from. */
export interface TermQuestion {
  readonly value: number;
  readonly unit: TermRule['unit'];
  readonly moves: boolean;
  readonly rule: TermRule | undefined;
  /** Day, or for hours day and time. */
  readonly start: string;
}

export interface Faulty {
  /** What is wrong, for people; empty while something is not filled in yet. */
  readonly faults: readonly Fault[];
}

/** @returns the term asked for, or what is wrong; nothing is wrong with what is still empty */
export function termQuestion(asked: Asked, rules: readonly TermRule[]): TermQuestion | Faulty {
  const rule = rules.find(({ id }) => id === asked.rule);
  if (asked.rule !== '' && !rule) return fault('rule', FAULT.noRule(asked.rule));
  const amount = rule ?? ownAmount(asked);
  if (amount === undefined) return { faults: dayFaults('start', asked.start) };
  if ('faults' in amount) return { faults: [...amount.faults, ...dayFaults('start', asked.start)] };
  const faults = dayFaults('start', asked.start);
  if (asked.start === '' || faults.length > 0) return { faults };
  const { value, unit } = amount;
  const moves = rule ? rule.moves : asked.moves;
  if (unit !== 'hour') return { value, unit, moves, rule, start: asked.start };
  const moment = `${asked.start}T${asked.time}`;
  if (asked.time === '' || !isMoment(moment)) return fault('time', FAULT.noTime);
  return { value, unit, moves, rule, start: moment };
}

/** @returns the two days asked for, or what is wrong with them */
export function daysQuestion({ start, end }: Asked): readonly [string, string] | Faulty {
  const faults = [...dayFaults('start', start), ...dayFaults('end', end)];
  if (faults.length > 0 || start === '' || end === '') return { faults };
  return [start, end];
}

/** A term that somebody writes; undefined while the field is empty. */
function ownAmount({
  value,
  unit,
}: Asked): Pick<TermQuestion, 'value' | 'unit'> | Faulty | undefined {
  if (value === '') return undefined;
  if (!isCounted(unit)) return fault('unit', FAULT.noUnit);
  if (!WHOLE.test(value)) return fault('value', FAULT.noNumber);
  const number = Number(value);
  const { most } = RANGE[unit];
  if (number < 1) return fault('value', FAULT.tooShort(value));
  if (number > most) return fault('value', FAULT.tooLong(value, most, UNIT[unit]));
  return { value: number, unit };
}

function isCounted(unit: string): unit is TermRule['unit'] {
  return unit in UNIT && unit !== ('minute' satisfies Unit);
}

function fault(at: Fault['at'], words: string): Faulty {
  return { faults: [{ at, words }] };
}

function dayFaults(at: 'start' | 'end', text: string): Fault[] {
  if (text === '') return [];
  if (!DAY.test(text) || !isOnCalendar(text)) return [{ at, words: FAULT.noDay(text) }];
  const year = Number(text.slice(0, 4));
  return year < FIRST || year > LAST ? [{ at, words: FAULT.farDay(FIRST, LAST) }] : [];
}
