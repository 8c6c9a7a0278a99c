/** How long a procedure takes, said so that nobody takes a sum for a promise. */
import type { Limit } from '#schemas/limit.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { PROCEDURE } from '#strings.ts';
import { forwardPaths, mainPath } from './graph.ts';
import { describeAmount, describeSpan, describeTiming, describeOrigin } from './limit-text.ts';
import { addUp, MINUTES_OF_WORKING_DAY, spanOf, type Span, type Timing } from './limits.ts';
import { urgentLimits } from './urgent-limits.ts';

export interface TimeFact {
  readonly text: string;
  /** What it counts from, what it leaves out. */
  readonly notes: readonly string[];
}

type Timed = Pick<Procedure, 'steps' | 'total' | 'urgent' | 'delivers'>;

/** A step on a way, with the limit it has there. */
interface Leg {
  readonly id: string;
  readonly number: number;
  readonly action: string;
  readonly limit: Limit | undefined;
}

/**
 * @returns the limit of the whole: as a rule or the office sets it, else the sum of the main path,
 *   told up to the step that delivers where one is named; with the longest of the other ways where that is longer
 */
export function totalTime({ steps, total, delivers }: Omit<Timed, 'urgent'>): TimeFact {
  const legs = mainPath(steps).flatMap((index) => legsOf(steps, index));
  const longer = longerWay({ steps, total, delivers }, legs);
  if (!total) {
    const { text, notes } = timeOfPath(legs, delivers);
    return { text, notes: [...longer, ...notes] };
  }
  const timing = addUp(
    legs.map(({ limit }) => limit),
    total.from,
  );
  const sum = describeSpan(timing.span);
  const text = describeAmount(total);
  return {
    text,
    notes: [
      ...(total.from === undefined ? [] : [describeOrigin(total.from)]),
      ...(sum === '' || sum === text ? [] : [[PROCEDURE.sum(sum), ...longer].join('，')]),
    ],
  };
}

/** The main path takes the first of all branches; whoever has another case waits for another time. */
function longerWay({ steps, total, delivers }: Omit<Timed, 'urgent'>, legs: readonly Leg[]) {
  // A limit of the whole holds all steps, a sum those up to what is delivered.
  const last = total === undefined ? delivers : undefined;
  const timingOf = (some: readonly Leg[]) => upTo(some, last, total?.from).timing;
  const main = timingOf(legs);
  if (!total && hangsOnDates(main)) return [];
  const spans = forwardPaths(steps).map(
    (path) => timingOf(path.flatMap((index) => legsOf(steps, index))).span,
  );
  const longest = spans.reduce(
    (most, span) => (workingDaysOf(span) > workingDaysOf(most) ? span : most),
    main.span,
  );
  return longest === main.span ? [] : [PROCEDURE.longest(describeSpan(longest))];
}

/** @returns the limit of the urgent path; undefined where there is none or none of its steps has a limit */
export function urgentTime({ steps, urgent, delivers }: Omit<Timed, 'total'>) {
  if (!urgent) return undefined;
  const limits = urgentLimits(steps, urgent);
  if (describeTiming(addUp(limits)) === undefined) return undefined;
  const legs = urgent.path.flatMap((id, place) => {
    const index = steps.findIndex((step) => step.id === id);
    return legsOf(steps, index).map((leg) => ({ ...leg, limit: limits[place] }));
  });
  return timeOfPath(legs, delivers);
}

/** How long something takes, in the classes that the list of procedures offers. */
export const DURATIONS = ['day', 'week', 'longer', 'dated'] as const;
export type DurationClass = (typeof DURATIONS)[number];

/** Calendar time as working time, for comparing only. */
const WORKING_DAYS = { perDay: 5 / 7, perMonth: 21 };

/** @returns the class of the time that {@link totalTime} tells; dated where that is no amount of time */
export function durationClass({ steps, total, delivers }: Omit<Timed, 'urgent'>): DurationClass {
  const legs = mainPath(steps).flatMap((index) => legsOf(steps, index));
  const { timing } = upTo(legs, delivers);
  if (!total && (timing.amounts === 0 || hangsOnDates(timing))) return 'dated';
  const workingDays = workingDaysOf(total ? spanOf(total) : timing.span);
  if (workingDays <= 1) return 'day';
  return workingDays <= 5 ? 'week' : 'longer';
}

function workingDaysOf({ minutes, days, months }: Span): number {
  return (
    minutes / MINUTES_OF_WORKING_DAY + days * WORKING_DAYS.perDay + months * WORKING_DAYS.perMonth
  );
}

function legsOf(steps: Procedure['steps'], index: number): Leg[] {
  const step = steps[index];
  if (!step) return [];
  return [{ id: step.id, number: index + 1, action: step.action, limit: step.limit }];
}

/** The timing up to the step that delivers; without such a step, or where it is the last, of all legs. */
function upTo(legs: readonly Leg[], delivers: string | undefined, start?: string) {
  const place = legs.findIndex(({ id }) => id === delivers);
  const cut = place >= 0 && place < legs.length - 1;
  const counted = cut ? legs.slice(0, place + 1) : legs;
  const timing = addUp(
    counted.map(({ limit }) => limit),
    start,
  );
  return { timing, last: cut ? legs[place] : undefined };
}

function timeOfPath(legs: readonly Leg[], delivers: string | undefined): TimeFact {
  const { timing, last } = upTo(legs, delivers);
  const fact = timeOf(timing);
  if (!last) return fact;
  const sum = describeSpan(addUp(legs.map(({ limit }) => limit)).span);
  return {
    text: fact.text,
    notes: [
      PROCEDURE.delivered(last.number, last.action),
      ...fact.notes,
      ...(sum === '' || sum === fact.text ? [] : [PROCEDURE.withRest(sum)]),
    ],
  };
}

/** Where most steps hang on dates, their sum says little: the first and the last date do. */
function timeOf(timing: Timing): TimeFact {
  const { by, local } = timing;
  const [first] = by;
  const last = by.at(-1);
  if (hangsOnDates(timing) && first !== undefined && last !== undefined) {
    return {
      text: PROCEDURE.byDates,
      notes: [first === last ? first : PROCEDURE.fromTo(first, last)],
    };
  }
  return {
    text: describeTiming(timing) ?? PROCEDURE.noTotal,
    notes: [
      ...(by.length > 0 ? [PROCEDURE.datedSteps(by.length)] : []),
      ...(local > 0 ? [PROCEDURE.localSteps(local)] : []),
    ],
  };
}

function hangsOnDates({ by, amounts }: Timing): boolean {
  return by.length > amounts;
}
