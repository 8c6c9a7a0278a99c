/** The sites that are compared: how each is given its pages, built, and where it then lies. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownPackage } from '../own-package.ts';
import { build, type Built } from './build.ts';
import type { MarkdownPage } from './markdown.ts';
import type { PeerName } from './wishes.ts';

interface Peer {
  /** Where its pages lie, within its package. */
  readonly pages: string;
  /** Where the site lies once it is built. */
  readonly site: string;
  /** What it keeps for the next build, so that each begins cold. */
  readonly kept: readonly string[];
  readonly build: readonly string[];
}

const PEER: Readonly<Record<PeerName, Peer>> = {
  starlight: {
    pages: 'src/content/docs',
    site: 'dist',
    kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
    build: ['node_modules/astro/bin/astro.mjs', 'build'],
  },
  vitepress: {
    pages: 'docs',
    site: 'docs/.vitepress/dist',
    kept: ['docs/.vitepress/cache'],
    build: ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  },
  docusaurus: {
    pages: 'docs',
    site: 'build',
    kept: ['.docusaurus', 'node_modules/.cache'],
    build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  },
};

/** Where the packages of the peers lie, and what all of them need. */
const PEERS = 'bench/peers';

/** @returns the folder of a package below bench/peers/, with what it needs installed */
export function installed(name = ''): string {
  return ownPackage(join(PEERS, name));
}

/**
 * @param pages all that the site is to have besides its first page
 * @returns the folder in which it is to be built, with nothing left of the build before
 */
function prepare(name: PeerName, pages: readonly MarkdownPage[]): string {
  const home = installed(name);
  const peer = PEER[name];
  for (const each of [peer.site, ...peer.kept]) {
    rmSync(join(home, each), { recursive: true, force: true });
  }
  // What is hidden belongs to the peer.
  const folder = join(home, peer.pages);
  const written = existsSync(folder) ? readdirSync(folder) : [];
  for (const part of written.filter((each) => !each.startsWith('.'))) {
    rmSync(join(folder, part), { recursive: true });
  }
  const first: MarkdownPage = {
    path: '/',
    title: '首页',
    markdown: '---\ntitle: 首页\n---\n\n# 首页\n',
  };
  const hasFirst = pages.some(({ path }) => path === '/');
  for (const { path, markdown, title } of hasFirst ? pages : [first, ...pages]) {
    const file = join(home, peer.pages, path, 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    // Others print the title above the text.
    writeFileSync(file, name === 'vitepress' ? withHeading(markdown, title) : markdown);
  }
  if (name === 'vitepress') {
    writeFileSync(join(home, 'sidebar.json'), JSON.stringify(sidebarOf(pages)));
  }
  return home;
}

export interface BuiltPeer extends Built {
  /** Of the finished site. */
  readonly folder: string;
}

/**
 * @returns the site of a peer with these pages, and what it took to build
 * @throws Error when it fails, or when a page is missing afterwards
 */
export async function buildPeer(
  name: PeerName,
  pages: readonly MarkdownPage[],
): Promise<BuiltPeer> {
  const home = prepare(name, pages);
  const built = await build(PEER[name].build, home, buildEnvironment());
  const folder = join(home, PEER[name].site);
  expectPages(folder, pages);
  return { ...built, folder };
}

/** @throws Error naming a page that a built site lacks */
export function expectPages(folder: string, pages: readonly MarkdownPage[]): void {
  const missing = pages.filter(({ path }) => !existsSync(join(folder, path, 'index.html')));
  if (missing[0])
    throw new Error(`${folder} lacks ${missing.length} pages, ${missing[0].path} first.`);
}

/** @returns the environment of every build */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const { SITE_DIR: _dir, SITE_BASE: _base, SITE_URL: _url, ...others } = process.env;
  return { ...others, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}

function withHeading(markdown: string, title: string): string {
  const end = markdown.indexOf('\n---', 3) + '\n---'.length;
  return `${markdown.slice(0, end)}\n\n# ${title}${markdown.slice(end)}`;
}

/** A group for each folder, as the others make of themselves. */
function sidebarOf(pages: readonly MarkdownPage[]) {
  const groups = Map.groupBy(pages, ({ path }) => path.split('/').slice(1, 3).join('/'));
  return [...groups].map(([text, items]) => ({
    text,
    collapsed: true,
    items: items.map(({ title, path }) => ({ text: title, link: path })),
  }));
}
