/** What the parts of a form ask of each other, so that page, Word and Excel come out whole. */
import type { z } from 'zod';
import { GRID_COLUMNS, type FormBlock } from './form-block.ts';
import { checkAnnexes } from './form-annex-rules.ts';
import { checkLinks } from './form-link-rules.ts';
import { checkOmitted } from './form-omit-rules.ts';
import { checkInstructions, checkText } from './form-text-rules.ts';
import { checkTable } from './form-table-rules.ts';
import { checkWorks } from './form-works-rules.ts';
import { refuse, refuseTwice } from './rules.ts';

/** Titles become names of files, of folders in the pack and of sheets: what Windows, Excel and addresses refuse. */
const NOT_IN_NAMES = /[\\/:*?"<>|[\]#%&']/;
/** Excel takes no longer name for a sheet. */
const LONGEST_SHEET = 31;
const CHOICES: ReadonlySet<string> = new Set(['choice', 'checks']);

type Context = z.core.$RefinementCtx;
type Unfinished = {
  readonly title: string;
  readonly kind: string;
  readonly official: boolean;
  readonly blocks: readonly FormBlock[];
  readonly cautions: readonly unknown[];
};

export function checkForm(
  { title, kind, official, blocks, cautions }: Unfinished,
  context: Context,
): void {
  checkName(title, ['title'], context);
  checkNames(blocks, context);
  checkAnnexes({ official, blocks }, context);
  checkInstructions({ official, blocks }, context);
  checkOmitted({ official, blocks }, context);
  checkLinks(blocks, context);
  checkWorks(blocks, context);
  blocks.forEach((block, index) => {
    if (block.type === 'grid') checkGrid(block, ['blocks', index], context);
    if (block.type === 'table') checkTable(block, ['blocks', index], context);
    if (block.type === 'text') checkText(block, ['blocks', index], context);
  });
  if (cautions.length > 0 && !blocks.some(hasFreeText)) {
    const message = '没有自己写几段正文的地方，查不到这些词';
    refuse(context, ['cautions'], message, '删去 cautions，或在正文里写一处 free');
  }
  if (kind === 'ledger') checkLedger(blocks, context);
}

function hasFreeText(block: FormBlock): boolean {
  return (
    block.type === 'text' &&
    block.paragraphs.some((each) => typeof each !== 'string' && 'free' in each)
  );
}

function checkName(name: string, path: PropertyKey[], context: Context): void {
  const [wrong] = NOT_IN_NAMES.exec(name) ?? [];
  if (wrong !== undefined) {
    const message = `“${name}”里有 ${wrong}，名称要用作文件名和 Excel 的表名，不能有这个符号`;
    refuse(context, path, message, '换成文字，如“收发文”；括号用（）');
  } else if ([...name].length > LONGEST_SHEET) {
    refuse(context, path, `“${name}”超过 ${LONGEST_SHEET} 个字，不能作 Excel 的表名`, '写短一些');
  }
}

/** Fields are told apart by their names, on the whole form. */
function checkNames(blocks: readonly FormBlock[], context: Context): void {
  const seen = new Map<string, PropertyKey[]>();
  const see = (name: string, path: PropertyKey[]) => {
    const first = seen.get(name);
    if (first) refuseTwice(context, path, first, name);
    else seen.set(name, path);
  };
  blocks.forEach((block, index) => {
    if (block.type === 'grid') {
      block.rows.forEach((row, line) => {
        row.forEach(({ name }, place) => see(name, ['blocks', index, 'rows', line, place, 'name']));
      });
    }
    if (block.type === 'table') {
      // Within one table the list of columns sees to it.
      const own = new Set(block.columns.map(({ name }) => name));
      for (const name of own) {
        const place = block.columns.findIndex((column) => column.name === name);
        see(name, ['blocks', index, 'columns', place, 'name']);
      }
    }
  });
}

function checkGrid(
  { rows }: Extract<FormBlock, { type: 'grid' }>,
  path: PropertyKey[],
  context: Context,
): void {
  rows.forEach((row, line) => {
    const width = row.reduce((sum, { span }) => sum + span, 0);
    if (width > GRID_COLUMNS) {
      const message = `这一行各格的宽度加起来是 ${width} 栏，一行只有 ${GRID_COLUMNS} 栏`;
      refuse(context, [...path, 'rows', line], message, '减小 span，或把后面的格子移到下一行');
    }
    row.forEach(({ kind, options, lines, label }, place) => {
      const cell = [...path, 'rows', line, place];
      if (CHOICES.has(kind) && options.length < 2) {
        const message = `“${label}”要选（${kind}），却只有 ${options.length} 个选项`;
        refuse(
          context,
          [...cell, 'options'],
          message,
          '至少写两个选项，如 options: [合格, 不合格]',
        );
      }
      if (!CHOICES.has(kind) && options.length > 0) {
        const message = `“${label}”有选项，kind 却是 ${kind}`;
        refuse(
          context,
          [...cell, 'kind'],
          message,
          '写 choice（单选）或 checks（多选），或删去 options',
        );
      }
      if (lines !== undefined && kind !== 'area') {
        const message = `“${label}”写了行数，kind 却是 ${kind}`;
        refuse(context, [...cell, 'lines'], message, '写 kind: area（多行文字），或删去 lines');
      }
    });
  });
}

/** A ledger is kept in Excel: a sheet for each of its tables. */
function checkLedger(blocks: readonly FormBlock[], context: Context): void {
  const tables = blocks.flatMap((block, index) =>
    block.type === 'table' ? [{ block, index }] : [],
  );
  if (tables.length === 0) {
    const message = '台账没有表格，Excel 里就是空的';
    refuse(context, ['blocks'], message, '加一块 type: table，或把 kind 改成 sheet（单据）');
  }
  if (tables.length < 2) return;
  const seen = new Map<string, PropertyKey[]>();
  for (const { block, index } of tables) {
    const path = ['blocks', index, 'title'];
    if (block.title === undefined) {
      const message = '台账有几张表格，这一张没有名称';
      refuse(context, path, message, '每张表格写一个 title，它是 Excel 的表名');
      continue;
    }
    checkName(block.title, path, context);
    const first = seen.get(block.title);
    if (first) refuseTwice(context, path, first, block.title);
    else seen.set(block.title, path);
  }
}
