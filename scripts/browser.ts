/**
 * Unpacks the browser that comes as an npm package, once, into node_modules/.cache/browser,
 * with the shared libraries that a bare machine lacks. Nothing is downloaded.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the browser lies, and the libraries it needs. */
export const BROWSER_FOLDER = resolve('node_modules/.cache/browser');

/** @returns the path of the executable, or undefined where the package has none for this platform */
export function browserExecutable(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const unpacked = join(BROWSER_FOLDER, 'chromium');
  return process.platform === 'linux' && existsSync(unpacked) ? unpacked : undefined;
}

if (import.meta.main && process.platform === 'linux' && process.arch === 'x64') {
  mkdirSync(BROWSER_FOLDER, { recursive: true });
  // The package unpacks into the folder for temporary files.
  process.env['TMPDIR'] = BROWSER_FOLDER;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
}
