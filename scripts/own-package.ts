/** Packages below bench/ that other commands neither install nor wait for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * @param folder of a package, from the root of the project
 * @returns it, with what the package needs installed
 * @throws Error when that fails
 */
export function ownPackage(folder: string): string {
  const home = resolve(folder);
  if (existsSync(join(home, 'node_modules'))) return home;
  const options = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', options, { cwd: home, stdio: 'inherit', shell: isWindows });
  if (status !== 0) throw new Error(`The packages of ${home} were not installed.`);
  return home;
}
