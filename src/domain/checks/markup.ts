/** What authors write into a body: links, citations, local values; and marks that would not come out as meant. */
import { pageAddresses } from '#domain/site/page-addresses.ts';
import { nearest } from '#domain/text/nearest.ts';
import { articlesOf } from '#domain/regulations/articles.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import { linesOf } from './strings.ts';

const LINK = /\]\((\/[^)\s]*)\)/g;
const CITE = /<Cite\b([^>]*)\/>/g;
const LOCAL = /<Local\b([^>]*)\/>/g;
/** What authors may write; everything else that MDX would run or pass through is code. */
const COMPONENTS = new Set(['Cite', 'Local', 'Say', 'RedLine', 'Example']);
const TAG = /<\/?([A-Za-z][\w.-]*)/g;
const RUNS = /^\s*(?:import|export)\s|\{(?!#[a-z0-9-]+\}\s*$)/;
/** Words to say are a block, which cannot stand inside a paragraph. */
const SAY_IN_PARAGRAPH = /^(?!\s*(?:[-*]|\d+\.)\s|\|)\s*\S.*<Say>/;
const FOREIGN_IMAGE = /!\[[^\]]*\]\((?:https?:)?\/\//;
const BOLD = /\*\*([^*\n]+)\*\*/g;
const HEADING_WITHOUT_ID = /^#{2,4} (?!.*\{#[a-z0-9-]+\}\s*$)/;

interface Page {
  readonly file: string;
  readonly body: string;
}

/** @returns problems of links, components and marks in the bodies of chapters and procedures */
export function findMarkupProblems(pages: readonly Page[], library: WrittenContent): Problem[] {
  const addresses = pageAddresses(library);
  const locals = new Set(library.locals.map(({ id }) => id));
  const regulations = new Map(library.regulations.map(({ id, facts }) => [id, articlesOf(facts)]));
  return pages.flatMap(({ file, body }) =>
    linesOf(body).flatMap(({ field, text }) => {
      const problems: Problem[] = [];
      const report = (message: string, found?: string, valid?: Iterable<string>) => {
        const match = found !== undefined && valid ? nearest(found, valid) : undefined;
        problems.push({ file, field, message, hint: match && `是不是想写 ${match}` });
      };
      for (const [, href = ''] of text.matchAll(LINK)) {
        const [path = ''] = href.split('#');
        if (!addresses.has(path)) report(`链接指向不存在的页面：${path}`, path, addresses);
      }
      for (const [, props = ''] of text.matchAll(CITE)) {
        const of = attribute(props, 'of');
        const at = attribute(props, 'at');
        const articles = regulations.get(of);
        if (!articles) report(`没有这个法规：${of}`, of, regulations.keys());
        else if (at && !articles.has(at)) {
          report(`${of} 的核对表里没有这一条：${at}`, at, articles);
        }
      }
      for (const [, props = ''] of text.matchAll(LOCAL)) {
        const id = attribute(props, 'id');
        if (!locals.has(id)) report(`没有这个本地规定：${id}`, id, locals);
      }
      const code = codeIn(text);
      if (code !== undefined) report(`正文里不能有代码：${code}`);
      if (SAY_IN_PARAGRAPH.test(text)) report('<Say> 要自成一段，或跟在列表项后面');
      if (FOREIGN_IMAGE.test(text)) report('图片要放在本站，不能引用别的网站');
      if (hasBrokenBold(text)) report('加粗会失效：把标点移到 ** 的外面');
      if (HEADING_WITHOUT_ID.test(text)) report('标题后面要有固定锚点，如 ## 红线 {#red-lines}');
      return problems;
    }),
  );
}

/** @returns the first piece that MDX would take for code: a tag of its own, an expression, an import */
function codeIn(text: string): string | undefined {
  for (const [tag, name = ''] of text.matchAll(TAG)) if (!COMPONENTS.has(name)) return tag;
  return RUNS.exec(text)?.[0].trim();
}

/**
 * Bold whose edge is punctuation next to a letter: CommonMark's flanking rules then leave the asterisks standing.
 * Pairs are taken in order, so that what lies between two bold pieces is not mistaken for bold.
 */
function hasBrokenBold(text: string): boolean {
  return [...text.matchAll(BOLD)].some(({ 0: whole, 1: inner = '', index }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + whole.length);
    return (
      (/^\p{P}/u.test(inner) && /[\p{L}\p{N}]$/u.test(before)) ||
      (/\p{P}$/u.test(inner) && /^[\p{L}\p{N}]/u.test(after))
    );
  });
}

function attribute(props: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(props)?.[1] ?? '';
}
