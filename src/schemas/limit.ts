/** How long a step may take. */
import { z } from 'zod';
import { citation, id, oneOf, text } from './common.ts';
import { refuse } from './rules.ts';
import { RANGE, UNIT, type Unit } from './units.ts';

/** How much, without where it begins. */
export const amount = {
  value: z.number({ error: '时限应为数字，用半角，不加引号' }).positive('时限应大于 0'),
  unit: oneOf(UNIT, '单位'),
};

const shape = {
  ...amount,
  /** The event from which it counts; when absent, from the end of the previous step. */
  from: text.optional(),
};

/** Refuses amounts that nobody can keep to or count. */
export function checkAmount(
  { value, unit }: { readonly value: number; readonly unit: Unit },
  context: z.core.$RefinementCtx,
): void {
  const { part, most } = RANGE[unit];
  if (value > most) {
    refuse(
      context,
      ['value'],
      `写了 ${value} ${UNIT[unit]}，至多 ${most}`,
      '数字写错了，或换大一级的单位',
    );
  } else if (!Number.isInteger(value / part)) {
    refuse(
      context,
      ['value'],
      `写了 ${value} ${UNIT[unit]}，这个单位最细到 ${part}`,
      '取整，或换小一级的单位',
    );
  }
}

/** An amount of time counted from an event. */
export const duration = z.strictObject(shape).superRefine(checkAmount);

/** The limit of a whole procedure, with the rule that sets it. */
export const total = z
  .strictObject({ ...shape, citation: citation.optional() })
  .superRefine(checkAmount);

/**
 * By when a step is done:
 * an amount of time; the same day; a date that hangs on an event (by); or a limit the office sets itself (local).
 */
export const limit = z.union(
  [
    duration,
    z.strictObject({ sameDay: z.literal(true), from: text.optional() }),
    z.strictObject({ by: text }),
    z.strictObject({ local: id }),
  ],
  {
    error:
      '时限应写成 { value: 1, unit: working-day }、{ sameDay: true }、{ by: 会议召开前 1 个工作日 } 或 { local: 本地规定的 id }',
  },
);

export type Limit = z.output<typeof limit>;
export type Duration = z.output<typeof duration>;
