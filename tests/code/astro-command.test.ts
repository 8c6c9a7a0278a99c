/** The command around Astro: what it lets through, and when it fails. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'astro-'));
  mkdirSync(join(project, 'node_modules/astro/bin'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

/** @returns how the command ends and what it says, with an Astro that says these lines */
function running(command: string, ...lines: readonly string[]) {
  writeFileSync(
    join(project, 'node_modules/astro/bin/astro.mjs'),
    lines.map((line) => `console.log(${JSON.stringify(line)});`).join('\n'),
  );
  const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/astro.mjs'), command], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, said: stdout.split('\n').filter((line) => line !== '') };
}

it('lets every line through, whatever the bundler warns of', () => {
  const lines = ['[MODULE_LEVEL_DIRECTIVE] "use client" is ignored', '  ╭─[a.mjs:1:1]', 'Done.'];
  expect(running('dev', ...lines)).toEqual({ status: 0, said: lines });
});

it('fails a build that told an error, and no other command', () => {
  expect(running('build', '[ERROR] A page could not be made.').status).toBe(1);
  expect(running('dev', '[ERROR] A page could not be made.').status).toBe(0);
});
