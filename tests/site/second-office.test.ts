/** An office's own office.yaml: unit, contacts, merged posts, local values and hidden pages reach the pages. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'small-office-'));
afterAll(() => rmSync(root, { recursive: true }));

const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

beforeAll(() => {
  for (const name of [
    'src',
    'content',
    'public',
    'scripts',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'office'));
  cpSync('tests/fixtures/small-office.yaml', join(root, 'office/office.yaml'));
  const withdrawn = join(root, 'content/procedures/documents/circulation.mdx');
  writeFileSync(
    withdrawn,
    readFileSync(withdrawn, 'utf8').replace(
      /^status: current$|^version:/m,
      'status: withdrawn\nsuccessor: documents/incoming\nversion:',
    ),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_DIR: './dist', SITE_BASE: '/' },
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 300_000);

test('the unit and its contacts stand on every page', () => {
  for (const path of ['', 'duties', 'procedures/seals/use-approval']) {
    expect(page(path)).toContain('样例街道便民服务中心');
    expect(page(path)).toContain('0000-1234567');
  }
});

test('a merged post’s procedures are led by the post that took it over', () => {
  const filing = page('procedures/archives/filing');
  expect(filing).toContain('文秘（公文）岗');
  expect(filing).not.toMatch(/<dd[^>]*>\s*档案岗/);
  expect(page('handbook/posts/archivist')).toContain('并入文秘（公文）岗');
});

test('posts better kept apart may be merged with a control, which both pages and the sheet show', () => {
  const control = '合并履职的补救：用印由会务岗在场监印，月末由主任逐号对账。';
  expect(page('handbook/posts/confidential-clerk')).toContain(control);
  const clerk = page('handbook/posts/documents-clerk');
  expect(clerk).toContain(`本单位的机要保密岗也由本岗承担。${control}`);
  expect(clerk).toContain('经审查上岗的涉密人员');
  expect(page('duties/matrix')).toContain('（兼机要保密岗、档案岗）');
});

test('a local value is printed with its source, others as 以本地规定为准', () => {
  const reception = page('handbook/rules/reception-and-vehicles');
  expect(reception).toContain('每人每餐 45 元');
  expect(reception).toContain('样例市接待标准');
  expect(reception).toContain('以本地规定为准');
});

test('a hidden page is gone, and nothing links to it', () => {
  expect(existsSync(join(root, 'dist/procedures/meetings/video-conference/index.html'))).toBe(
    false,
  );
  expect(page('handbook/rules/meetings')).not.toContain('meetings/video-conference');
});

test('a withdrawn page keeps its address, says so and points to its successor', () => {
  const circulation = page('procedures/documents/circulation');
  expect(circulation).toContain('本页已废止，不再执行。');
  expect(circulation).toMatch(/现行做法见\s*<a href="\/procedures\/documents\/incoming\/"/);
});
