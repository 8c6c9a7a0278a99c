import { quote } from '#domain/reading/fault.ts';
import type { BodyFault } from './fault.ts';
import { wordsOf, type Placed } from './placed.ts';

/** What a running text refers to: an address, what an attribute of a component names, or the limit of its procedure. */
export interface Reference {
  readonly line: number;
  readonly kind: 'address' | 'regulation' | 'local' | 'total';
  readonly id: string;
  /** The article of a regulation. */
  readonly article?: string | undefined;
}

/** An address of the site with slashes at both ends, and perhaps an anchor; or an anchor of the same page. */
const OWN = /^(?:\/(?:[a-z0-9-]+\/)*)?(?:#[A-Za-z0-9-]+)?$/;
const EXAMPLE = '写本站的网址，前后都有 /，如 /procedures/seals/use-approval/';

/** Links lead to addresses of the site, written as they are. */
export function checkLinks(placed: readonly Placed[]): {
  readonly references: readonly Reference[];
  readonly faults: readonly BodyFault[];
} {
  const references: Reference[] = [];
  const faults: BodyFault[] = [];
  for (const { node, line } of placed) {
    if (node.type !== 'link') continue;
    const { url = '' } = node;
    const words = wordsOf(node);
    if (url === '') {
      faults.push({ line, message: `链接没有网址：${quote(`[${words}]()`)}`, hint: EXAMPLE });
    } else if (words === '') {
      faults.push({
        line,
        message: `链接没有字：${quote(`[](${url})`)}`,
        hint: '方括号里写上页面的名称',
      });
    } else if (OWN.test(url)) references.push({ line, kind: 'address', id: url });
    else faults.push({ line, ...foreign(url) });
  }
  return { references, faults };
}

function foreign(url: string): Omit<BodyFault, 'line'> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    return {
      message: `链接只能指向本站的页面：${quote(url)}`,
      hint: '别的网站写出名称，不写网址；不能写 javascript、data、mailto 等地址',
    };
  }
  if (!/^[/#]/.test(url)) {
    return { message: `链接要从本站的根写起：${quote(url)}`, hint: EXAMPLE };
  }
  return { message: `链接的写法不对：${quote(url)}`, hint: EXAMPLE };
}
