/**
 * Puts the built site where a server serves it from, while it is being read.
 * Usage: npm run deploy -- FOLDER [--in-place] [--gzip]. Environment: SITE_DIR as for a build.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fill } from './deploy/fill.ts';
import { KEEP_DAYS, planFor, type Plan } from './deploy/plan.ts';
import { pathHint, refusal } from './deploy/refusal.ts';
import { BrokenRecord, readRecord } from './deploy/record.ts';
import { filesBelow, readBuild } from './deploy/site-folder.ts';
import { buildsOf, byFiles, byFolder, byLink, wayFor, type Way } from './deploy/ways.ts';

const USAGE = `用法：npm run deploy -- 文件夹 [--in-place] [--gzip]
  文件夹      服务器对外提供的那个，如 /srv/handbook
  --in-place  逐个文件替换，不动文件夹本身：它是挂载点、容器的卷或别人共享的时候用
  --gzip      另放一份压缩好的（.gz），nginx 和 Caddy 会直接发它；用过一次，以后都要用本命令放`;
/** A folder that is kept open, mounted or shared cannot be renamed; its files can. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'EXDEV', 'ENOTEMPTY']);
const SAID: { readonly [way in Way]: string } = {
  link: '链接一步换过去，没有打不开的时候；上一份留着',
  folder: '文件夹改名换过去，中间不到千分之一秒打不开',
  files: '逐个文件换过去，没有打不开的时候；换完以前新旧页面并存',
};

/** What is laid down is to be read by the server, whatever the account keeps to itself. */
process.umask(0o022);
const { folder, inPlace, packs } = readOptions();
const site = process.env['SITE_DIR'] ?? './dist';
const target = resolve(folder);
const refused = refusal(site, target, process.cwd());
if (refused !== undefined) fail(refused);
try {
  deploy();
} catch (error) {
  if (error instanceof BrokenRecord) fail(error.message);
  const { code = '', path = target } = error as NodeJS.ErrnoException;
  if (code === '') throw error;
  fail(`没有放成（${code} ${path}），原来的网站没有动。看看磁盘满没满、有没有权限，再运行一次。`);
}

function deploy(): void {
  const began = Date.now();
  const { build = '', base = '/' } = readBuild(site) ?? {};
  const before = { files: filesBelow(target), record: readRecord(target) };
  const plan = planFor(filesBelow(site), before, new Date().toISOString().slice(0, 10));
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const fresh = join(buildsOf(target), `${stamp}-${build}`);
  const wanted = inPlace ? 'files' : wayFor(target);
  mkdirSync(fresh, { recursive: true });
  try {
    const packed = fill({ plan, site, current: target, fresh, packs });
    const { way, left } = put(fresh, wanted, plan);
    const old = Object.keys(plan.kept).length;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`已放好：${target}（${build}），${SAID[way]}。用了 ${seconds} 秒。`);
    console.log(`  新的 ${plan.build.length} 个文件${packed ? `，压缩好的 ${packed} 个` : ''}`);
    if (old > 0) {
      console.log(`  以前的 ${old} 个留着，给还开着旧页面的人用，满 ${KEEP_DAYS} 天后再放时删掉`);
    }
    if (plan.foreign.length > 0) {
      const whose = plan.isRecorded ? '不是网站的' : '原来不是用本命令放的，分不清是谁的';
      const some = plan.foreign.slice(0, 5).join('、');
      console.log(`  ${whose} ${plan.foreign.length} 个照旧：${some}`);
    }
    if (left) console.log(`  换下来的文件夹没有删：${left}。看过没有要的，自己删`);
    const hint = pathHint(base, target);
    if (hint) console.log(`  ${hint}`);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @returns the way that was gone: where the folder is held, its files take their places one by one; and the folder that was
 *   replaced, where it was left
 */
function put(fresh: string, way: Way, plan: Plan): { way: Way; left?: string | undefined } {
  if (way === 'files') {
    mkdirSync(target, { recursive: true });
    byFiles(fresh, target, plan);
    return { way };
  }
  try {
    if (way === 'folder') return { way, left: byFolder(fresh, target, plan) };
    byLink(fresh, target);
    return { way };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!HELD.has(code)) throw error;
    console.log(`${basename(target)} 正被占用或是挂载点（${code}），改为逐个文件替换。`);
    return put(fresh, 'files', plan);
  }
}

function readOptions() {
  const options = {
    'in-place': { type: 'boolean', default: false },
    gzip: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [first, ...more] = positionals;
    if (values.help || first === undefined || more.length > 0) fail(USAGE);
    return { folder: first, inPlace: values['in-place'], packs: values.gzip };
  } catch {
    return fail(`选项写错了：${process.argv.slice(2).join(' ')}\n${USAGE}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
