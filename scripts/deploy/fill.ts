/** Fills the folder that is to be put in place. */
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plan } from './plan.ts';
import { RECORD, type Record } from './record.ts';
import { BUILD, readBuild } from './site-folder.ts';

/** Texts; everything else is packed already. */
const PACKABLE = new Set(['.html', '.css', '.js', '.json', '.xml', '.csv', '.ics', '.svg', '.txt']);
/** Below this a packed file is hardly smaller, in bytes. */
const WORTH_PACKING = 1000;

export interface Filling {
  readonly plan: Plan;
  /** The folder with the new build. */
  readonly site: string;
  /** What is in place now; need not be there. */
  readonly current: string;
  /** The folder to be filled. */
  readonly fresh: string;
  /** Whether a packed file is laid beside each text. */
  readonly packs: boolean;
}

/** @returns the number of packed files */
export function fill({ plan, site, current, fresh, packs }: Filling): number {
  for (const path of plan.build) {
    copied(join(site, path), join(fresh, path), join(current, path));
    // A server reads it under another name, whoever has built it.
    chmodSync(join(fresh, path), 0o644);
  }
  for (const path of Object.keys(plan.kept)) {
    copied(join(current, path), join(fresh, path), join(current, path));
  }
  for (const path of plan.foreign) carried(join(current, path), join(fresh, path));
  const packed = packs ? plan.build.filter((path) => pack(fresh, current, path)) : [];
  const record: Record = {
    format: 1,
    build: readBuild(site)?.build ?? '',
    files: plan.build,
    kept: plan.kept,
  };
  writeFileSync(join(fresh, RECORD), `${JSON.stringify(record)}\n`);
  return packed.length;
}

/**
 * The order in which single files take their places: what pages ask for before the pages, the name of the build last.
 *
 * @returns a number that grows with the order
 */
export function turnOf(path: string): number {
  if (path === BUILD || path === RECORD) return 3;
  if (/\.html(?:\.gz)?$/.test(path)) return 2;
  return path.startsWith('_astro/') ? 0 : 1;
}

function pack(fresh: string, current: string, path: string): boolean {
  const file = join(fresh, path);
  if (!PACKABLE.has(extname(path)) || statSync(file).size < WORTH_PACKING) return false;
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  keepTime(`${file}.gz`, join(current, `${path}.gz`));
  return true;
}

function copied(from: string, to: string, former: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  keepTime(to, former);
}

/** A link stays the link that it is. */
function carried(from: string, to: string): void {
  if (!lstatSync(from).isSymbolicLink()) return copied(from, to, from);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(readlinkSync(from), to);
}

/** What has not changed keeps its time, by which servers and browsers know that it has not. */
function keepTime(file: string, former: string): void {
  const was = statSync(former, { throwIfNoEntry: false });
  if (!was?.isFile() || was.size !== statSync(file).size) return;
  if (readFileSync(former).equals(readFileSync(file))) utimesSync(file, was.atime, was.mtime);
}
