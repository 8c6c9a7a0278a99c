/** Whatever stands on a page is found by any piece of it, and every page that has the piece is found. */
import { beforeAll, describe, expect, test } from 'vitest';
import { search, type SearchTools } from '#domain/search/search.ts';
import type { IndexedPage } from '#domain/search/index/indexed-page.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { attribute, eachBuiltPage, type BuiltElement } from '#integrations/built-site.ts';
import { randomNumbers } from './random-numbers.ts';
import { APART, isElement } from '#integrations/search/elements.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const PIECES = 300;
const SEED = 20261122;

async function read(tools: SearchTools, name: string): Promise<IndexedPage> {
  const page = await tools.index.page(name);
  if (page === undefined) throw new Error(`The index cannot read ${name}.`);
  return page;
}

function isChoice({ tagName, children }: BuiltElement): boolean {
  return (
    tagName === 'label' && children.filter(isElement).some((child) => child.tagName === 'input')
  );
}

/** The text of a page as a reader selects it, read by other means than those of the index. */
function pageText(body: BuiltElement): string {
  let text = '';
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('tagName' in node) {
      const element = node as BuiltElement;
      if (/^(svg|script|style|template|noscript|select|button)$/.test(element.tagName)) return;
      if (attribute(element, 'dataPagefindIgnore') !== undefined) return;
      // Astro writes the attribute of a custom element as hidden="true".
      const hidden = element.properties['hidden'];
      if (hidden !== undefined && hidden !== false) return;
      const classes = attribute(element, 'className')?.split(' ') ?? [];
      // A place to write in and a choice stand apart from the words beside them, which nobody reads as one.
      const isApart = classes.includes('blank') || isChoice(element);
      const isLine =
        !isApart &&
        !classes.some((name) => APART.has(name)) &&
        /^(a|abbr|b|code|dfn|em|i|input|label|mark|q|small|span|strong|sub|sup|term-tip|time)$/.test(
          element.tagName,
        );
      if (!isLine) text += '\n';
      element.children.forEach(visit);
      if (!isLine) text += '\n';
    } else if ('value' in node && 'type' in node && node.type === 'text')
      text += String(node.value);
  };
  visit(body);
  return text;
}

/** A cell as it may be written: with the name of its column before it, or without. */
function withoutName(part: string): string[] {
  const words = part.split('：');
  return words.map((_, at) => words.slice(at).join('：')).filter((each) => each !== '');
}

describe('any piece of a page', () => {
  let tools: SearchTools;
  const pages = [...eachBuiltPage(SITE)].flatMap(({ path, elements }) => {
    const body = elements.find((element) => attribute(element, 'dataPagefindBody') !== undefined);
    const heading = elements.find(({ tagName }) => tagName === 'h1');
    return body && heading ? [{ path, text: pageText(heading) + pageText(body) }] : [];
  });

  beforeAll(async () => {
    tools = await openBuiltSearch(SITE);
  });

  test('finds each page that has it', async () => {
    const random = randomNumbers(SEED);
    const runs = pages.flatMap(({ text }) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
    expect(runs.length).toBeGreaterThan(1000);
    const missed: string[] = [];
    for (let count = 0; count < PIECES; count += 1) {
      const run = [...(runs[random(runs.length)] ?? '')];
      const length = Math.min(run.length, 2 + random(5));
      const from = random(run.length - length + 1);
      const piece = run.slice(from, from + length).join('');
      const { results } = await search(tools, piece);
      const found = new Set(
        // A duty is found by itself, and is a part of the page of duties.
        await Promise.all(
          results.map(async ({ page }) => (await read(tools, page)).url.replace(/#.*/, '')),
        ),
      );
      for (const { path, text } of pages) {
        if (text.includes(piece) && !found.has(path)) missed.push(`${piece} ${path}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('leads to a page that has it, mostly first, when it was copied', async () => {
    const random = randomNumbers(SEED);
    const runs = pages.flatMap(({ text }) => text.match(/\p{Script=Han}{4,}/gu) ?? []);
    const missed: string[] = [];
    let first = 0;
    for (let count = 0; count < PIECES; count += 1) {
      const run = [...(runs[random(runs.length)] ?? '')];
      const length = Math.min(run.length, 4 + random(5));
      const from = random(run.length - length + 1);
      const piece = run.slice(from, from + length).join('');
      const { results } = await search(tools, piece);
      const shown = await Promise.all(
        results
          .slice(0, 3)
          .map(async ({ page }) => (await read(tools, page)).url.replace(/#.*/, '')),
      );
      const holds = (path: string | undefined) =>
        pages.some((page) => page.path === path && page.text.includes(piece));
      if (holds(shown[0])) first += 1;
      if (!shown.some(holds)) missed.push(`${piece} ${shown.join(' ')}`);
    }
    expect(first).toBeGreaterThanOrEqual(285);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
  });

  test('shows titles and text exactly as they are written', async () => {
    for (const name of (await tools.index.kinds()).keys()) {
      const { url, title, text } = await read(tools, name);
      const written =
        pages.find(({ path }) => path === url.replace(/#.*/, ''))?.text.replace(/\s+/g, '') ?? '';
      expect(written, url).toContain(title.replace(/\s+/g, ''));
      // A row of a table is joined by marks of its own, with the names of its columns; a blank is drawn.
      const parts = text.split(/[\n、；＿]+/).map((part) => part.replace(/\s+/g, ''));
      const foreign = parts.filter(
        (part) => part !== '' && !withoutName(part).some((each) => written.includes(each)),
      );
      expect(foreign, url).toEqual([]);
    }
  });
});
