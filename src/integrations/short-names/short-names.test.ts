import fc from 'fast-check';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { shortNames, shortNamesIn } from './short-names.ts';

const shorten = (css: string, all = css) =>
  postcss([shortNames(shortNamesIn(all))]).process(css, { from: undefined }).css;

test('what is said most often gets the shortest name, where it is set and where it is asked for', () => {
  expect(
    shorten(':root{--seldom:1px;--often:2px}p{margin:var(--often) var(--often,var(--seldom))}'),
  ).toBe(':root{--b:1px;--a:2px}p{margin:var(--a) var(--a,var(--b))}');
});

test('a name that was short before stays its own', () => {
  expect(shorten('p{--a:1px;--long:2px;--long:3px}')).toBe('p{--c:1px;--b:2px;--b:3px}');
});

test('selectors, texts and unknown names are left alone', () => {
  const css = '.a--b:before{content:"x--y";color:var(--other)}';
  expect(shorten(css, '--known')).toBe(css);
});

test('no two names become one, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^--[a-z][a-z\d-]{0,3}$/)), (names) => {
      const text = names.join(' ');
      const short = shortNamesIn(text);
      expect(new Set(short.values()).size).toBe(names.length);
      const css = names.map((name) => `p{${name}:1;x:var(${name})}`).join('');
      const once = shorten(css, text);
      expect(shorten(once, text)).toBe(once);
    }),
  );
});
