/** Columns that are worked out: page, Word file and workbook fill them in. */
import { z } from 'zod';
import { id, list, text } from './common.ts';

const SAYS =
  '写 product（几列相乘）、sum（按名字汇总另一张表的一列）、ratio（一列除以另一列）、share（占这一列合计的几成）或 above（比平均高多少）之一';

/** How a cell follows from other cells; columns are named, and stand further left or in a table further up. */
export const works = z.union(
  [
    z.strictObject({ product: z.array(id).min(2, '至少两列相乘') }),
    z.strictObject({
      /** A column of another table, added up over its rows in which `there` says what `here` says in this row. */
      sum: id,
      /** Without the two over all rows. */
      here: id.optional(),
      there: id.optional(),
      /** Only rows in which a column says this. */
      where: z.strictObject({ column: id, is: text }).optional(),
    }),
    /** Shown in per cent. */
    z.strictObject({ ratio: z.tuple([id, id]) }),
    z.strictObject({ share: id }),
    /** The mean of a ratio is that of the sums: who has less time counts less. */
    z.strictObject({ above: id }),
  ],
  { error: SAYS },
);

/** A last row with what columns come to over all. */
export const total = z.strictObject({ label: text, of: list(id) });

export type Works = z.output<typeof works>;
export type Total = z.output<typeof total>;
