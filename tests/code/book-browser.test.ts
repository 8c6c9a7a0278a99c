import { describe, expect, it } from 'vitest';
import { chooseBrowser, type Machine } from '../../scripts/book/browser.ts';

const packaged = { path: '/cache/chromium', environment: { LD_LIBRARY_PATH: '/cache/lib' } };

/** @returns a machine on which these files are */
function machine(platform: NodeJS.Platform, files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform,
    environment: { PATH: '/bin' },
    exists: (path) => files.includes(path),
    packaged: undefined,
    ...rest,
  };
}

const named = (path: string) => ({ environment: { PATH: '/bin', CHROMIUM_PATH: path } });

describe('the browser of the book', () => {
  it('is the one that is named, before the packaged one, and without its libraries', () => {
    const given = machine('linux', ['/opt/chrome'], { ...named('/opt/chrome'), packaged });
    expect(chooseBrowser(given)).toEqual({
      path: '/opt/chrome',
      environment: { PATH: '/bin', CHROMIUM_PATH: '/opt/chrome' },
    });
  });

  it('is the packaged one where nothing is named, with what it needs', () => {
    expect(chooseBrowser(machine('linux', ['/usr/bin/chromium'], { packaged }))).toBe(packaged);
  });

  it.each([
    ['linux', '/usr/bin/chromium', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
    ],
    [
      'win32',
      'C:\\Users\\yg\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      { LOCALAPPDATA: 'C:\\Users\\yg\\AppData\\Local' },
    ],
  ] as const)('is found where %s keeps it', (platform, path, environment) => {
    expect(chooseBrowser(machine(platform, [path], { environment })).path).toBe(path);
  });
});

describe('without a browser', () => {
  it('says what to install and how to name what is there', () => {
    expect(() => chooseBrowser(machine('linux', []))).toThrow(
      '这台机器上没有能印书的浏览器。装 Chrome 或 Edge（125 以上），再运行一遍；已经装了、没有找到的，用环境变量 CHROMIUM_PATH 写明它在哪里：\n  CHROMIUM_PATH=/usr/bin/chromium npm run book',
    );
  });

  it('says it on Windows as Windows wants it', () => {
    expect(() => chooseBrowser(machine('win32', []))).toThrow(
      'PowerShell 里：\n  $env:CHROMIUM_PATH = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"\n  npm run book',
    );
  });

  it('does not take another one for one that is named and not there', () => {
    const wrong = machine('linux', ['/usr/bin/chromium'], { ...named('/opt/chrme'), packaged });
    expect(() => chooseBrowser(wrong)).toThrow('CHROMIUM_PATH 写的 /opt/chrme 不存在。');
  });
});
