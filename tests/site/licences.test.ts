/** Whose code the site holds, and that each of them is named with what its licence asks for. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ADDRESS } from '#domain/site/addresses.ts';
import { attribute, eachBuiltPage, textOf } from '#integrations/built-site.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const pages = [...eachBuiltPage(join(SITE, ADDRESS.licences))];
const named = new Map(
  pages.flatMap(({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'details')
      .map((element) => [attribute(element, 'dataPackage') ?? '', textOf(element)] as const),
  ),
);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?!type\b)(?:[^'";]*?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** Packages that the scripts of pages reach by their imports; a bundler may leave some out, but adds none. */
function importedPackages(): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, still, lazy] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = still ?? lazy ?? '';
      if (name.startsWith('#')) follow(join('src', name.slice(1)));
      else if (name.endsWith('.ts')) follow(join(dirname(file), name));
      else if (/^(?:@[^/]+\/)?[a-z]/.test(name)) packages.add(packageOf(name));
    }
  };
  for (const file of globSync('src/{components,pages,layouts}/**/*.astro')) {
    for (const [, script = ''] of readFileSync(file, 'utf8').matchAll(
      /<script>(.*?)<\/script>/gs,
    )) {
      for (const [, path = ''] of script.matchAll(/['"]#([^'"]+\.ts)['"]/g))
        follow(join('src', path));
    }
  }
  return packages;
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

test('every package that the scripts of pages import is named', () => {
  const imported = [...importedPackages()];
  expect(imported.length).toBeGreaterThan(3);
  expect(imported.filter((name) => !named.has(name))).toEqual([]);
});

test('every package is named with the version that is installed, and its whole notice', () => {
  expect(named.size).toBeGreaterThan(3);
  for (const [name, text] of named) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(text).toContain(`${name} ${version}（`);
    expect(text, name).toMatch(/permission|permitted|Apache License/i);
    expect(text, name).toMatch(/copyright/i);
  }
});

test('every page leads there', () => {
  const home = readFileSync(join(SITE, 'index.html'), 'utf8');
  expect(home).toContain(`href="${ADDRESS.licences}"`);
});
