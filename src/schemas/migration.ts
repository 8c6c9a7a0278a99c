/** What becomes of the answers to an older questionnaire: content/assessment/migration-<major version>.yaml. */
import { z } from 'zod';
import { id, text } from './common.ts';
import { distinct, refuse } from './rules.ts';

const LEVELS = [0, 1, 2, 3, 4];

const level = z.number().int().min(0, '等级是 0 到 4').max(4, '等级是 0 到 4');
const major = z.number().int().min(1, '写问卷版本的第一段数，如 2').max(999, '版本看来写错了');

const item = z
  .strictObject({
    id,
    /** Levels whose old statement says at least what the new one says. */
    keeps: z.array(level),
    /** Levels that are asked again. */
    again: z.array(
      z.strictObject({
        levels: z.array(level).min(1, '至少写一级'),
        /** Why, one sentence, for whoever answered. */
        why: text,
      }),
    ),
  })
  .superRefine(({ keeps, again }, context) => {
    const told = [...keeps, ...again.flatMap(({ levels }) => levels)];
    const twice = told.find((one, index) => told.indexOf(one) !== index);
    const missing = LEVELS.filter((one) => !told.includes(one));
    if (twice !== undefined) {
      refuse(context, [], `${twice} 级写了两次`, '每一级不是 keeps 就是 again，只写一处');
    } else if (missing.length > 0) {
      refuse(context, [], `没有写 ${missing.join('、')} 级`, '每一级都写进 keeps 或 again');
    }
  });

export const migration = z
  .strictObject({
    /** The id of the questionnaire, which is the same before and after. */
    questionnaire: id,
    /** Major version of the old answers. */
    from: major,
    /** Major version that they are carried to. */
    to: major,
    items: z.array(item).min(1, '至少写一题').superRefine(distinct('id')),
  })
  .superRefine(({ from, to }, context) => {
    if (to > from) return;
    refuse(context, ['to'], `从第 ${from} 版到第 ${to} 版，没有变新`, 'to 写得比 from 大');
  });

export type Migration = z.output<typeof migration>;
