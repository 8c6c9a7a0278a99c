/** Which browser prints the book: the one that is named, the one that comes as a package, or one of the machine. */
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { browserEnvironment, browserExecutable } from '../browser.ts';

export interface BookBrowser {
  readonly path: string;
  readonly environment: Record<string, string>;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** The packaged browser, where there is one for this machine. */
  readonly packaged: BookBrowser | undefined;
}

const MAC_APPLICATIONS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const LINUX_NAMES = ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const WINDOWS_PROGRAMS = [
  win32.join('Google', 'Chrome', 'Application', 'chrome.exe'),
  win32.join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
];

/** @returns the browser of this machine; see {@link chooseBrowser} */
export function bookBrowser(): BookBrowser {
  const path = process.env['CHROMIUM_PATH'] ? undefined : browserExecutable();
  return chooseBrowser({
    platform: process.platform,
    environment: process.env,
    exists: existsSync,
    packaged: path === undefined ? undefined : { path, environment: browserEnvironment() },
  });
}

/**
 * @returns the browser and what it is started with
 * @throws in words for whoever prints the book: what is missing, what to install or how to name what is there
 */
export function chooseBrowser({ platform, environment, exists, packaged }: Machine): BookBrowser {
  const given = environment['CHROMIUM_PATH'];
  // A browser of the machine brings its own libraries, and finds the machine's fonts.
  const own = (path: string) => ({ path, environment: defined(environment) });
  if (given) {
    if (exists(given)) return own(given);
    throw new Error(`CHROMIUM_PATH 写的 ${given} 不存在。${hint(platform)}`);
  }
  if (packaged) return packaged;
  const found = candidates(platform, environment).find(exists);
  if (found !== undefined) return own(found);
  throw new Error(
    `这台机器上没有能印书的浏览器。装 Chrome 或 Edge（125 以上），再运行一遍；已经装了、没有找到的，${hint(platform)}`,
  );
}

function candidates(platform: NodeJS.Platform, environment: Machine['environment']): string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
    const known = folders.flatMap((name) => environment[name] ?? []);
    return WINDOWS_PROGRAMS.flatMap((program) =>
      known.map((folder) => win32.join(folder, program)),
    );
  }
  if (platform === 'darwin') {
    return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  return LINUX_NAMES.map((name) => posix.join('/usr/bin', name));
}

function hint(platform: NodeJS.Platform): string {
  if (platform === 'win32') {
    return [
      '用环境变量 CHROMIUM_PATH 写明它在哪里。PowerShell 里：',
      '  $env:CHROMIUM_PATH = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"',
      '  npm run book',
    ].join('\n');
  }
  return '用环境变量 CHROMIUM_PATH 写明它在哪里：\n  CHROMIUM_PATH=/usr/bin/chromium npm run book';
}

function defined(environment: Machine['environment']): Record<string, string> {
  const entries = Object.entries(environment).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
