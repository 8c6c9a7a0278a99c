/** The roll-up as the sheets of an Excel file. No unit stands beside its levels: it is no list to rank from. */
import type { Table } from '#domain/forms/excel/workbook.ts';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';
import { LEVELS } from '../level.ts';
import type { RollupContent } from './content.ts';
import type { Rollup } from './rollup.ts';
import { APART } from './tally.ts';
import { reasonWords, remarksOn, standingWords } from './words.ts';

type Column = readonly [title: string, width: number];
type Row = readonly (string | number)[];

/** @param day of the roll-up, such as 2026-11-28 */
export function workbookTables(content: RollupContent, rollup: Rollup, day: string): Table[] {
  const meta = WORDS.meta(rollup.counted.length, content.version, day);
  const table = (title: string, columns: readonly Column[], rows: readonly Row[]): Table => ({
    title,
    heading: `${WORDS.excel.heading}：${title}`,
    above: [`${meta}　${WORDS.notForRanking}`],
    columns: columns.map(([name, width]) => ({ title: name, width })),
    rows,
  });
  return [
    table(WORDS.excel.areas, areaColumns(content), areaRows(rollup)),
    table(WORDS.excel.items, ITEM_COLUMNS, itemRows(content, rollup)),
    table(WORDS.excel.instruments, INSTRUMENT_COLUMNS, instrumentRows(rollup)),
    table(WORDS.excel.files, FILE_COLUMNS, fileRows(content, rollup)),
  ];
}

function areaColumns(content: RollupContent): Column[] {
  const standings = [...LEVELS, ...APART].map((standing): Column => [
    standingWords(content, standing),
    13,
  ]);
  const { area, total, coverage, whole } = WORDS.excel;
  return [[area, 14], ...standings, [total, 8], [coverage, 10], [whole, 10]];
}

function areaRows({ areas, counted }: Rollup): Row[] {
  return areas.map(({ title, standings, coverage, whole }) => [
    title,
    ...standings.map(({ units }) => units),
    ...[counted.length, coverage ?? '', whole],
  ]);
}

const { excel, items: itemWords, instruments: words } = WORDS;

const ITEM_COLUMNS: readonly Column[] = [
  [excel.area, 12],
  [excel.number, 6],
  [excel.question, 40],
  [excel.weight, 6],
  [excel.critical, 6],
  [excel.target, 6],
  ...LEVELS.map((level): Column => [itemWords.level(level), 7]),
  [itemWords.unknown, 8],
  [itemWords.na, 8],
  [itemWords.blank, 8],
  [excel.answered, 8],
  [excel.below, 10],
];

function itemRows(content: RollupContent, { items }: Rollup): Row[] {
  const titles = new Map(content.areas.map(({ id, title }) => [id, title]));
  return items.map(({ item, levels, answered, below, unknown, na, blank }) => [
    ...[titles.get(item.area) ?? '', item.number, item.question],
    ...[item.weight, item.critical ? excel.yes : '', item.target],
    ...levels,
    ...[unknown, na, blank, answered, below],
  ]);
}

const INSTRUMENT_COLUMNS: readonly Column[] = [
  [words.instrument, 36],
  [words.effort, 12],
  [words.chosen, 12],
  [words.first, 12],
];

function instrumentRows({ instruments }: Rollup): Row[] {
  return instruments.map(({ instrument, chosen, first }) => [
    ...[instrument.title, words.efforts[instrument.effort], chosen, first],
  ]);
}

const FILE_COLUMNS: readonly Column[] = [
  [excel.state, 10],
  [WORDS.left.file, 40],
  [excel.unit, 28],
  [excel.date, 12],
  [excel.version, 10],
  [excel.remark, 50],
];

function fileRows(content: RollupContent, { counted, left }: Rollup): Row[] {
  return [
    ...counted.map((sheet) => [
      ...[excel.counted, sheet.file, sheet.unit, sheet.date, sheet.questionnaire.version],
      remarksOn(content, sheet).join('；'),
    ]),
    ...left.map((file) => [...[excel.leftOut, file.file, '', '', ''], reasonWords(content, file)]),
  ];
}
