/** Builds sites of one size: this one with a made-up handbook, and its peers with the same pages. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from '../edition-site/lay-out.ts';
import { build, type Built } from './build.ts';
import { contentOf } from './content.ts';
import { writeEdition } from './edition.ts';
import { buildEnvironment, buildPeer } from './peers.ts';
import type { PeerName } from './wishes.ts';

export interface SiteBuilt extends Built {
  readonly site: string;
  /** Chapters and procedures that were asked for. */
  readonly pages: number;
  /** Of the finished site: bytes of all files, and how many there are. */
  readonly bytes: number;
  readonly files: number;
}

/** @throws Error when a build fails */
export async function buildSize(pages: number, peers: readonly PeerName[]): Promise<SiteBuilt[]> {
  const ground = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    const [edition, project] = [join(ground, 'edition'), join(ground, 'project')];
    for (const folder of [edition, project]) mkdirSync(folder);
    writeEdition(edition, pages);
    layOut(project, edition);
    const site = join(project, 'dist');
    const own = await build(['scripts/astro.mjs', 'build'], project, buildEnvironment());
    const made = contentOf(site);
    const built = [{ site: 'this site', pages, ...own, ...sizeOf(site) }];
    for (const name of peers) {
      const { folder, ...taken } = await buildPeer(name, made);
      built.push({ site: name, pages, ...taken, ...sizeOf(folder) });
      // Thousands of pages with a list of all pages in each fill a disk.
      rmSync(folder, { recursive: true });
    }
    return built;
  } finally {
    rmSync(ground, { recursive: true });
  }
}

function sizeOf(folder: string): { bytes: number; files: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}
