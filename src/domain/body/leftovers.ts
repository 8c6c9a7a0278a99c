/** Marks that the processor left standing as text: what their author meant would not be seen. */
import { findCharacterFaults } from '#domain/reading/characters.ts';
import { quote } from '#domain/reading/fault.ts';
import type { BodyFault } from './fault.ts';
import type { Placed } from './placed.ts';

interface Leftover {
  readonly test: RegExp;
  readonly message: string;
  readonly hint: string;
}

const LINK =
  '写成 [用印审批](/procedures/seals/use-approval/)：半角的方括号紧跟半角的圆括号，网址里没有空格';

const ANYWHERE: readonly Leftover[] = [
  {
    test: /\*\*/,
    message: '加粗会失效',
    hint: '两头的 ** 要成对、紧挨着字；把标点移到 ** 的外面，如 **注意**：先看这里',
  },
  { test: /[\]】]\s*[(（]\s*(?:[/#]|https?:)/, message: '链接的括号或网址写法不对', hint: LINK },
  { test: /\]\s*\[|\[{2}|!\[/, message: '方括号会原样印出来', hint: LINK },
  { test: /\[\^/, message: '正文里不用脚注', hint: '写进句子里，或用 <Cite of="…" at="…" />' },
  { test: /https?:\/\/|www\./i, message: '正文里不能有别的网站的网址', hint: '写出名称，不写网址' },
  { test: /`/, message: '反引号没有配成对', hint: '两头各一个反引号，或删去' },
  { test: /~~/, message: '删除线会原样印出来', hint: '删去 ~~ 和不要的字' },
];

/** At the beginning of a paragraph, where a mark would have made something else of it. */
const AT_START: readonly Leftover[] = [
  {
    test: /^#{1,6}\S/,
    message: '标题的 # 后面没有空格',
    hint: '# 后面空一格，如 ## 红线 {#red-lines}',
  },
  { test: /^#{7,}/, message: '标题只用 ## 到 ####', hint: '如 ## 红线 {#red-lines}' },
  {
    test: /^:::/,
    message: '正文里不用 ::: 的写法',
    hint: '提醒用 <RedLine>，样例用 <Example title="…">',
  },
  {
    test: /^\|/,
    message: '表格没有认出来',
    hint: '第二行写分隔行，格数和表头一样多：| --- | --- |；表格前面空一行',
  },
  { test: /^[-+]\p{Script=Han}/u, message: '列表的 - 后面没有空格', hint: '- 后面空一格' },
  { test: /^\d+\.\p{Script=Han}/u, message: '编号后面没有空格', hint: '1. 后面空一格' },
];

/** @returns a fault for each piece of text in which a mark was left standing */
export function textFaults(placed: readonly Placed[]): BodyFault[] {
  return placed.flatMap(({ node, above, line }) => {
    if (node.type !== 'text') return [];
    const parent = above.at(-1);
    const begins = parent?.type === 'paragraph' && parent.children?.[0] === node;
    // What a link points to is told by the rule for links.
    if (above.some(({ type }) => type === 'link')) return [];
    const told = new Set<Leftover>();
    return (node.value ?? '').split('\n').flatMap((text, index) => {
      const found = [...ANYWHERE, ...(begins || index > 0 ? AT_START : [])].find(({ test }) =>
        test.test(text),
      );
      if (found && told.has(found)) return [];
      if (found) {
        told.add(found);
        const at = Math.max(0, text.search(found.test) - 8);
        const message = `${found.message}：${quote(text.slice(at))}`;
        return [{ line: line + index, message, hint: found.hint }];
      }
      return findCharacterFaults(text).map(({ message, hint }) => ({
        line: line + index,
        message,
        hint,
      }));
    });
  });
}
