/** What stands in the way of a command is said in one line, before anything is installed or built. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { problemOf } from '../../scripts/machine.mjs';
import { runningServer } from '../../scripts/running-server.mjs';

const well = { node: '20.20.2', folder: '/srv/手册 一', ignoresScripts: false, unwritable: [] };

test('a machine with all that is needed has no problem', () => {
  expect(problemOf(well)).toBeUndefined();
});

test.each([
  ['an old Node', { node: '18.20.4' }, /Node 是 18\.20\.4，要 20 以上/],
  ['a path with #', { folder: '/srv/手册#1' }, /路径里有“#”.*改名/],
  ['a path with ?', { folder: '/srv/a?b' }, /路径里有“\?”/],
  ['ignore-scripts', { ignoresScripts: true }, /--ignore-scripts=false/],
  ['a folder that cannot be written', { unwritable: ['.', 'dist'] }, /这个文件夹不能写入/],
  ['packages of another user', { unwritable: ['node_modules'] }, /node_modules 是别的用户留下的/],
])('%s is answered with what to do', (_, given, answer) => {
  const problem = problemOf({ ...well, ...given });
  expect(problem).toMatch(answer);
  expect(problem).not.toContain('\n');
});

describe('a command in a folder', () => {
  const made: string[] = [];
  afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  const run = (name: string, script: string, environment = {}) => {
    const root = mkdtempSync(join(tmpdir(), 'machine-'));
    made.push(root);
    const folder = join(root, name);
    mkdirSync(folder);
    cpSync('scripts', join(folder, 'scripts'), { recursive: true });
    return spawnSync(process.execPath, [`scripts/${script}`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
  };

  test.each(['install.mjs', 'start.mjs', 'test.mjs'])('with # in its path stops %s', (script) => {
    const { status, stderr } = run('手册#1', script);
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^文件夹的路径里有“#”.*手册#1$/);
  });

  test('whose packages would be left half installed is stopped', () => {
    const { status, stderr } = run('手册', 'start.mjs', { npm_config_ignore_scripts: 'true' });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a server of another window', () => {
  test('is found while it answers, and not once it is gone', async () => {
    const server = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const root = mkdtempSync(join(tmpdir(), 'server-'));
    const lock = join(root, 'preview.json');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, url }));
    expect(await runningServer(lock)).toBe(url);
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    expect(await runningServer(lock)).toBeUndefined();
    rmSync(root, { recursive: true });
  });

  test.each(['', '{', '{"pid":"x"}'])('whose note is %j is none', async (note) => {
    const root = mkdtempSync(join(tmpdir(), 'server-'));
    writeFileSync(join(root, 'preview.json'), note);
    expect(await runningServer(join(root, 'preview.json'))).toBeUndefined();
    expect(await runningServer(join(root, 'none.json'))).toBeUndefined();
    rmSync(root, { recursive: true });
  });
});
