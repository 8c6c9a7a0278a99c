/** 整改台账: one row of the plan that follows from a result, as it is kept with the sheet. */
import * as z from 'zod/mini';
import { DAY_OR_NONE, PLAN_STATES } from './format.ts';

/** A calendar day, or empty where none was given. */
export const dayOrNone = z.string().check(z.regex(DAY_OR_NONE));

export const planRow = z.strictObject({
  /** Unique within the sheet; never derived from its place. */
  id: z.string().check(z.minLength(1)),
  /** The item of the questionnaire that it answers; empty for a row of the office's own. */
  item: z.string(),
  /** 问题: the fact that was chosen. */
  problem: z.string(),
  /** 原因. */
  cause: z.string(),
  /** 整改措施. */
  measure: z.string(),
  /** 完成标志: the fact that is aimed at. */
  sign: z.string(),
  /** 责任领导. */
  leader: z.string(),
  /** 责任人. */
  person: z.string(),
  /** 完成时限. */
  due: dayOrNone,
  state: z.literal(PLAN_STATES),
  /** 进展. */
  progress: z.string(),
  /** 销号: day and who verified. */
  closedOn: dayOrNone,
  verifier: z.string(),
  /** Why it is not done now, for 暂不整改. */
  reason: z.string(),
  /** Ids of forms that carry it. */
  forms: z.array(z.string()),
});

export type PlanRow = Readonly<z.output<typeof planRow>>;
