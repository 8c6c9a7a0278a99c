/** The pages of this site as a site of Starlight, with the search that it brings along. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFacts } from '#integrations/page-facts.ts';

const HOME = 'bench/search';
const PAGES = `${HOME}/src/content/docs`;

/**
 * @param site the folder of the built site whose pages are taken
 * @returns the folder of the site of Starlight, built
 */
export function buildStarlight(site: string): string {
  if (!existsSync(`${HOME}/node_modules`)) run('npm', ['install', '--no-audit', '--no-fund']);
  rmSync(PAGES, { recursive: true, force: true });
  for (const { source } of pageFacts(site)) {
    if (source === undefined) continue;
    const lines = source.blocks.map(({ text, level }) =>
      level > 0 ? `${'#'.repeat(level)} ${plain(text)}` : plain(text),
    );
    const file = join(PAGES, source.url, 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `---\ntitle: ${JSON.stringify(plain(source.title))}\n---\n\n${lines.join('\n\n')}\n`,
    );
  }
  if (!existsSync(`${PAGES}/index.md`))
    writeFileSync(`${PAGES}/index.md`, '---\ntitle: 首页\n---\n');
  run('npx', ['astro', 'build', '--silent']);
  return `${HOME}/dist`;
}

/** Marks of Markdown stand for themselves. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, '').replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`);
}

function run(command: string, options: readonly string[]): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(command, options, { cwd: HOME, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} 没有成功`);
}
