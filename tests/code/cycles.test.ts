import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const projects: string[] = [];

afterAll(() => {
  for (const project of projects) rmSync(project, { recursive: true });
});

/** @returns what the check of circular imports says of a project with these files, under the settings of this one */
function cyclesIn(files: Readonly<Record<string, string>>): string {
  const project = mkdtempSync(join(tmpdir(), 'cycles-'));
  projects.push(project);
  for (const settings of ['package.json', 'knip.jsonc', 'tsconfig.json']) {
    cpSync(settings, join(project, settings));
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const knip = resolve('node_modules/knip/bin/knip.js');
  const { stdout } = spawnSync(process.execPath, [knip, '--cycles'], {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout;
}

const PAGE = {
  'src/pages/page.ts': `import { one } from '#domain/one.ts';\nexport const GET = one;\n`,
};

it('refuses imports that come back, by neighbour and by name', () => {
  const found = cyclesIn({
    ...PAGE,
    'src/domain/one.ts': `import { two } from './two.ts';\nexport const one = () => two;\n`,
    'src/domain/two.ts': `import { three } from '#domain/inner/three.ts';\nexport const two = () => three;\n`,
    'src/domain/inner/three.ts': `import { one } from '../one.ts';\nexport const three = () => one;\n`,
  });
  expect(found).toContain('src/domain/one.ts → src/domain/two.ts → src/domain/inner/three.ts');
});

it('passes imports that lead on', () => {
  const found = cyclesIn({
    ...PAGE,
    'src/domain/one.ts': `import { two } from './two.ts';\nexport const one = () => two;\n`,
    'src/domain/two.ts': `export const two = 2;\n`,
  });
  expect(found).not.toContain('→');
});
