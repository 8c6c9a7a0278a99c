/** What the columns of a table and its rules for overdue rows ask of each other. */
import type { z } from 'zod';
import type { FormBlock } from './form-block.ts';
import { COLUMN, type Column, type Overdue } from './form-column.ts';
import { refuse } from './rules.ts';

/** Excel takes no longer list into a cell's rule, commas counted. */
const LONGEST_LIST = 255;
/** Numbers may be chosen from a list too: a mark from 0 to 3. */
const LISTED: ReadonlySet<Column['kind']> = new Set(['choice', 'number']);
const DAYS: ReadonlySet<Column['kind']> = new Set(['date', 'time']);

type Context = z.core.$RefinementCtx;
type Path = readonly PropertyKey[];
type Table = Extract<FormBlock, { type: 'table' }>;

export function checkTable(table: Table, path: Path, context: Context): void {
  const { columns, rows, blank, overdue } = table;
  columns.forEach((column, index) => {
    checkColumn(column, [...path, 'columns', index], context);
  });
  rows.forEach((row, index) => {
    if (row.length <= columns.length) return;
    const message = `这一行写了 ${row.length} 格，表格只有 ${columns.length} 列`;
    refuse(context, [...path, 'rows', index], message, '删去多的格，或加一列');
  });
  if (rows.length === 0 && blank === 0) {
    refuse(context, [...path, 'blank'], '表格没有写好的行，空行又是 0', '写几行，或留几行空行');
  }
  overdue.forEach((rule, index) => {
    checkOverdue(rule, columns, [...path, 'overdue', index], context);
  });
}

function checkColumn(column: Column, path: Path, context: Context): void {
  const { kind, label, options, open } = column;
  if (kind === 'choice' && options.length < 2) {
    const message = `列“${label}”要从列表里选（choice），却只有 ${options.length} 个选项`;
    refuse(context, [...path, 'options'], message, '至少写两个选项，如 options: [特急, 加急]');
  }
  if (!LISTED.has(kind) && options.length > 0) {
    const message = `列“${label}”有选项，kind 却是 ${kind}（${COLUMN[kind]}）`;
    refuse(context, [...path, 'kind'], message, '写 kind: choice（从列表里选），或删去 options');
  }
  if (options.length === 0 && open) {
    const message = `列“${label}”没有选项，open 没有用处`;
    refuse(context, [...path, 'open'], message, '删去 open，或写上 options');
  }
  const length = options.join(',').length;
  if (length > LONGEST_LIST) {
    const message = `列“${label}”的选项连起来有 ${length} 个字，Excel 的列表至多 ${LONGEST_LIST} 个字`;
    refuse(context, [...path, 'options'], message, '写短一些，或少列几个');
  }
}

function checkOverdue(
  rule: Overdue,
  columns: readonly Column[],
  path: Path,
  context: Context,
): void {
  const { name, due, from, within, extended, until, repeats, except, by, basis } = rule;
  const counted = from !== undefined && within !== undefined;
  if (due === undefined ? !counted : from !== undefined || within !== undefined) {
    const message = `“${name}”没有写清哪天到期`;
    const hint = '写 due（哪一列是最后一天），或写 from 和 within（从哪一列起、几天内）';
    refuse(context, path, message, hint);
  }
  const named = (column: string | undefined, field: string, day: boolean) => {
    if (column === undefined) return;
    const found = columns.find((each) => each.name === column);
    const names = columns
      .filter(({ kind }) => !day || DAYS.has(kind))
      .map((each) => `${each.name}（${each.label}）`)
      .join('、');
    if (!found) {
      refuse(context, [...path, field], `这张表没有 name 为 ${column} 的列`, `可写：${names}`);
    } else if (day && !DAYS.has(found.kind)) {
      const message = `列“${found.label}”的 kind 是 ${found.kind}，数不出日子`;
      refuse(context, [...path, field], message, '把这一列写成 kind: date（日期）');
    }
  };
  named(due, 'due', true);
  named(from, 'from', true);
  named(extended, 'extended', true);
  for (const column of until) named(column, 'until', false);
  if (except) checkExcept(except, columns, path, context);
  if (until.length === 0 && !except && !repeats) {
    const message = `“${name}”没有写怎样才算办完，每一行都会超期`;
    refuse(context, path, message, '写 until（哪一列填了就算办完），如 until: [closed]');
  }
  if (by === undefined && basis.length === 0) {
    const message = `“${name}”没有写期限从哪里来`;
    refuse(context, path, message, '写 basis（法规和条文），或 by: 本手册建议');
  }
}

function checkExcept(
  { column, is }: NonNullable<Overdue['except']>,
  columns: readonly Column[],
  path: Path,
  context: Context,
): void {
  const options = columns.find((each) => each.name === column)?.options ?? [];
  if (options.length === 0) {
    const message = `没有 name 为 ${column}、写着选项的列`;
    refuse(context, [...path, 'except', 'column'], message, '写一个 kind: choice 的列');
    return;
  }
  for (const value of is.filter((each) => !options.includes(each))) {
    const message = `选项里没有“${value}”`;
    refuse(context, [...path, 'except', 'is'], message, `可写：${options.join('、')}`);
  }
}
