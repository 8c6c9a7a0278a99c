import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { CHUNKS, chunkGroups } from './chunks.ts';

const files = globSync('src/**/*.{ts,css}')
  .map((file) => file.split(sep).join('/'))
  .filter((file) => !file.endsWith('.test.ts'));
const groupOf = (path: string) =>
  chunkGroups()
    .filter(({ test: expression }) => expression.test(path))
    .map(({ name }) => name);

test('every file and folder that a chunk names is there', () => {
  const named = CHUNKS.flatMap(({ of, but = [] }) => [
    ...of.map((path) => (path.endsWith('/') ? path : `${path}.`)),
    ...but.flatMap((name) => {
      const folders = of.filter((path) => path.endsWith('/'));
      const isThere = folders.some((folder) =>
        files.some((file) => file.startsWith(`src/${folder}${name}`)),
      );
      return isThere ? [] : [`${folders.join()} without ${name}`];
    }),
  ]);
  const missing = named.filter((path) => !files.some((file) => file.startsWith(`src/${path}`)));
  expect(missing).toEqual([]);
});

test('every chunk has files, and no file is meant twice', () => {
  for (const { name, of } of CHUNKS) {
    const own = files.filter((file) => groupOf(`/somewhere/${file}`).includes(name));
    expect(own.length, name).toBeGreaterThanOrEqual(of.length);
  }
  const twice = files.filter((file) => groupOf(`/somewhere/${file}`).length > 1);
  expect(twice).toEqual([]);
});

test('a path is known whole, on Windows too, and what is left out is left out', () => {
  expect(groupOf('/a/src/stores/keys.ts')).toEqual(['working']);
  expect(groupOf('C:\\a\\src\\stores\\keys.ts')).toEqual(['working']);
  expect(groupOf('/a/src/stores/keys-of.ts')).toEqual([]);
  expect(groupOf('/a/src/elements/search/client.ts')).toEqual(['searching']);
  expect(groupOf('/a/src/elements/search/worker.ts')).toEqual([]);
  expect(groupOf('/a/src/elements/search/bootstrap.ts')).toEqual(['site']);
  expect(groupOf('\0vite/preload-helper.js')).toEqual(['site']);
  expect(groupOf('/a/node_modules/nanostores/index.js')).toEqual(['answering']);
});
