import { quote } from '#domain/reading/fault.ts';
import { nearest } from '#domain/text/nearest.ts';
import { FIGURE, readBars } from './bars.ts';
import { unknownTag } from './compile-error.ts';
import type { BodyAttribute, BodyNode } from './compile.ts';
import { ruleOf, type ComponentRule } from './components.ts';
import type { BodyFault } from './fault.ts';
import type { Reference } from './links.ts';
import { wordsOf, type Placed } from './placed.ts';

/** Components are those of the table, told what they must be told, in words, and stand where they can be shown. */
export function checkComponents(placed: readonly Placed[]): {
  readonly references: readonly Reference[];
  readonly faults: readonly BodyFault[];
} {
  const references: Reference[] = [];
  const faults: BodyFault[] = [];
  for (const each of placed) {
    const { node, line } = each;
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    const name = node.name ?? '';
    const rule = ruleOf(name);
    if (!rule) {
      faults.push({ line, ...unknownTag(name) });
      continue;
    }
    const wrong = [
      ...checkAttributes(name, rule, node.attributes ?? []),
      ...checkPlace(name, rule, each),
      ...checkContent(name, rule, node),
      ...(name === 'Bars' ? checkBars(node) : []),
    ];
    faults.push(...wrong.map((fault) => ({ line, ...fault })));
    if (wrong.length > 0) continue;
    const told = (key: string) => textOf(node.attributes?.find((one) => one.name === key));
    if (name === 'Cite') {
      references.push({ line, kind: 'regulation', id: told('of') ?? '', article: told('at') });
    }
    if (name === 'Local') references.push({ line, kind: 'local', id: told('id') ?? '' });
    if (name === 'Total') references.push({ line, kind: 'total', id: '' });
  }
  return { references, faults };
}

type Wrong = Omit<BodyFault, 'line'>;

function textOf(attribute: BodyAttribute | undefined): string | undefined {
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

function isCode(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function checkAttributes(
  name: string,
  { required, optional, example }: ComponentRule,
  attributes: readonly BodyAttribute[],
): Wrong[] {
  const known = [...required, ...optional];
  const seen = new Set<string>();
  const code = attributes.find(({ type, value }) => type !== 'mdxJsxAttribute' || isCode(value));
  if (code) {
    const found = code.name === undefined ? '{…}' : `${code.name}={…}`;
    return [{ message: `<${name}> 里写了代码：${quote(found)}`, hint: `照这样写：${example}` }];
  }
  const faults = attributes.flatMap((attribute): Wrong[] => {
    const { name: key = '' } = attribute;
    if (!known.includes(key)) {
      const match = nearest(key, known);
      if (match !== undefined) seen.add(match);
      return [
        {
          message: `<${name}> 没有${quote(key)}这个属性`,
          hint: match === undefined ? `照这样写：${example}` : `是不是想写 ${match}`,
        },
      ];
    }
    if (seen.has(key)) {
      return [{ message: `<${name}> 的 ${key} 写了两次`, hint: '留下一处' }];
    }
    seen.add(key);
    if ((textOf(attribute) ?? '').trim() === '') {
      return [{ message: `<${name}> 的 ${key} 是空的`, hint: `照这样写：${example}` }];
    }
    return [];
  });
  const missing = required.filter((key) => !seen.has(key));
  return [
    ...faults,
    ...missing.map((key) => ({
      message: `<${name}> 没有写 ${key}`,
      hint: `照这样写：${example}`,
    })),
  ];
}

/** A block within a sentence would tear it apart. */
function checkPlace(name: string, { place }: ComponentRule, { node, above }: Placed): Wrong[] {
  if (place === 'words' || node.type === 'mdxJsxFlowElement') return [];
  const [parent, holder] = [above.at(-1), above.at(-2)];
  const isItem =
    parent?.type === 'tableCell' ||
    (parent?.type === 'paragraph' && holder?.type === 'listItem' && holder.spread !== true);
  if (place === 'block or item' && isItem) return [];
  return [
    place === 'block'
      ? { message: `<${name}> 要自成一段，前后空一行`, hint: `<${name}> 和 </${name}> 各占一行` }
      : { message: `<${name}> 要自成一段，或跟在列表项后面`, hint: '前后空一行；列表项之间不空行' },
  ];
}

/** What is drawn stands in the table, and the line at a number is one. */
function checkBars(node: BodyNode): Wrong[] {
  const told = (key: string) => textOf(node.attributes?.find((one) => one.name === key));
  const [of, mark] = [told('of'), told('mark')];
  const table = of === undefined ? undefined : readBars(node, of);
  const isMark = mark === undefined || FIGURE.test(mark);
  return [
    ...(table && 'message' in table ? [table] : []),
    ...(isMark
      ? []
      : [{ message: `<Bars> 的 mark 不是数：${quote(mark)}`, hint: '写成 100% 这样' }]),
  ];
}

function checkContent(name: string, { place, example }: ComponentRule, node: BodyNode): Wrong[] {
  const isEmpty = wordsOf(node) === '';
  if (place === 'words' && !isEmpty) {
    return [{ message: `<${name}> 里面不能写字`, hint: `照这样写：${example}` }];
  }
  if (place !== 'words' && isEmpty) {
    return [{ message: `<${name}> 里面是空的`, hint: '写上内容，或删去它' }];
  }
  return [];
}
