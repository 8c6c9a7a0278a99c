/** Runs Lighthouse in a package of its own, which other commands neither install nor wait for. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ownPackage } from '../own-package.ts';
import { browserEnvironment, browserExecutable } from '../browser.ts';

const HOME = 'bench/lighthouse';
/** For the browser to tell its port, in milliseconds. */
const LONGEST = 30_000;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];
export const DEVICES = ['phone', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly details?: {
    readonly items?: readonly { readonly node?: { readonly snippet: string } }[];
  };
}

interface Score {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

/** The part of its report that is told. */
export interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<Partial<Record<Category, Score>>>;
}

type Lighthouse = (
  url: string,
  flags: {
    readonly port: number;
    readonly logLevel: 'error';
    readonly skipAudits: readonly string[];
    readonly onlyCategories: readonly Category[];
  },
  config: object,
) => Promise<{ readonly lhr: Report } | undefined>;

export interface Judge {
  /**
   * @param categories what is looked at; the report has no others
   * @param skipped audits that are left out
   */
  look(
    url: string,
    device: Device,
    categories: readonly Category[],
    skipped: readonly string[],
  ): Promise<Report>;
  close(): void;
}

/** Opens a browser of the project's own for it. */
export async function openJudge(): Promise<Judge> {
  const core = join(ownPackage(HOME), 'node_modules/lighthouse/core');
  const fileAt = (file: string) => pathToFileURL(join(core, file)).href;
  const { default: lighthouse } = (await import(fileAt('index.js'))) as { default: Lighthouse };
  const { default: desktopConfig } = (await import(fileAt('config/desktop-config.js'))) as {
    default: object;
  };
  const configs = { phone: { extends: 'lighthouse:default' }, desktop: desktopConfig };
  const { browser, port, close } = await openBrowser();
  return {
    async look(url, device, onlyCategories, skipAudits) {
      if (browser.exitCode !== null) throw new Error('The browser has ended.');
      const flags = { port, logLevel: 'error', skipAudits, onlyCategories } as const;
      const result = await lighthouse(url, flags, configs[device]);
      if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
      const { runtimeError } = result.lhr;
      if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
      return result.lhr;
    },
    close,
  };
}

interface Opened {
  readonly browser: ChildProcess;
  readonly port: number;
  close(): void;
}

async function openBrowser(): Promise<Opened> {
  const executable = browserExecutable();
  if (executable === undefined) throw new Error('There is no browser: set CHROMIUM_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const browser = spawn(
    executable,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=zh-CN'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    { env: browserEnvironment(), stdio: 'ignore' },
  );
  const close = () => {
    browser.once('close', () => rmSync(profile, { recursive: true, force: true }));
    browser.kill();
  };
  // It writes its port to its profile.
  const file = join(profile, 'DevToolsActivePort');
  const begun = performance.now();
  while (!existsSync(file) && performance.now() - begun < LONGEST) await setTimeout(50);
  if (!existsSync(file)) {
    close();
    throw new Error('The browser did not start.');
  }
  return { browser, port: Number(readFileSync(file, 'utf8').split('\n')[0]), close };
}
