/** The limit of a whole procedure, which its text names but does not repeat. */
import { z } from 'zod';
import { describeAmount } from '#domain/procedures/limit-text.ts';
import { total } from '#schemas/limit.ts';

const front = z.object({ total: total.optional() });
const TOTAL = /<Total\s*\/>/g;

/**
 * @param data the front matter of a page
 * @returns the limit in words, such as 5 个工作日; undefined where it has none
 */
export function totalOf(data: unknown): string | undefined {
  const read = front.safeParse(data);
  return read.data?.total && describeAmount(read.data.total);
}

/** @returns the text with the limit in the place of each <Total />; as it is where there is no limit to name */
export function fillTotals(body: string, data: unknown): string {
  const words = totalOf(data);
  return words === undefined ? body : body.replace(TOTAL, () => words);
}
