import { quote } from '#domain/reading/fault.ts';
import { braces } from './compile-error.ts';
import type { BodyNode } from './compile.ts';
import type { BodyFault } from './fault.ts';
import type { Placed } from './placed.ts';

/** Everything that running text may be made of; headings, links and components have rules of their own. */
const ALLOWED = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** What people write that is none of it, and what to write instead. */
const REFUSED: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  mdxjsEsm: ['以 import 或 export 开头的一段会被当成代码', '换一个开头；标签不用引入，直接写'],
  html: ['正文里不能写 HTML', '去掉标签，用 Markdown 的写法'],
  code: ['正文里不能放代码块', '去掉三个反引号；要原样显示的词用一对反引号'],
  image: ['正文里不能放图片', '把图里的内容写成文字或表格'],
  imageReference: ['正文里不能放图片', '把图里的内容写成文字或表格'],
  linkReference: ['链接和网址分开写了', '写在一起：[用印审批](/procedures/seals/use-approval/)'],
  definition: ['链接和网址分开写了', '写在一起：[用印审批](/procedures/seals/use-approval/)'],
  footnoteReference: ['正文里不用脚注', '写进句子里，或用 <Cite of="…" at="…" />'],
  footnoteDefinition: ['正文里不用脚注', '写进句子里，或用 <Cite of="…" at="…" />'],
  delete: ['正文里不用删除线', '删去 ~~ 和它中间不要的字；表示范围用“至”'],
  break: ['行末的空格或反斜杠会强制换行', '删去行末的空格；要分段就空一行'],
  thematicBreak: ['正文里不用分隔线', '用 ## 标题分开，或删去这一行'],
};

/** @returns a fault for each kind of part that running text must not have, and for each table that is not whole */
export function checkBlocks(placed: readonly Placed[], lines: readonly string[]): BodyFault[] {
  const told = new Set<string>();
  return placed.flatMap(({ node, line }) => {
    const content = lines[line - 1] ?? '';
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      return [{ line, ...braces(content) }];
    }
    if (!ALLOWED.has(node.type)) {
      const [what, hint] = REFUSED[node.type] ?? ['正文里不能用这种写法', '换成段落、列表或表格'];
      // A note and the mark that leads to it are one mistake.
      const isLost = node.type === 'definition' && told.has(REFUSED.imageReference?.[0] ?? '');
      if (told.has(what) || isLost) return [];
      told.add(what);
      return [{ line, message: `${what}：${quote(content)}`, hint }];
    }
    if (node.type === 'table') return checkTable(node, line, lines);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      const hint = '列表项直接写文字，去掉 [ ]；要勾的写成表单';
      return [{ line, message: `列表里不用方框：${quote(content)}`, hint }];
    }
    return [];
  });
}

function checkTable(table: BodyNode, line: number, lines: readonly string[]): BodyFault[] {
  const aligned = (table.align ?? []).some((each) => each !== null);
  const rows = table.children ?? [];
  const width = rows[0]?.children?.length ?? 0;
  const faults: BodyFault[] = aligned
    ? [
        {
          line: line + 1,
          message: `表格不能写对齐：${quote(lines[line] ?? '')}`,
          hint: '分隔行只用减号：| --- | --- |',
        },
      ]
    : [];
  for (const row of rows) {
    const at = row.position?.start.line ?? line;
    const cells = row.children?.length ?? 0;
    if (cells === width) continue;
    faults.push({
      line: at,
      message: `这一行有 ${cells} 格，表头有 ${width} 格：${quote(lines[at - 1] ?? '')}`,
      hint: '补齐或删去多的格；格里要写竖线就写成全角的｜',
    });
  }
  if (rows.length < 2) {
    faults.push({
      line,
      message: `表格只有表头：${quote(lines[line - 1] ?? '')}`,
      hint: '写上内容，或删去表格',
    });
  }
  return faults;
}
