import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let project = '';
const code = () => join(project, 'src/domain/draw.ts');
/** A build of its own: nothing is in memory, only on disk. */
async function build() {
  vi.resetModules();
  const { keptWork } = await import('./kept-work.ts');
  return keptWork(project);
}
const files = () => globSync('node_modules/.cache/made/*/*', { cwd: project });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(project, 'src/domain'), { recursive: true });
  writeFileSync(code(), 'export const turn = 14;');
});
afterEach(() => rmSync(project, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test('what an earlier build has made is not made again', async () => {
  const make = vi.fn(async () => bytes('甲'));
  for (let count = 0; count < 2; count += 1) {
    const made = await (await build()).bytes('docx', { title: '用印单' }, make);
    expect(new TextDecoder().decode(made)).toBe('甲');
  }
  expect(make).toHaveBeenCalledOnce();
});

test('plain data comes back as it was', async () => {
  const drawing = { width: 10.5, lines: [['a', 'b']] };
  (await build()).data('swimlane', [1], () => drawing);
  const again = (await build()).data('swimlane', [1], () => ({ ...drawing, width: 0 }));
  expect(again).toEqual(drawing);
});

test('another input, another kind and other code make it anew', async () => {
  const make = vi.fn(() => 1);
  (await build()).data('swimlane', { steps: 1 }, make);
  (await build()).data('swimlane', { steps: 2 }, make);
  (await build()).data('card', { steps: 1 }, make);
  expect(make).toHaveBeenCalledTimes(3);
  expect(files()).toHaveLength(3);
  writeFileSync(code(), 'export const turn = 15;');
  (await build()).data('swimlane', { steps: 1 }, make);
  expect(make).toHaveBeenCalledTimes(4);
  expect(files()).toHaveLength(1);
});

test('where nothing can be kept, everything is made each time', async () => {
  writeFileSync(join(project, 'node_modules'), 'not a folder');
  const make = vi.fn(() => 1);
  for (let count = 0; count < 2; count += 1) {
    expect((await build()).data('swimlane', 1, make)).toBe(1);
  }
  expect(make).toHaveBeenCalledTimes(2);
});

/** The development server with a page that says which code it runs, and what is made by it. */
function developing() {
  mkdirSync(join(project, 'src/pages'), { recursive: true });
  writeFileSync(
    join(project, 'src/pages/drawn.txt.ts'),
    `import { turn } from '../domain/draw.ts';
     import { keptWork } from ${JSON.stringify(resolve('src/data/kept-work.ts'))};
     const kept = keptWork(${JSON.stringify(project)});
     export const GET = () => new Response(turn + ' ' + kept.data('swimlane', 1, () => turn));`,
  );
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('node_modules/astro'), join(project, 'node_modules/astro'), 'junction');
  const server = spawn(process.execPath, [resolve('scripts/astro.mjs'), 'dev', '--port', '0'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
    // As on a machine that has set it for all that runs there.
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
  });
  const address = new Promise<string>((known) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (found) known(found);
    });
  });
  return {
    says: async () => (await fetch(`${await address}/drawn.txt`)).text(),
    stop: () => new Promise((stopped) => server.on('close', stopped).kill()),
  };
}

test('while code is being changed, what is made follows it and is not kept for a build', async () => {
  const server = developing();
  try {
    expect(await server.says()).toBe('14 14');
    writeFileSync(code(), 'export const turn = 15;');
    await vi.waitUntil(async () => (await server.says()).startsWith('15'), { timeout: 20_000 });
    expect(await server.says()).toBe('15 15');
  } finally {
    await server.stop();
  }
  expect(files()).toEqual([]);
});
