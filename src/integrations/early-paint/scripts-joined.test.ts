import { expect, test } from 'vitest';
import { scriptsJoined } from './scripts-joined.ts';

const FILES: Record<string, string> = {
  '/_astro/One.js': 'import"./shared.js";\n',
  '/_astro/Two.js': 'import"./shared.js";import"./more.js";',
  '/_astro/Own.js': 'import"./shared.js";document.title="x";',
  '/_astro/shared.js': 'export{};',
  '/_astro/more.js': 'export{};',
};
const joined = (...names: string[]) =>
  [
    ...scriptsJoined(
      names.map((name) => `<script type="module" src="${name}"></script>`).join('<p></p>'),
      (src) => FILES[src],
    ).matchAll(/src="([^"]+)"/g),
  ].map(([, src]) => src);

test('a script that only names others gives way to them, each once', () => {
  expect(joined('/_astro/One.js', '/_astro/Two.js', '/_astro/One.js')).toEqual([
    '/_astro/shared.js',
    '/_astro/more.js',
  ]);
});

test('a script that does something stays', () => {
  expect(joined('/_astro/Own.js', '/_astro/One.js')).toEqual([
    '/_astro/Own.js',
    '/_astro/shared.js',
  ]);
});

test('a script of elsewhere stays', () => {
  expect(joined('/office.js')).toEqual(['/office.js']);
});
