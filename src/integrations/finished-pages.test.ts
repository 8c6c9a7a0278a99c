import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { completing, finishing } from './finished-pages.ts';
import { pageFacts } from './page-facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finished-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>页</title></head><body>${body}</body></html>`;
const POLICY = 'http-equiv="content-security-policy"';

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test('a page is completed when it is rendered, and known without being read', () => {
  const { finished, finishRest } = finishing(folder, '');
  write('seals/index.html', finished('/seals/', page('<p id="a">甲</p>')));
  // Were it read, it would not have this one.
  writeFileSync(join(folder, 'seals/index.html'), page('<p id="b">乙</p>'));
  finishRest();
  expect(pageFacts(folder)).toMatchObject([{ path: '/seals/', ids: new Set(['a']) }]);
});

test('what Astro writes by itself is completed where it lies, and nothing is completed twice', () => {
  const { finished, finishRest } = finishing(folder, '');
  write('404.html', finished('/404.html', page('<p id="lost">没有</p>')));
  write('old/index.html', page('<p id="moved">搬了</p>'));
  finishRest();
  for (const name of ['404.html', 'old/index.html'])
    expect(readFileSync(join(folder, name), 'utf8').split(POLICY)).toHaveLength(2);
  expect(pageFacts(folder).map(({ path }) => path)).toEqual(['/404.html', '/old/']);
});

test.each([
  ['https://example.org/shouce/', '/'],
  ['https://example.org/shouce/404/', '/404.html'],
  ['https://example.org/shouce/%E7%94%A8%E5%8D%B0/', '/用印/'],
])('%s is completed as the page at %s', async (url, path) => {
  const rendering = completing(rendersAs('text/html'), '/shouce', (at, html) => `${at} ${html}`);
  const { response } = await renderedBy(rendering, url);
  expect(await response.text()).toBe(`${path} rendered`);
});

test('what is no page is left as it is', async () => {
  const rendering = completing(rendersAs('application/json'), '', () => 'completed');
  const { response } = await renderedBy(rendering, 'https://example.org/forms/a.json');
  expect(await response.text()).toBe('rendered');
});

function rendersAs(type: string): AstroPrerenderer {
  return {
    name: 'test',
    getStaticPaths: async () => [],
    render: async () => new Response('rendered', { headers: { 'content-type': type } }),
  };
}

async function renderedBy({ render }: AstroPrerenderer, url: string) {
  // A renderer of the test asks for no route.
  const rendered = await render(new Request(url), {} as Parameters<typeof render>[1]);
  return 'response' in rendered ? rendered : { response: rendered };
}
