/** What the columns of a form take and when a row is overdue, in sentences for the notes of the form. */
import type { Filed } from '#domain/content/content.ts';
import { byId } from '#domain/content/lookup.ts';
import { shortCitationText } from '#domain/regulations/citation-text.ts';
import type { Citation } from '#schemas/common.ts';
import type { Form } from '#schemas/form.ts';
import type { FormBlock } from '#schemas/form-block.ts';
import type { Column, Overdue } from '#schemas/form-column.ts';
import type { Regulation } from '#schemas/regulation.ts';
import { REGISTERS } from '#strings.ts';

type Table = Extract<FormBlock, { type: 'table' }>;
export type CitedRegulations = readonly Filed<Regulation>[];

/**
 * @param regulations those that the form may cite
 * @returns a sentence for each list of known values, then one for each rule, with where its limit comes from
 */
export function tableNotes(form: Form, regulations: CitedRegulations): string[] {
  const tables = form.blocks.filter((block): block is Table => block.type === 'table');
  return tables.flatMap((table) => [
    ...choiceNotes(table.columns),
    ...workNotes(table.columns, tables),
    ...table.overdue.map((rule) => overdueNote(rule, table.columns, regulations)),
  ]);
}

/** How columns are worked out, for whoever does it with a pen. */
function workNotes(columns: readonly Column[], tables: readonly Table[]): string[] {
  const all = [...columns, ...tables.flatMap((table) => table.columns)];
  const label = (name: string) => quoted(all.find((each) => each.name === name)?.label ?? name);
  return columns.flatMap(({ label: own, works }) => {
    if (!works) return [];
    const how = REGISTERS.works;
    if ('product' in works) return how.product(quoted(own), works.product.map(label));
    if ('ratio' in works)
      return how.ratio(quoted(own), label(works.ratio[0]), label(works.ratio[1]));
    if ('share' in works) return how.share(quoted(own), label(works.share));
    if ('above' in works) return how.above(quoted(own), label(works.above));
    const key = works.here === undefined ? undefined : label(works.here);
    return how.sum(quoted(own), label(works.sum), key, works.where?.is);
  });
}

/** Columns with the same values are told of together. */
function choiceNotes(columns: readonly Column[]): string[] {
  const listed = columns.filter(({ options }) => options.length > 0);
  const alike = new Map<string, { first: Column; names: string[] }>();
  for (const column of listed) {
    const key = [...column.options, column.open].join('\n');
    const known = alike.get(key) ?? { first: column, names: [] };
    known.names.push(quoted(column.label));
    alike.set(key, known);
  }
  return [...alike.values()].map(({ first, names }) =>
    REGISTERS.choose(names, first.options, first.open),
  );
}

function overdueNote(
  rule: Overdue,
  columns: readonly Column[],
  regulations: CitedRegulations,
): string {
  const label = (name: string) =>
    quoted(columns.find((column) => column.name === name)?.label ?? name);
  const { name, due, from, within = 0, count, extended, until, except, soon } = rule;
  const WORDS = REGISTERS.overdue;
  const day =
    due === undefined ? WORDS.from(label(from ?? ''), within, count) : WORDS.due(label(due));
  const conditions = [
    extended === undefined ? day : `${day}${WORDS.extended(label(extended))}`,
    ...(until.length === 0 ? [] : [WORDS.until(until.map(label))]),
  ];
  return (
    WORDS.whole(
      name,
      conditions,
      except ? WORDS.except(label(except.column), except.is.map(quoted)) : '',
      WORDS.soon(soon, count),
    ) + WORDS.sources(sourcesOf(rule, regulations))
  );
}

function sourcesOf({ by, basis }: Overdue, regulations: CitedRegulations): string[] {
  const cited = basis.map((each) => `${citedText(each, regulations)}：${each.for}`);
  return [...cited, ...(by === undefined ? [] : [by])];
}

/** @returns the name people use and the article, marked where it was not read */
export function citedText(
  { regulation, article }: Citation,
  regulations: CitedRegulations,
): string {
  return shortCitationText(byId(regulations, regulation), article ? [article] : []);
}

function quoted(text: string): string {
  return `“${text}”`;
}
