import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as STRINGS from '#strings.ts';

const IMPORT = /^\s*import\s[^;]*;/gm;

/** @returns the text of a source without its imports, each label by the name it is exported under */
function read(source: string): string {
  const names = [...source.matchAll(IMPORT)].flatMap(([text]) =>
    text.includes('strings.ts') ? [...text.matchAll(/\b([A-Z_]+) as ([A-Z_]+)\b/g)] : [],
  );
  return names.reduce(
    (text, [, exported, local]) => text.replace(new RegExp(`\\b${local}\\b`, 'g'), exported ?? ''),
    source.replace(IMPORT, ''),
  );
}

/** @returns the labels of a group that no source names, each by its whole path */
function unusedIn(path: string, labels: object, sources: string): string[] {
  const pattern = path.replaceAll('.', '\\s*\\??\\.\\s*');
  // A group that is handed on, spread or looked up by a computed key is used as a whole.
  if (new RegExp(`\\b${pattern}\\b(?!\\s*\\??\\.\\s*[a-z])`).test(sources)) return [];
  return Object.entries(labels).flatMap(([key, value]) => {
    if (!new RegExp(`\\b${pattern}\\s*\\??\\.\\s*${key}\\b`).test(sources))
      return [`${path}.${key}`];
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isGroup ? unusedIn(`${path}.${key}`, value, sources) : [];
  });
}

it('has no label that nothing shows', () => {
  const sources = globSync('{src,scripts}/**/*.{ts,astro,mjs}')
    .filter((file) => !/[\\/]strings\b|\.test\.ts$/.test(file))
    .map((file) => read(readFileSync(file, 'utf8')))
    .join('\n');
  const unused = Object.entries(STRINGS).flatMap(([name, labels]) =>
    typeof labels === 'object' ? unusedIn(name, labels, sources) : [],
  );
  expect(unused).toEqual([]);
});

it('sees a label that nothing shows', () => {
  const labels = { shown: 'a', hidden: 'b', inner: { used: 'c', idle: 'd' }, whole: { x: 'e' } };
  const source = `import { GROUP as WORDS } from '#strings.ts';\nshow(WORDS.shown, WORDS.inner.used, WORDS.whole[x])`;
  expect(unusedIn('GROUP', labels, read(source))).toEqual(['GROUP.hidden', 'GROUP.inner.idle']);
  expect(unusedIn('GROUP', labels, 'const { hidden } = GROUP;')).toEqual([]);
});
