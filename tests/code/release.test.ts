/** Offices go by the version, the changelog and the edition: docs/RELEASING.md says that they agree. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json'));
const { edition } = parse(read('content/site.yaml'));
const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, text]) => text);

test('the changelog has what is to come first, then each release with its day', () => {
  expect(headings[0]).toBe('Unreleased');
  for (const heading of headings.slice(1)) {
    expect(heading).toMatch(/^\d+\.\d+\.\d+ — \d{4}-\d{2}-\d{2}$/);
  }
});

test('the lock file has the version of the project', () => {
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

test('the edition is called by the first two numbers of the version', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(version.startsWith(`${edition.version}.`)).toBe(true);
});

test('version and edition are those of the last release, and below 1 before the first', () => {
  const last = headings[1];
  if (last === undefined) expect(version).toMatch(/^0\./);
  else expect(last).toBe(`${version} — ${edition.date}`);
});
