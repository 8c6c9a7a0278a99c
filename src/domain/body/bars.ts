/** The numbers of a table that are drawn as bars above it, read off the table itself, so that both say the same. */
import type { BodyFault } from './fault.ts';
import { wordsOf } from './placed.ts';

/** What of a node is read. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

export interface BarTable {
  /** Headings of the columns that are drawn. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly figures: readonly string[] }[];
}

/** A number, perhaps of a hundred. */
export const FIGURE = /^\d+(?:\.\d+)?%?$/;
/** More bars a row cannot be told apart in black and white. */
const MOST = 2;

/**
 * @param node what stands within <Bars>
 * @param of the headings of the columns, with 、 between them
 * @returns the table, without rows that hold a remark beside a number, since they sum up the others; or what is wrong
 */
export function readBars(node: Node, of: string): BarTable | Omit<BodyFault, 'line'> {
  const tables = (node.children ?? []).filter(({ type }) => type === 'table');
  const [head = [], ...body] = (tables[0]?.children ?? []).map(({ children = [] }) =>
    children.map(wordsOf),
  );
  if (tables.length !== 1 || node.children?.length !== 1) {
    return { message: '<Bars> 里要正好有一张表', hint: '一张表配一个 <Bars>，文字写在外面' };
  }
  const columns = of.split('、').map((column) => column.trim());
  const lost = columns.find((column) => head.indexOf(column) < 1);
  if (lost !== undefined) {
    const message = `<Bars> 的 of 里的“${lost}”不是这张表后几栏的栏名`;
    return { message, hint: `照抄栏名，两栏之间用顿号；这张表有：${head.slice(1).join('、')}` };
  }
  if (columns.length > MOST) {
    return { message: `<Bars> 的 of 写了 ${columns.length} 栏`, hint: '最多画两栏' };
  }
  const rows = body
    .map((cells) => ({
      title: cells[0] ?? '',
      figures: columns.map((column) => cells[head.indexOf(column)] ?? ''),
    }))
    .filter(({ figures }) => figures.every((figure) => FIGURE.test(figure)));
  return rows.length > 0
    ? { columns, rows }
    : { message: '<Bars> 的 of 所指的栏里没有一行全是数', hint: '数写成 94.6% 或 12 这样' };
}
