import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
