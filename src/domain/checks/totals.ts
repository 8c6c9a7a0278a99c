/** Running text names the limit of its procedure only where it has one. */
import { totalOf } from '#domain/body/totals.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { Edition } from './edition.ts';

/** @returns a problem for each <Total /> on a page without a limit */
export function findTotalsWithoutLimit({ pages }: Edition): Problem[] {
  return pages
    .filter(({ data }) => totalOf(data) === undefined)
    .flatMap(({ file, bodyLine, parsed }) =>
      parsed.references
        .filter(({ kind }) => kind === 'total')
        .map(({ line }) => ({
          file,
          field: '',
          line: bodyLine + line - 1,
          message: '<Total /> 印的是流程的总时限，这一页没有写 total',
          hint: '在页面信息里写上 total，或把时限直接写进句子',
        })),
    );
}
