/** What is packed and printed is the site of today's files, whatever was changed since it was built. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildInput } from '#integrations/build-input.ts';
import { nameBuild } from '#integrations/build-id.ts';
import { isUpToDate } from '../../scripts/up-to-date.ts';

const OLD = new Date('2020-01-01');
let project = '';
let site = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'up-to-date-'));
  site = join(project, 'dist');
  lay('content/site.yaml', 'name: 手册');
  lay('content/forms/leave.yaml', 'title: 请假单');
  lay('dist/index.html', '<head></head>');
  nameBuild(site, { base: '/', input: buildInput(project) });
});
afterEach(() => rmSync(project, { recursive: true }));

/** Older than the build by its time, as a file is that comes out of an archive. */
function lay(path: string, text: string) {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, OLD, OLD);
}

const holds = (base = '/') => isUpToDate(site, base, project);

test('a site of today’s files is taken as it is', () => {
  expect(holds()).toBe(true);
  lay('docs/TESTING.md', 'Read by nobody who builds.');
  lay('src/data/disk.test.ts', 'test();');
  lay('content/site.yaml', 'name: 手册');
  expect(holds()).toBe(true);
});

test.each([
  'content/site.yaml',
  'office/office.yaml',
  'public/favicon.svg',
  'scripts/templates/office.txt',
  'src/pages/index.astro',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
])('another %s is found', (path) => {
  lay(path, 'another');
  expect(holds()).toBe(false);
});

test('a file that is deleted or renamed is found', () => {
  const text = readFileSync(join(project, 'content/forms/leave.yaml'), 'utf8');
  rmSync(join(project, 'content/forms/leave.yaml'));
  expect(holds()).toBe(false);
  lay('content/forms/absence.yaml', text);
  expect(holds()).toBe(false);
  rmSync(join(project, 'content/forms/absence.yaml'));
  lay('content/forms/leave.yaml', text);
  expect(holds()).toBe(true);
});

test('nothing built, a build from before, and one for another path are built', () => {
  expect(holds('/shouce/')).toBe(false);
  lay('dist/build.json', '{"build":"abc","base":"/"}');
  expect(holds()).toBe(false);
  rmSync(site, { recursive: true });
  expect(holds()).toBe(false);
});
