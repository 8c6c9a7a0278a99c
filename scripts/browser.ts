/**
 * Unpacks the browsers that come as npm packages, once, into node_modules/.cache/browser,
 * with the shared libraries and the Chinese font that a bare machine lacks. Nothing is downloaded.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Where the browsers lie, and the libraries they need. */
export const BROWSER_FOLDER = resolve('node_modules/.cache/browser');

/** The oldest browser that the site is made for. */
const OLDEST = join(BROWSER_FOLDER, 'chromium-109');

/** Where a bare machine finds a Chinese font: without one a page is drawn, and a book printed, as empty boxes. */
const FONTS = join(BROWSER_FOLDER, 'fonts.conf');
/** The same on every machine, for what is counted in sheets. */
const OWN_FONTS = join(BROWSER_FOLDER, 'own-fonts.conf');
const MACHINE_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const WEIGHTS = ['400Regular', '700Bold'].map((weight) =>
  resolve('node_modules/@expo-google-fonts/noto-sans-sc', weight),
);

/**
 * @param fonts where letters come from: the machine's fonts and then ours, or ours alone
 * @returns what an unpacked browser is started with, on top of the environment of the command
 */
export function browserEnvironment(fonts: 'machine' | 'own' = 'machine'): Record<string, string> {
  const file = fonts === 'own' ? OWN_FONTS : FONTS;
  // A browser that is named brings its own libraries.
  if (process.env['CHROMIUM_PATH']) return { ...process.env } as Record<string, string>;
  const own = existsSync(file) ? { FONTCONFIG_FILE: file } : {};
  const libraries = { LD_LIBRARY_PATH: join(BROWSER_FOLDER, 'al2023/lib') };
  return { ...process.env, ...libraries, ...own } as Record<string, string>;
}

/** @returns the path of the executable, or undefined where the package has none for this platform */
export function browserExecutable(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  return unpacked(join(BROWSER_FOLDER, 'chromium'));
}

/** @returns the path of the oldest browser; undefined where it cannot be had */
export function oldestBrowserExecutable(): string | undefined {
  return unpacked(OLDEST);
}

function unpacked(path: string): string | undefined {
  return process.platform === 'linux' && existsSync(path) ? path : undefined;
}

if (import.meta.main && process.platform === 'linux' && process.arch === 'x64') {
  mkdirSync(BROWSER_FOLDER, { recursive: true });
  // The package unpacks into the folder for temporary files.
  process.env['TMPDIR'] = BROWSER_FOLDER;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  writeFileSync(FONTS, fontSettings([...MACHINE_FONTS, ...WEIGHTS]));
  writeFileSync(OWN_FONTS, fontSettings(WEIGHTS));
  if (!existsSync(OLDEST)) {
    // The older package expects the machine of a cloud service; its binary is all that is needed.
    writeFileSync(
      OLDEST,
      brotliDecompressSync(readFileSync('node_modules/chromium-109/bin/chromium.br')),
    );
    chmodSync(OLDEST, 0o755);
  }
}

/** @param folders those that come first are preferred */
function fontSettings(folders: readonly string[]): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder.replaceAll('&', '&amp;')}</dir>`),
    `  <cachedir>${join(BROWSER_FOLDER, 'fontconfig').replaceAll('&', '&amp;')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
