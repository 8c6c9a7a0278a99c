/** 整改台账: one row of the plan that follows from a result, as it is kept with the sheet. */
import * as z from 'zod/mini';
import { DAY_OR_NONE, PLAN_STATES } from './format.ts';
import { MOST_FORMS } from './limits.ts';
import { givenName, ownId, writtenText } from './parts.ts';

/** A calendar day, or empty where none was given. */
export const dayOrNone = z.string().check(z.regex(DAY_OR_NONE));

export const planRow = z.strictObject({
  /** Unique within the sheet; never derived from its place. */
  id: ownId,
  /** The item of the questionnaire that it answers; empty for a row of the office's own. */
  item: writtenText,
  /** 问题: the fact that was chosen. */
  problem: writtenText,
  /** 原因. */
  cause: writtenText,
  /** 整改措施. */
  measure: writtenText,
  /** 完成标志: the fact that is aimed at. */
  sign: writtenText,
  /** 责任领导. */
  leader: writtenText,
  /** 责任人. */
  person: writtenText,
  /** 完成时限. */
  due: dayOrNone,
  state: z.literal(PLAN_STATES),
  /** 进展. */
  progress: writtenText,
  /** 销号: day and who verified. */
  closedOn: dayOrNone,
  verifier: writtenText,
  /** Why it is not done now, for 暂不整改. */
  reason: writtenText,
  /** Ids of forms that carry it. */
  forms: z.array(givenName).check(z.maxLength(MOST_FORMS)),
});

export type PlanRow = Readonly<z.output<typeof planRow>>;
