/** The same project, elsewhere, at another place in the world and under another name: the same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const OF_TESTS = [
  'BASE_URL',
  'MODE',
  'DEV',
  'PROD',
  'SSR',
  'SITE_DIR',
  'SITE_BASE',
  ...Object.keys(process.env).filter((name) => name.startsWith('VITEST')),
];
const ELSEWHERE = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };

const ground = mkdtempSync(join(tmpdir(), 'reproducible-'));
afterAll(() => rmSync(ground, { recursive: true }));

/** @returns each file below a folder with the hash of its bytes */
function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      // The book is made by a command of its own.
      .filter((file) => !file.endsWith('book.pdf'))
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

test('two builds of one state of the project are the same, byte for byte', () => {
  const project = join(ground, '另一个 文件夹');
  mkdirSync(project);
  for (const name of [
    'src',
    'content',
    'office',
    'public',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    if (existsSync(name)) cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/astro.mjs', 'build'], {
    cwd: project,
    encoding: 'utf8',
    // What the tests have in their environment is not that of the site.
    env: {
      ...process.env,
      ...Object.fromEntries(OF_TESTS.map((name) => [name, undefined])),
      ...ELSEWHERE,
    },
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
  const [here, there] = [
    hashesOf(resolve(process.env['SITE_DIR'] ?? 'dist')),
    hashesOf(join(project, 'dist')),
  ];
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  expect(
    [...there].filter(([file, hash]) => here.get(file) !== hash).map(([file]) => file),
  ).toEqual([]);
}, 300_000);
