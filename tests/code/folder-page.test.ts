/** Pages of the site as pages of the folder edition. */
import { expect, test } from 'vitest';
import { folderPage, type Site } from '../../scripts/pack/page.ts';
import { folderPolicy } from '../../scripts/pack/policy.ts';

const site: Site = {
  base: '/',
  has: (path) => ['index.html', 'forms/index.html', 'forms/a.docx'].includes(path),
  classic: (modules) => `_folder/${modules.length}.js`,
};
const head = (inside = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'">${inside}</head>`;
const made = (body: string, inside = '', path = 'duties/index.html') =>
  folderPage(`${head(inside)}<body>${body}</body></html>`, path, site);

test('addresses become ways to files, and everything else stays letter for letter', async () => {
  const same = `<p title='a &amp; b'>甲 <svg viewBox="0 0 1 1"><path d="M0 0"/></svg><a href="#x">x</a> <a href=https://example.org/>y</a></p>`;
  const page = await made(`${same}<a href="/forms/?q=1#a">表</a><form action="/search/"></form>`);
  expect(page).toContain(same);
  expect(page).toContain('<a href="../forms/index.html?q=1#a">表</a>');
  expect(page).toContain('<form action="../search/index.html">');
  expect(page).toContain('<html lang="zh-CN" data-folder="../">');
});

test('modules give way to one classic script, behind the server of the folder and office.js', async () => {
  const scripts = '<script type="module" src="/_astro/a.js"></script>';
  const page = await made(`${scripts}<p>甲</p>${scripts.replace('a.js', 'b.js')}`);
  expect(page).not.toContain('module');
  expect([...page.matchAll(/<script[^>]*src="([^"]+)"/gu)].map(([, src]) => src)).toEqual([
    '../_folder/folder.js',
    '../office.js',
    '../_folder/2.js',
  ]);
  expect(await made('<p>甲</p>')).toContain('src="../office.js"');
});

test('rules on what to make ready stay behind', async () => {
  const page = await made('<p>甲</p><script type="speculationrules">{"prefetch":[]}</script>');
  expect(page).not.toContain('prefetch');
});

test('data leads to files where a text is the address of one, however long it is', async () => {
  const long = 'あ'.repeat(70_000);
  const data = { href: '/forms/', file: '/forms/a.docx#x', other: '/nowhere/', text: '<b>/', long };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const page = await made(`<script type="application/json">${json}</script>`);
  const [, found = ''] = /<script type="application\/json">(.*?)<\/script>/su.exec(page) ?? [];
  expect(found).not.toContain('<');
  expect(JSON.parse(found)).toEqual({
    ...data,
    href: '../forms/index.html',
    file: '../forms/a.docx#x',
  });
});

test('a page that leads elsewhere leads to the file', async () => {
  const html =
    '<!doctype html><title>去别处</title><meta http-equiv="refresh" content="0;url=/forms/"><body></body>';
  expect(await folderPage(html, 'old/index.html', site)).toContain(
    'content="0;url=../forms/index.html"',
  );
});

test('the policy is made anew, of what stands in the page, and stands in front', async () => {
  const page = await made('<p>甲</p>', '<script>a()</script><style>p{}</style>');
  expect(page.match(/content-security-policy/gu)).toHaveLength(1);
  expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<style>'));
  const hash = (text: string) => folderPolicy(text).match(/'sha256-[^']+'/u)?.[0] ?? 'none';
  expect(page).toContain(hash('<script>a()</script>'));
  expect(page).toContain(hash('<style>p{}</style>'));
});

test('a page may fetch nothing, and start a worker from memory alone', () => {
  const policy = folderPolicy('<script defer src="./a.js"></script>');
  expect(policy).toBe(
    "default-src 'none';base-uri 'none';form-action 'self' file:;img-src 'self';style-src 'self';script-src 'self';worker-src blob:",
  );
  expect(folderPolicy('<p>甲</p>')).not.toMatch(/worker|file:|script-src 'self'/u);
});
