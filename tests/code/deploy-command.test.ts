/** npm run deploy, as an administrator runs it. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deploy, makeGround, type Ground } from '../deployed-site.ts';

let ground: Ground;
beforeEach(() => {
  ground = makeGround();
});
afterEach(() => ground.clear());

const at = (...path: string[]) => join(ground.root, ...path);
const titleOf = (...path: string[]) =>
  /<title>(.*?)<\/title>/.exec(readFileSync(at(...path, 'index.html'), 'utf8'))?.[1];

const WAYS = [
  { way: 'by link', options: [], prepare: () => undefined, says: '链接一步换过去' },
  {
    way: 'by renaming, where the folder is there',
    options: [],
    prepare: () => void ground.lay('www', { 'build.json': '{"build":"zero"}', 'index.html': '' }),
    says: '文件夹改名换过去',
  },
  {
    way: 'file by file',
    options: ['--in-place'],
    prepare: () => void mkdirSync(at('www')),
    says: '逐个文件换过去',
  },
];

describe.each(WAYS)('$way', ({ options, prepare, says }) => {
  test('the next site takes the place of the one before; its modules stay, its pages go', () => {
    prepare();
    const one = ground.build('one', 4);
    expect(deploy(one, at('www'), ...options).said).toContain(says);
    expect(titleOf('www')).toBe('one');
    expect(existsSync(at('www', 'p3/index.html'))).toBe(true);
    ground.lay('www', { 'web.config': 'ours' });
    const { status, said } = deploy(ground.build('two', 2), at('www'), ...options);
    expect([status, said]).toEqual([0, expect.stringContaining('不是网站的 1 个照旧：web.config')]);
    expect(said).toContain('以前的 1 个留着');
    expect(titleOf('www')).toBe('two');
    expect(readdirSync(at('www', '_astro'))).toEqual(['page.one.js', 'page.two.js']);
    expect(existsSync(at('www', 'p3/index.html'))).toBe(false);
    expect(readFileSync(at('www', 'web.config'), 'utf8')).toBe('ours');
    const left = readdirSync(ground.root).filter((name) => !name.startsWith('dist-'));
    expect(left.filter((name) => name !== '.www-builds')).toEqual(['www']);
  });
});

describe.each(WAYS)('what the owner of the server has laid there stays: $way', (one) => {
  const OWN = { '.htaccess': 'ours', '.well-known/acme/token': 'ours', 'uploads/a.tar.gz': 'ours' };
  const stays = () => {
    for (const path of Object.keys(OWN)) expect(readFileSync(at('www', path), 'utf8')).toBe('ours');
  };

  test('beginning with a dot, in folders and behind links', () => {
    one.prepare();
    deploy(ground.build('one'), at('www'), ...one.options);
    ground.lay('www', OWN);
    ground.lay('data', { 'table.csv': 'ours' });
    ground.lay('www-replaced', { 'letter.txt': 'ours' });
    symlinkSync(at('data'), at('www/data'));
    symlinkSync('nowhere', at('www/dangling'));
    for (const name of ['two', 'three', 'four']) {
      const { status, said } = deploy(ground.build(name), at('www'), ...one.options);
      expect([status, said]).toEqual([0, expect.stringContaining('不是网站的 5 个照旧')]);
      expect(said).not.toContain('没有删');
      stays();
    }
    expect(readFileSync(at('www/data/table.csv'), 'utf8')).toBe('ours');
    expect(lstatSync(at('www/dangling')).isSymbolicLink()).toBe(true);
    expect(existsSync(at('www-replaced/letter.txt'))).toBe(true);
  });
});

test.each([[[]], [['--in-place']]])(
  'of a site that was copied by hand nothing goes but what is replaced, with %j',
  (options) => {
    ground.build('old', 5);
    cpSync(at('dist-old'), at('www'), { recursive: true });
    ground.lay('www', { '.htaccess': 'ours', 'notes/read.txt': 'ours' });
    const { status, said } = deploy(ground.build('new'), at('www'), ...options);
    expect([status, said]).toEqual([0, expect.stringContaining('分不清是谁的 5 个照旧')]);
    for (const path of ['.htaccess', 'notes/read.txt', 'p4/index.html', '_astro/page.old.js'])
      expect(existsSync(at('www', path))).toBe(true);
    expect(titleOf('www')).toBe('new');
    if (options.length > 0) return;
    const [, left = ''] = /没有删：(.*?)。/.exec(said) ?? [];
    expect(readdirSync(left)).toContain('notes');
    deploy(ground.build('newer'), at('www'));
    expect(existsSync(join(left, '.htaccess'))).toBe(true);
  },
);

test.skipIf(process.platform === 'win32').each(WAYS)(
  'what an account keeps to itself is readable by the server: $way',
  ({ options, prepare }) => {
    prepare();
    const site = ground.build('one');
    for (const path of ['.', '_astro']) chmodSync(join(site, path), 0o700);
    for (const path of ['index.html', '_astro/page.one.js']) chmodSync(join(site, path), 0o600);
    const before = process.umask(0o077);
    try {
      deploy(site, at('www'), '--gzip', ...options);
    } finally {
      process.umask(before);
    }
    const modeOf = (path: string) => (statSync(at('www', path)).mode & 0o777).toString(8);
    expect(['.', '_astro', 'p0'].map(modeOf)).toEqual(['755', '755', '755']);
    expect(['index.html', 'index.html.gz', '_astro/page.one.js', 'build.json'].map(modeOf)).toEqual(
      ['644', '644', '644', '644'],
    );
  },
);

test('a link stays a link, and two builds are left', () => {
  for (const name of ['one', 'two', 'three']) {
    deploy(ground.build(name), at('www'));
    expect(titleOf('www')).toBe(name);
  }
  expect(lstatSync(at('www')).isSymbolicLink()).toBe(true);
  expect(readdirSync(at('.www-builds')).length).toBeLessThanOrEqual(2);
});

test('what has not changed keeps its time, so that it is answered with 304', () => {
  const site = ground.build('one');
  deploy(site, at('www'), '--in-place');
  const long = new Date('2026-01-02T03:04:05Z');
  for (const path of ['index.html', 'p0/index.html']) utimesSync(at('www', path), long, long);
  ground.lay('dist-one', { 'index.html': '<title>anew</title>' });
  deploy(site, at('www'), '--in-place');
  expect(statSync(at('www/p0/index.html')).mtime).toEqual(long);
  expect(statSync(at('www/index.html')).mtime).not.toEqual(long);
});

test('packs texts on request, and leaves no packed file behind that is no longer true', () => {
  const packed = () =>
    readdirSync(at('www'), { recursive: true }).filter((name) => String(name).endsWith('.gz'));
  expect(deploy(ground.build('one'), at('www'), '--gzip').said).toContain('压缩好的 5 个');
  const text = gunzipSync(readFileSync(at('www/index.html.gz'))).toString();
  expect(text).toBe(readFileSync(at('www/index.html'), 'utf8'));
  deploy(ground.build('two'), at('www'));
  expect(packed()).toEqual([]);
});

test('says for which path a site was built, where the folder is called otherwise', () => {
  const site = ground.build('one');
  ground.lay('dist-one', { 'build.json': '{"build":"one","base":"/shouce/"}' });
  expect(deploy(site, at('www')).said).toContain('服务器上的 /shouce/ 应当对着');
  expect(deploy(site, at('shouce')).said).not.toContain('应当对着');
});

describe('refuses in one sentence, and touches nothing', () => {
  const refused = (site: string, ...options: string[]) => {
    const { status, said } = deploy(site, ...options);
    expect(status).toBe(2);
    return said.trim();
  };

  test('without a built site', () => {
    mkdirSync(at('dist-empty'));
    expect(refused(at('dist-empty'), at('www'))).toContain(
      '没有生成好的网站。先运行 npm run build。',
    );
    expect(existsSync(at('www'))).toBe(false);
  });

  test('a folder with other things in it', () => {
    ground.lay('home', { 'letter.txt': 'dear', 'a.txt': '', 'b.txt': '', 'c.txt': '' });
    expect(refused(ground.build('one'), at('home'))).toMatch(
      /home 里有别的文件（a\.txt、b\.txt、c\.txt 等），不像是本手册的网站，没有动它。/,
    );
    expect(readdirSync(at('home'))).toHaveLength(4);
  });

  test.each([
    ['{"files":{}}', 'format 应当是数字 1，现在没有写这一项'],
    ['{"format":1,"build":"old","files":{},"kept":{}}', 'files 应当是文件路径的列表，现在'],
    ['{"format":1,"build":"old","files":[],"kept":{"a":"gestern"}}', 'kept.a 应当是日期'],
    ['{"format":2}', 'format 应当是数字 1，现在写了 2'],
    ['', '应当是 JSON，现在不是'],
    ['null', '应当是一组字段'],
  ])('a folder of which %s says what is in it', (text, says) => {
    ground.lay('www', { 'index.html': 'old', 'build.json': '{}', 'deployed.json': text });
    const said = refused(ground.build('one'), at('www'));
    expect(said).toContain(says);
    expect(said).toContain('没有备份就删掉它再运行');
    expect(said).not.toMatch(/^\s+at /mu);
    expect(readdirSync(at('www'))).toHaveLength(3);
    expect(existsSync(at('.www-builds'))).toBe(false);
  });

  test('the project itself, below it and above it', () => {
    const site = ground.build('one');
    for (const folder of ['.', 'dist/www'])
      expect(refused(site, folder)).toContain('在本项目的文件夹里面');
    expect(refused(site, resolve('..'))).toContain('会把项目一起移走');
  });

  test('a file, and a link of somebody else', () => {
    ground.lay('.', { note: 'x' });
    expect(refused(ground.build('one'), at('note'))).toContain('是一个文件，不是文件夹');
    ground.lay('elsewhere', { 'x.txt': '' });
    symlinkSync(at('elsewhere'), at('link'));
    expect(refused(ground.build('one'), at('link'))).toContain('不是本命令放的');
  });

  test.each([[[]], [['a', 'b']], [['www', '--fast']]])('options %j', (options) => {
    expect(refused(ground.build('one'), ...options)).toContain('用法：npm run deploy -- 文件夹');
  });
});
