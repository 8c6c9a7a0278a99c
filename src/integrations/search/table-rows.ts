/** A row of a table as one line, as somebody reads it out: each cell with the name of its column. */
import { aside } from '#domain/search/index/tokenise.ts';
import { attribute, type BuiltElement } from '#integrations/built-site.ts';
import { isElement, isInline, isSkipped, tidy } from './elements.ts';
import { BLANK, isBlank, lineOf } from './line-text.ts';

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
  // A first cell that goes for several rows stands in the first of them alone; across columns none is named.
  const missing = Math.max(0, columns.length - cells.length);
  const isAcross = cells.some((cell) => attribute(cell, 'colSpan') !== undefined);
  const columnOf = (at: number) => (isAcross ? '' : (columns[at + missing] ?? ''));
  return cells
    .map((cell, at) => {
      const text = tidy(lineOf(cell));
      // A cell to write in says nothing; the first one says what the row is about.
      if (text === BLANK) return '';
      const name = at === 0 || isHead ? '' : (attribute(cell, 'dataLabel') ?? columnOf(at));
      return text === '' || name === '' ? text : aside(`${name}：`) + text;
    })
    .filter((text) => text !== '')
    .join(isHead ? '、' : '；');
}

function cellsOf(row: BuiltElement): BuiltElement[] {
  return childrenOf(row, /^t[hd]$/);
}

function isOnOneLine(node: unknown): boolean {
  if (!isElement(node) || isSkipped(node) || node.tagName === 'br') return true;
  return (isInline(node) || isBlank(node)) && node.children.every(isOnOneLine);
}
