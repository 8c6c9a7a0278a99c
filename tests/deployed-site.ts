/** Small built sites, and the command that puts them in place. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Ground {
  readonly root: string;
  /** Writes files below the ground. @returns their folder */
  lay(folder: string, files: Readonly<{ [path: string]: string }>): string;
  /** Writes a build in which every page names its own module. @returns its folder */
  build(name: string, pages?: number): string;
  clear(): void;
}

export function makeGround(): Ground {
  const root = mkdtempSync(join(tmpdir(), 'deploy-to-'));
  const lay: Ground['lay'] = (folder, files) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return join(root, folder);
  };
  const build: Ground['build'] = (name, pages = 3) =>
    lay(`dist-${name}`, {
      'build.json': JSON.stringify({ build: name, base: '/' }),
      [`_astro/page.${name}.js`]: `// ${name} ${'.'.repeat(2000)}`,
      'index.html': pageOf(name),
      ...Object.fromEntries(
        Array.from({ length: pages }, (_, at) => [`p${at}/index.html`, pageOf(name)]),
      ),
    });
  return { root, lay, build, clear: () => rmSync(root, { recursive: true }) };
}

const pageOf = (name: string) =>
  `<title>${name}</title><script src="/_astro/page.${name}.js"></script>${'字'.repeat(500)}`;

export interface Told {
  readonly status: number | null;
  readonly said: string;
}

/** Runs the command as npm does. */
export function deploy(site: string, ...options: readonly string[]): Told {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/deploy.ts', ...options],
    { encoding: 'utf8', env: { ...process.env, SITE_DIR: site } },
  );
  return { status, said: `${stdout}${stderr}` };
}
