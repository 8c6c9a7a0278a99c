import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';
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

/** @returns what a file imports of the project, types included, as paths from its root */
function importsOf(file: string, text: string): string[] {
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('#')) return `src/${fileName.slice(1)}`;
    return fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : [];
  });
}

/** @returns the files of a circle of imports, those of types included, which knip passes over; empty where there is none */
function circleIn(sources: ReadonlyMap<string, string>): string[] {
  const done = new Set<string>();
  const follow = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    const text = sources.get(file);
    if (text === undefined || done.has(file)) return [];
    for (const target of importsOf(file, text)) {
      const circle = follow(target, [...trail, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of sources.keys()) {
    const circle = follow(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

it('finds no circle in the code, not even one of types', () => {
  expect(circleIn(sourcesIn('src/**/*.ts'))).toEqual([]);
  const one = ['src/domain/one.ts', `import type { Two } from '#domain/two.ts';`] as const;
  const two = ['src/domain/two.ts', `import type { One } from './one.ts';`] as const;
  expect(circleIn(new Map([one, two]))).toEqual([one[0], two[0], one[0]]);
});

/** @returns the code without its tests, by paths from the root of the project */
function sourcesIn(pattern: string, ...without: readonly string[]): Map<string, string> {
  const files = globSync(pattern, { exclude: ['**/*.test.ts', ...without] });
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}

/** @returns what each folder of the domain takes from others */
function foldersOfDomain(sources: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    const [, , folder = ''] = file.split('/');
    const known = folders.get(folder) ?? new Set();
    for (const target of importsOf(file, text)) {
      const [, other] = /^src\/domain\/([^/]+)\//.exec(target) ?? [];
      if (other !== undefined && other !== folder) known.add(other);
    }
    folders.set(folder, known);
  }
  return folders;
}

it('sees a folder of the domain take from another, however it names it', () => {
  const sources = new Map([
    ['src/domain/one/a.ts', `import type { B } from '#domain/two/b.ts';`],
    ['src/domain/two/b.ts', `import { c } from '../three/c.ts';`],
    ['src/domain/two/inner/d.ts', `export * from '../../one/a.ts';\nimport { b } from '../b.ts';`],
    ['src/domain/three/c.ts', `import { z } from 'zod';`],
  ]);
  expect(foldersOfDomain(sources)).toEqual(
    new Map([
      ['one', new Set(['two'])],
      ['two', new Set(['three', 'one'])],
      ['three', new Set()],
    ]),
  );
});

it('stands on floors: no folder of the domain comes back to itself, and ARCHITECTURE.md draws each where it is', () => {
  const folders = foldersOfDomain(sourcesIn('src/domain/**/*.ts', '**/testing.ts'));
  const floors = new Map<string, number>();
  const floorOf = (folder: string, above: readonly string[]): number => {
    expect(above, 'folders that know each other').not.toContain(folder);
    const known = floors.get(folder);
    if (known !== undefined) return known;
    const below = [...(folders.get(folder) ?? [])].map((one) => floorOf(one, [...above, folder]));
    const floor = 1 + Math.max(0, ...below);
    floors.set(folder, floor);
    return floor;
  };
  for (const folder of folders.keys()) floorOf(folder, []);
  const drawn = [
    ...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| (\d+) \| `([a-z]+)` \|/gm),
  ];
  expect(new Map(drawn.map(([, floor, folder]) => [folder, Number(floor)]))).toEqual(floors);
});
