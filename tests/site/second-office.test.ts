/** Another office's choices, built from the small edition: unit, mergers, local values and hidden pages reach the pages. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { CONTENT } from '#strings.ts';
import { FIXTURE } from '#tests/fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'second-office-'));
afterAll(() => rmSync(root, { recursive: true }));

const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

const CONTROL = '用印由文书岗在场监印，月末由分管领导逐号对账';
const OFFICE = {
  unit: '某街道便民服务中心',
  contacts: { phone: '0000-7654321' },
  posts: [
    { post: 'director', holder: '丁', cover: 'clerk' },
    { post: 'keeper', mergedInto: 'director', control: CONTROL },
    { post: 'driver', mergedInto: 'archivist' },
  ],
  hidden: ['general/boundaries'],
  local: { 'approval-time': { value: '两小时内', source: '某中心用印规定' } },
};

/** Where its readers find it. */
const SITE_URL = 'https://intranet.example';

beforeAll(() => {
  for (const name of ['src', 'public', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  cpSync('astro.config.mjs', join(root, 'astro.config.mjs'));
  cpSync(join(FIXTURE, 'content'), join(root, 'content'), { recursive: true });
  cpSync(join(FIXTURE, 'office'), join(root, 'office'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'office/office.yaml'), stringify(OFFICE));
  const withdrawn = join(root, 'content/procedures/archives/filing.mdx');
  const source = readFileSync(withdrawn, 'utf8');
  writeFileSync(
    withdrawn,
    source.replace('status: trial', 'status: withdrawn\nsuccessor: seals/use'),
  );
  // A page of its own, saved as old editors on Windows save it.
  const own = readFileSync(join(root, 'content/handbook/posts/keeper.mdx'), 'utf8')
    .replace(
      '开柜、核单、登记。',
      '先看柜锁，再看[用印](/procedures/seals/use/)和[边界](/handbook/general/boundaries/)。',
    )
    .replaceAll('\n', '\r\n');
  mkdirSync(join(root, 'office/handbook/posts'), { recursive: true });
  writeFileSync(join(root, 'office/handbook/posts/keeper.mdx'), `\uFEFF${own}`);
  const { status, stdout, stderr } = build();
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 300_000);

function build() {
  return spawnSync(process.execPath, ['scripts/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    // The tests' own base, which stands in their environment, is not that of the site.
    env: {
      ...process.env,
      BASE_URL: undefined,
      SITE_DIR: './dist',
      SITE_BASE: '/shouce',
      SITE_URL,
    },
  });
}

test('the unit and its contacts stand on every page', () => {
  for (const path of ['', 'duties', 'procedures/seals/use']) {
    expect(page(path)).toContain('某街道便民服务中心');
    expect(page(path)).toContain('0000-7654321');
  }
});

test('a merged post’s procedures are led by the post that took it over', () => {
  const use = page('procedures/seals/use');
  expect(use).toContain('办公室主任');
  expect(use).not.toMatch(/<dd[^>]*>\s*印章管理岗/);
});

test('posts better kept apart may be merged with a control, which the page and the sheet show', () => {
  const keeper = page('handbook/posts/keeper');
  expect(keeper).toContain('并入办公室主任');
  // The last characters of a text stand in an element of their own, so that none ends a line alone.
  expect(keeper.replaceAll(/<\/?span[^>]*>/g, '')).toContain(CONTROL);
  expect(page('duties/matrix')).toContain('（兼印章管理岗）');
});

test('a page of its own takes the place of ours, whatever the editor that saved it', () => {
  const keeper = page('handbook/posts/keeper');
  expect(keeper).toContain('先看柜锁，再看');
  expect(keeper).toContain('<h2 id="traps">');
  expect(keeper).toContain('<a href="/shouce/procedures/seals/use/">');
  expect(keeper).not.toContain('开柜、核单');
  expect(keeper.slice(keeper.indexOf('<main'))).not.toContain('summary:');
});

test('a local value is printed with its source, others as 以本地规定为准', () => {
  const use = page('procedures/seals/use');
  expect(use).toContain('两小时内');
  expect(use).toContain('某中心用印规定');
  expect(use).toContain(CONTENT.byLocalRule);
});

test('a hidden page is gone, and nothing links to it', () => {
  expect(existsSync(join(root, 'dist/handbook/general/boundaries/index.html'))).toBe(false);
  for (const path of ['handbook', 'handbook/posts/keeper', 'procedures/seals/use', 'duties']) {
    expect(page(path)).not.toContain('general/boundaries');
  }
});

test('a withdrawn page keeps its address, says so and points to its successor', () => {
  const filing = page('procedures/archives/filing');
  expect(filing).toContain('本页已废止，不再执行。');
  expect(filing).toMatch(/现行做法见\s*<a href="\/shouce\/procedures\/seals\/use\/"/);
});

test('an address that moved leads to the new one', () => {
  expect(page('procedures/seals/stamp')).toContain('url=/shouce/procedures/seals/use/');
});

test('the feed leads to where readers find the site, under its path', () => {
  const feed = readFileSync(join(root, 'dist/changes/feed.xml'), 'utf8');
  const links = [...feed.matchAll(/<(?:link|guid)[^>]*>([^<]*)</g)].map(([, link]) => link);
  expect(links[0]).toBe('https://intranet.example/shouce/');
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) expect(link).toMatch(/^https:\/\/intranet\.example\/shouce\//);
  expect(page('')).toMatch(/<link rel="alternate"[^>]* href="\/shouce\/changes\/feed\.xml"/);
  expect(page('changes')).toContain('<a href="/shouce/changes/feed.xml">');
});

test('a build that does not hold leaves the site as it was', () => {
  const filesOf = () => readdirSync(join(root, 'dist'), { recursive: true }).toSorted();
  const before = { files: filesOf(), home: page('') };
  const missing = join(root, 'src/pages/404.astro');
  const source = readFileSync(missing, 'utf8');
  writeFileSync(missing, source.replace('</Page>', '<a href="/shouce/nowhere/">无</a></Page>'));
  const { status, stdout, stderr } = build();
  expect(`${stdout}${stderr}`).toContain('/nowhere/');
  expect(status).toBe(1);
  expect({ files: filesOf(), home: page('') }).toEqual(before);
  expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}, 300_000);
