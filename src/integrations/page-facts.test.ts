import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, body: string) =>
  writeFileSync(join(folder, name), `<!doctype html><html><body>${body}</body></html>`);

test('a page is known by its anchors, its links and what search lists of it', () => {
  write(
    'index.html',
    '<main data-pagefind-body><h1 id="top">用印</h1><a href="#top">上</a></main>',
  );
  write('404.html', '<p id="lost"><a name="x">没有</a></p>');
  expect(pageFacts(folder)).toMatchObject([
    { path: '/404.html', ids: new Set(['lost']), links: [], source: undefined },
    { path: '/', ids: new Set(['top']), links: ['#top'], source: { url: '/', title: '用印' } },
  ]);
});

test('pages are read once, and anew when one has changed', () => {
  write('index.html', '<p id="a">甲</p>');
  const first = pageFacts(folder);
  expect(pageFacts(folder)).toBe(first);
  write('index.html', '<p id="b">乙</p>');
  utimesSync(join(folder, 'index.html'), new Date(), new Date(Date.now() + 5000));
  expect(pageFacts(folder)[0]?.ids).toEqual(new Set(['b']));
  write('more.html', '<p>丙</p>');
  expect(pageFacts(folder)).toHaveLength(2);
});

test('a page that search is to list needs a title', () => {
  write('index.html', '<main data-pagefind-body>没有标题</main>');
  expect(() => pageFacts(folder)).toThrow('/：标了 data-pagefind-body，却没有 h1');
});

test('what only looks like markup is none, and a drawing leads somewhere without being read', () => {
  write(
    'index.html',
    `<style>a{content:'<p id="style">'}</style><script>"<p id='script'><a href='no'>"</script><!-- <p id="note"> -->
     <main data-pagefind-body><h1 id=top title="a > b">用印</h1><svg><a href="/?a&#38;b"><text id="drawn">画</text></a></svg></main>
     <a href="/?a&amp;b">同</a>`,
  );
  expect(pageFacts(folder)).toMatchObject([
    { ids: new Set(['top', 'drawn']), links: ['/?a&b'], source: { title: '用印', blocks: [] } },
  ]);
});

test('a title in front of what is searched is its title', () => {
  write('index.html', '<h1>用印</h1><main data-pagefind-body><p>谁盖章</p></main>');
  expect(pageFacts(folder)[0]?.source).toMatchObject({
    title: '用印',
    blocks: [{ text: '谁盖章' }],
  });
});
