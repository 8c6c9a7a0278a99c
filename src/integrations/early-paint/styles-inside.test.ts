import { expect, test } from 'vitest';
import { stylesInside } from './styles-inside.ts';

const FILES: Record<string, string> = {
  '/_astro/a.css': '@layer base,components;',
  '/_astro/b.css': 'p{color:red}',
  '/_astro/wide.css': '@page{size:landscape}',
};
const read = (href: string) => FILES[href];
const page = (links: string) =>
  `<head><meta charset="utf-8"><title>页</title>${links}</head><body></body>`;
const link = (href: string, more = '') => `<link rel="stylesheet" href="${href}"${more}>`;

test('all sheets of a page stand in it, in their order', () => {
  const css = '@layer base,components;p{color:red}';
  expect(stylesInside(page(link('/_astro/a.css') + link('/_astro/b.css')), read)).toBe(
    `<head><meta charset="utf-8"><title>页</title><style>${css}</style></head><body></body>`,
  );
});

test('what is for paper stays for paper, and keeps its place among the others', () => {
  const links =
    link('/_astro/a.css') + link('/_astro/wide.css', ' media="print"') + link('/_astro/b.css');
  const html = stylesInside(page(links), read);
  expect(html).toContain(
    '<style>@layer base,components;</style><style media="print">@page{size:landscape}</style><style>p{color:red}</style>',
  );
});

test('a sheet that is none of the build stays a link', () => {
  const html = page(link('/print/heads.css'));
  expect(stylesInside(html, read)).toBe(html);
});

test('text that a replacement would read as a pattern stays as it is', () => {
  const dollars = (href: string) => (href === '/_astro/d.css' ? "p::before{content:'$& $1'}" : '');
  expect(stylesInside(page(link('/_astro/d.css')), dollars)).toContain("{content:'$& $1'}");
});
