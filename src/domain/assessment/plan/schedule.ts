/**
 * By when each row of a plan can be done: as many working days as its steps take, one thing after the other for each
 * post, what others rest on first. So nobody is asked for everything on one day, and nothing before its ground is laid.
 */
import { workCalendar, type HolidayYear } from '#domain/calendar/work-calendar.ts';
import { addDays, addMonths } from '#schemas/days.ts';
import { afterWork, periodEnd, workedFrom, type Period } from './days.ts';

/** One step of a row. */
export type Task = {
  readonly owner: string;
  readonly days: number;
  /** The period at whose end it is done, where it names one. */
  readonly by?: Period | undefined;
};

export type Job = {
  readonly item: string;
  /** 责任人, as the row names him. */
  readonly person: string;
  readonly tasks: readonly Task[];
  /** Items that come first, where they are in the plan. */
  readonly after: readonly string[];
};

/** What somebody has promised already. */
type Taken = { readonly person: string; readonly due: string };

/** So many working days a plan needs to be signed before anybody begins. */
export const SIGNING = 3;
/** A limit beyond a year would be the next plan's, so the end of a period is not waited for any longer. */
const FARTHEST = 12;

/**
 * @param jobs in the order of the plan
 * @param today the day on which the plan is made
 * @param taken limits that stand already
 * @returns the limit of each job, a working day, in the same order
 */
export function schedule(
  years: readonly HolidayYear[],
  jobs: readonly Job[],
  today: string,
  taken: readonly Taken[] = [],
): string[] {
  const calendar = workCalendar(years);
  const start = afterWork(calendar, today, SIGNING);
  const farthest = addMonths(today, FARTHEST);
  const free = new Map<string, string>();
  const dueOf = new Map<string, string>();
  const promised = [...taken];
  return jobs.map(({ item, person, tasks, after }) => {
    const grounds = after.flatMap((ground) => dueOf.get(ground) ?? []);
    let due = tasks.reduce(
      (ready, { owner, days, by }) => {
        const done = afterWork(calendar, latest([ready, free.get(owner) ?? start]), days);
        free.set(owner, done);
        const end = by ? periodEnd(calendar, done, by) : done;
        return end > farthest ? done : end;
      },
      latest([start, ...grounds]),
    );
    while (promised.some((other) => other.person === person && other.due === due))
      due = workedFrom(calendar, addDays(due, 1));
    promised.push({ person, due });
    dueOf.set(item, due);
    return due;
  });
}

const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';
