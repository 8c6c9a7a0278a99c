import { expect, test } from 'vitest';
import { writeInside, type Part } from './helper-inside.ts';

const HELPER = 'var e=1,t=(n)=>n+e;export{t};\n';
const bundleOf = (own: string, helper = HELPER): Record<string, Part> => ({
  '_astro/runtime.ab.js': { type: 'chunk', moduleIds: ['\0rolldown/runtime.js'], code: helper },
  '_astro/own.js': { type: 'chunk', moduleIds: ['/own.ts'], code: own },
  '_astro/a.css': { type: 'asset' },
});
async function load(code = '') {
  return (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as object;
}

test('a script holds what it took from the file of the helper, by the name it has given it', async () => {
  const bundle = bundleOf('import{t as e}from"./runtime.ab.js";var t=e(1);export{t as two};');
  writeInside(bundle);
  expect(Object.keys(bundle)).toEqual(['_astro/own.js', '_astro/a.css']);
  expect(bundle['_astro/own.js']?.code).not.toContain('runtime');
  expect(await load(bundle['_astro/own.js']?.code)).toMatchObject({ two: 2 });
});

test('what is called otherwise outside than in the file is found', async () => {
  const code = 'import { five } from "./runtime.ab.js"; export const six = five + 1;';
  const bundle = bundleOf(code, 'const n=5;export{n as five};');
  writeInside(bundle);
  expect(await load(bundle['_astro/own.js']?.code)).toMatchObject({ six: 6 });
});

test('imports of other files stay as they are', () => {
  const own = 'import{a}from"./other.js";import{t as e}from"./runtime.ab.js";e(a);';
  const bundle = bundleOf(own);
  writeInside(bundle);
  expect(bundle['_astro/own.js']?.code).toMatch(/^import\{a\}from"\.\/other\.js";const \[e\]=/);
});

test.each([
  ['a script that takes it in another way', bundleOf('import*as e from"./runtime.ab.js";e.t(1);')],
  [
    'a helper that is written otherwise',
    bundleOf('import{t}from"./runtime.ab.js";', 'export default 1;'),
  ],
  ['a bundle without one', { 'own.js': { type: 'chunk', code: 'import{t}from"./t.js";' } as Part }],
])('%s stays as it is', (_name, bundle) => {
  const before = structuredClone(bundle);
  writeInside(bundle);
  expect(bundle).toEqual(before);
});
