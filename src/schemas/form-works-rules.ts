/** What columns that are worked out ask of the others. */
import type { z } from 'zod';
import type { FormBlock } from './form-block.ts';
import type { Column } from './form-column.ts';
import { refuse } from './rules.ts';

type Context = z.core.$RefinementCtx;
type Path = readonly PropertyKey[];
type Table = Extract<FormBlock, { type: 'table' }>;

/** @param blocks of a form; only what stands before a column can be worked with, so that nothing goes round */
export function checkWorks(blocks: readonly FormBlock[], context: Context): void {
  blocks.forEach((block, index) => {
    if (block.type !== 'table') return;
    const before = blocks.slice(0, index).filter((each): each is Table => each.type === 'table');
    block.columns.forEach((column, place) => {
      const path = ['blocks', index, 'columns', place];
      checkColumn(
        column,
        { ...block, columns: block.columns.slice(0, place) },
        before,
        path,
        context,
      );
    });
    checkTotal(block, ['blocks', index, 'total'], context);
  });
}

function checkColumn(
  { label, kind, works }: Column,
  { columns: left, blank }: Pick<Table, 'columns' | 'blank'>,
  before: readonly Table[],
  path: Path,
  context: Context,
): void {
  if (!works) return;
  const at = [...path, 'works'];
  if (kind !== 'number') {
    refuse(
      context,
      [...path, 'kind'],
      `列“${label}”是算出来的，kind 却是 ${kind}`,
      '写 kind: number',
    );
  }
  const number = (name: string) =>
    named(name, left.filter(isNumber), '左边没有数字列', at, context);
  if ('product' in works) works.product.forEach(number);
  else if ('ratio' in works) works.ratio.forEach(number);
  else if ('share' in works) number(works.share);
  else if ('above' in works) number(works.above);
  else {
    const { here, there } = works;
    if ((here === undefined) !== (there === undefined)) {
      const message = `列“${label}”的 here 和 there 只写了一个`;
      refuse(context, at, message, '两个都写（按名字汇总），或都不写（合计全部）');
      return;
    }
    if (here !== undefined) named(here, left, '左边没有列', at, context);
    else if (blank > 0) {
      const message = `列“${label}”合计上面那张表的全部，每个空行都会是同一个数`;
      refuse(context, at, message, '写 blank: 0 和写好的行 rows，或写 here、there 按名字汇总');
    }
    const source = before.find(({ columns }) => columns.some(({ name }) => name === works.sum));
    const others = before.flatMap(({ columns }) => columns);
    named(
      works.sum,
      (source?.columns ?? others).filter(isNumber),
      '上面的表没有数字列',
      at,
      context,
    );
    if (!source) return;
    if (there !== undefined) named(there, source.columns, '那张表没有列', at, context);
    const { where } = works;
    if (!where) return;
    const column = named(where.column, source.columns, '那张表没有列', at, context);
    const options = column?.options ?? [];
    if (column && options.length > 0 && !options.includes(where.is)) {
      refuse(
        context,
        at,
        `列“${column.label}”没有选项“${where.is}”`,
        `可写：${options.join('、')}`,
      );
    }
  }
}

function checkTotal({ columns, total }: Table, path: Path, context: Context): void {
  if (!total) return;
  const [first] = columns;
  const numbers = columns.filter((column) => isNumber(column) && column !== first);
  for (const name of total.of) named(name, numbers, '这张表没有数字列', [...path, 'of'], context);
}

const isNumber = ({ kind }: Column): boolean => kind === 'number' || kind === 'money';

function named(
  name: string,
  columns: readonly Column[],
  none: string,
  path: Path,
  context: Context,
): Column | undefined {
  const found = columns.find((column) => column.name === name);
  if (found) return found;
  const known = columns.map((column) => `${column.name}（${column.label}）`).join('、');
  refuse(context, path, `${none} ${name}`, known === '' ? '先写那一列' : `可写：${known}`);
  return undefined;
}
