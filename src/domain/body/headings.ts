import { quote } from '#domain/reading/fault.ts';
import type { BodyFault } from './fault.ts';
import { wordsOf, type Placed } from './placed.ts';

export interface Heading {
  readonly id: string;
  readonly line: number;
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const EXAMPLE = '如 ## 红线 {#red-lines}';
/** The page has its own heading of the first level; beyond the fourth nobody sees a difference. */
const [HIGHEST, LOWEST] = [2, 4];

/**
 * Headings begin at ##, go down one level at a time, and each has an anchor of its own.
 *
 * @param firstLine the line of the file on which the text begins, for messages that name another line
 */
export function checkHeadings(
  placed: readonly Placed[],
  lines: readonly string[],
  firstLine: number,
): { readonly headings: readonly Heading[]; readonly faults: readonly BodyFault[] } {
  const headings: Heading[] = [];
  const faults: BodyFault[] = [];
  let level = HIGHEST - 1;
  for (const { node, above, line } of placed) {
    if (node.type !== 'heading') continue;
    const found = quote(lines[line - 1] ?? '');
    const depth = node.depth ?? HIGHEST;
    const refuse = (message: string, hint: string) =>
      faults.push({ line, message: `${message}：${found}`, hint });
    const { id, ...others } = node.data?.hProperties ?? {};
    if (!/^\s*#/.test(lines[line - 1] ?? '')) {
      refuse('标题下面画了线', `标题用 # 开头，${EXAMPLE}`);
    } else if (above.length > 1) {
      refuse('标题不能写在列表、引用或标签里面', '把标题移到外面，前后空一行');
    } else if (depth < HIGHEST || depth > LOWEST) {
      refuse(`标题只用 ## 到 ####，这里是 ${depth} 级`, EXAMPLE);
    } else if (depth > level + 1) {
      refuse(
        `标题跳了级，上一个是 ${level} 级，这里是 ${depth} 级`,
        `改成 ${'#'.repeat(level + 1)}`,
      );
    } else if (wordsOf(node) === '') refuse('标题没有字', EXAMPLE);
    else if (typeof id !== 'string') refuse('标题后面要有固定锚点', EXAMPLE);
    else if (!ID.test(id) || Object.keys(others).length > 0) {
      refuse('标题的锚点只用小写字母、数字和连字符', EXAMPLE);
    }
    if (depth <= LOWEST) level = Math.max(depth, HIGHEST);
    if (typeof id !== 'string') continue;
    const first = headings.find((heading) => heading.id === id);
    if (first)
      refuse(`锚点 ${id} 用了两次，第 ${firstLine + first.line - 1} 行已经有了`, '换一个锚点');
    headings.push({ id, line });
  }
  return { headings, faults };
}
