import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameBuild } from './build-id.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-id-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const PAGE = '<html><head><title>页</title></head><body></body></html>';

function layOut(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

test('every page carries the name that the small file tells', () => {
  const folder = layOut('site', { 'index.html': PAGE, 'forms/index.html': PAGE });
  const build = nameBuild(folder, { base: '/shouce/', input: 'abc' });
  expect(build).toMatch(/^[0-9a-f]{12}$/);
  const told = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'));
  expect(told).toEqual({ build, base: '/shouce/', input: 'abc' });
  for (const page of ['index.html', 'forms/index.html']) {
    const html = readFileSync(join(folder, page), 'utf8');
    expect(html).toContain(`<title>页</title><meta name="build" content="${build}"></head>`);
  }
});

test('the same site has the same name, another one another', () => {
  const files = { 'index.html': PAGE, '_astro/a.js': 'a()' };
  const name = (folder: string, made: Record<string, string>) =>
    nameBuild(layOut(folder, made), { base: '/', input: '' });
  const first = name('one', files);
  expect(name('two', { '_astro/a.js': 'a()', 'index.html': PAGE })).toBe(first);
  expect(name('three', { ...files, '_astro/a.js': 'b()' })).not.toBe(first);
  expect(name('four', { 'index.html': PAGE, '_astro/b.js': 'a()' })).not.toBe(first);
});
