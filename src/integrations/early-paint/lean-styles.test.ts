import { expect, test } from 'vitest';
import { leanStyles } from './lean-styles.ts';

const A = 'data-astro-cid-aaaaaaaa';
const B = 'data-astro-cid-bbbbbbbb';
const SCRIPTS: Record<string, string> = {
  '/_astro/page.js': 'import("./later.js");list.filter(f);',
  '/_astro/later.js': 'el.className=`hit`;document.createElement("mark");',
};
const SHEETS: Record<string, string> = {
  '/_astro/search.Ab_-1.css': 'mark{color:var(--mark,red)}',
};
const lean = (css: string, body: string, head = '') =>
  leanStyles(
    `<head>${head}<style>${css}</style></head><body>${body}</body>`,
    (src) => SCRIPTS[src] ?? SHEETS[src],
  );
const cssOf = (css: string, body: string, head?: string) =>
  /<style>(.*)<\/style>/.exec(lean(css, body, head))?.[1];
const SCRIPT = '<script type="module" src="/_astro/page.js"></script>';

test.each([
  [
    'a rule of a class, a tag or an id that is not there goes',
    '.a{b:c}table{b:c}#x{b:c}p{d:e}',
    'p{d:e}',
  ],
  [
    'an id is no class, and what one element is another need not be',
    '.x{a:b}#k{a:b}p.k{a:b}i.k{a:b}.k.l{a:b}p{d:e}',
    'p.k{a:b}p{d:e}',
  ],
  ['of a list what can match stays', '.a,p>b,p{d:e}', 'p{d:e}'],
  [
    'what is not to be there, or may be one of several, is not asked for',
    'p:not(.a){d:e}:is(ul,p){f:g}',
    'p:not(.a){d:e}:is(ul,p){f:g}',
  ],
  [
    'attributes and states come and go',
    'p[data-open]:hover::before{d:e}',
    'p[data-open]:hover::before{d:e}',
  ],
  [
    'a block without rules goes with them',
    '@media print{.a{b:c}}@layer x{@media print{p{d:e}}}',
    '@layer x{@media print{p{d:e}}}',
  ],
  [
    'sheets of paper and the order of layers stay',
    '@layer a,b;@page{size:A4;@top-left{content:"x"}}',
    '@layer a,b;@page{size:A4;@top-left{content:"x"}}',
  ],
  [
    'what belongs to a layer stands together, and so do neighbours for one medium',
    '@layer a,b;@layer b{p{a:b}@media print{p{c:d}}}@layer a{p{e:f}}@layer b{@media print{p{g:h}}}',
    '@layer a,b;@layer b{p{a:b}@media print{p{c:d}p{g:h}}}@layer a{p{e:f}}',
  ],
  [
    'what stands between two blocks for one medium keeps its place',
    '@media print{p{a:b}}p{c:d}@media print{p{e:f}}',
    '@media print{p{a:b}}p{c:d}@media print{p{e:f}}',
  ],
  [
    'two sheets of paper stay two',
    '@page{margin:1mm}@page{margin:2mm}',
    '@page{margin:1mm}@page{margin:2mm}',
  ],
  [
    'a custom property that nothing asks for goes',
    'p{--a:1;--b:2;width:var(--a,1px)!important}',
    'p{--a:1;width:var(--a,1px)!important}',
  ],
])('%s', (_, css, expected) => {
  expect(cssOf(css, '<p class="k" id=z>字</p><i class="l"></i>')).toBe(expected);
});

test('what a script may make, at once or later, is taken for being there', () => {
  const css = '.hit{a:b}mark{a:b}.filter{a:b}';
  expect(cssOf(css, '<p></p>', SCRIPT)).toBe('.hit{a:b}mark{a:b}');
  expect(cssOf(`p{a:b}${css}`, '<p></p>')).toBe('p{a:b}');
});

test('a page without a rule has no styles', () => {
  expect(lean('.a{b:c}', '<p></p>')).toBe('<head></head><body><p></p></body>');
});

test('marks stay where a rule asks for them, one letter each', () => {
  const css = `b[${A}]{c:d}.x[${B}] b[${A}]{c:d}`;
  const body = `<i ${A}></i><b ${A} ${B}></b><i class="x y" ${B}></i><u class="x"></u><my-x ${A}="true"></my-x>`;
  expect(lean(css, body)).toBe(
    '<head><style>b[data-0]{c:d}.x[data-1] b[data-0]{c:d}</style></head>' +
      '<body><i></i><b data-0></b><i class="x y" data-1></i><u class="x"></u><my-x></my-x></body>',
  );
});

test('a class that its component alone has stands for the mark, with the same weight', () => {
  const css = `.x[${A}]:hover{c:d}p.x[${A}] b[${A}]{c:d}`;
  expect(lean(css, `<p class="x" ${A}><b ${A}></b></p>`)).toBe(
    '<head><style>.x.x:hover{c:d}p.x.x b[data-0]{c:d}</style></head>' +
      '<body><p class="x"><b data-0></b></p></body>',
  );
});

test('a mark stays where a script may give the class that its rule asks for', () => {
  const css = `.hit[${A}]{c:d}`;
  expect(lean(css, `<i ${A}></i>`, SCRIPT)).toContain('<i data-0></i>');
});

test('what one page needs is no other page’s, where only an id or a script tells them apart', () => {
  const css = '#k{a:b}.hit{a:b}p{d:e}';
  expect(cssOf(css, '<p id="l">')).toBe('p{d:e}');
  expect(cssOf(css, '<p id="k">')).toBe('#k{a:b}p{d:e}');
  expect(cssOf(css, '<p id="m">')).toBe('p{d:e}');
  expect(cssOf(css, '<p id="l">', SCRIPT)).toBe('.hit{a:b}p{d:e}');
});

test('what a sheet asks for that a script brings later stays', () => {
  const brings = (file: string) => `import("./later.js");link.href="/shouce/_astro/${file}";`;
  SCRIPTS['/_astro/early.js'] = brings('search.Ab_-1.css');
  SCRIPTS['/_astro/other.js'] = brings('other.css');
  const css = ':root{--mark:#ff0;--idle:#00f}';
  const head = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
  expect(cssOf(css, '', head('early'))).toBe(':root{--mark:#ff0}');
  expect(cssOf(css, '', head('other'))).toBeUndefined();
});
