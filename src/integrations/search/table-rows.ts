/** A row of a table as one line, as somebody reads it out: each cell with the name of its column. */
import { aside } from '#domain/search/index/tokenise.ts';
import { attribute, type BuiltElement } from '#integrations/built-site.ts';
import { isElement, isInline, isSkipped, tidy } from './elements.ts';
import { isBlank, lineOf } from './line-text.ts';

/** @returns the rows of a table that have no table inside, from its beginning */
function childrenOf(element: BuiltElement, names: RegExp): BuiltElement[] {
  return element.children.filter(
    (child): child is BuiltElement => isElement(child) && names.test(child.tagName),
  );
}

/** @returns the names of the columns; empty for a table without a head */
export function columnsOf(table: BuiltElement): string[] {
  const [head] = childrenOf(table, /^thead$/);
  const [row] = head ? childrenOf(head, /^tr$/) : [];
  return row ? cellsOf(row).map((cell) => tidy(lineOf(cell))) : [];
}

/**
 * @param columns the names of the columns
 * @returns the row; undefined where a cell holds more than one line, which is read line by line
 */
export function rowLine(row: BuiltElement, columns: readonly string[]): string | undefined {
  const cells = cellsOf(row);
  if (!cells.every((cell) => cell.children.every(isOnOneLine))) return undefined;
  const isHead = cells.every(({ tagName }) => tagName === 'th');
  let line = '';
  let wasLabel = false;
  cells.forEach((cell, at) => {
    const text = tidy(lineOf(cell));
    if (text === '') return;
    // In a form a label stands before its blank; elsewhere the first cell says what the row is about.
    const name = at === 0 || isHead ? '' : (attribute(cell, 'dataLabel') ?? columns[at] ?? '');
    const label = name === '' || wasLabel ? '' : aside(`${name}：`);
    const joint = line === '' ? '' : isHead ? '、' : wasLabel ? '：' : '；';
    line += joint + label + text;
    wasLabel = !isHead && cell.tagName === 'th' && columns.length === 0;
  });
  return line;
}

function cellsOf(row: BuiltElement): BuiltElement[] {
  return childrenOf(row, /^t[hd]$/);
}

function isOnOneLine(node: unknown): boolean {
  if (!isElement(node) || isSkipped(node) || node.tagName === 'br') return true;
  return (isInline(node) || isBlank(node)) && node.children.every(isOnOneLine);
}
