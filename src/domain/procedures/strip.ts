/** The steps of a procedure as a bar: one segment a step, as long as its limit, in the colour of its post. */
import type { Limit } from '#schemas/limit.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { MINUTES_OF_WORKING_DAY, spanOf } from './limits.ts';
import { anchorOf } from './step-view.ts';

/** Colours that posts are told apart by; from the ninth post on they come round again, always beside the name. */
export const COLOURS = 8;

/** How long a segment is: from minutes (1) to weeks (5). */
export type Length = 1 | 2 | 3 | 4 | 5;

/** What a post has to do with a step; ids of posts. */
export interface StepPosts {
  readonly post: string;
  readonly helpers: readonly string[];
  readonly informed: readonly string[];
}

export interface Segment extends StepPosts {
  readonly anchor: string;
  readonly number: number;
  readonly colour: number;
  readonly length: Length;
  /** True where the limit is a date, or there is none, so that the length says nothing. */
  readonly dated: boolean;
}

/** The upper ends of the lengths 1 to 4, in minutes of working time. */
const ENDS = [30, MINUTES_OF_WORKING_DAY / 2, MINUTES_OF_WORKING_DAY, 5 * MINUTES_OF_WORKING_DAY];
/** Working days in calendar time, for lengths only. */
const PER_DAY = 5 / 7;
const PER_MONTH = 21;

/** @returns a segment for each step, in order; posts get their colours in the order in which they first act */
export function stripOf({ steps }: Pick<Procedure, 'steps'>): Segment[] {
  const posts = [...new Set(steps.map(({ post }) => post))];
  return steps.map(({ id, post, limit, with: helpers, inform: informed }, index) => ({
    ...{ post, helpers, informed },
    anchor: anchorOf(id),
    number: index + 1,
    colour: (posts.indexOf(post) % COLOURS) + 1,
    ...lengthOf(limit),
  }));
}

function lengthOf(limit: Limit | undefined): Pick<Segment, 'length' | 'dated'> {
  const minutes = limit && workingMinutes(limit);
  if (minutes === undefined) return { length: 2, dated: true };
  const shorter = ENDS.filter((end) => minutes > end).length;
  return { length: LENGTHS[shorter] ?? 5, dated: false };
}

const LENGTHS: readonly Length[] = [1, 2, 3, 4, 5];

function workingMinutes(limit: Limit): number | undefined {
  if ('sameDay' in limit) return MINUTES_OF_WORKING_DAY;
  if (!('value' in limit)) return undefined;
  const { minutes, days, months } = spanOf(limit);
  return minutes + (days * PER_DAY + months * PER_MONTH) * MINUTES_OF_WORKING_DAY;
}
