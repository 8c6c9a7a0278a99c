/** A browser that is killed while somebody answers, as by a power cut, and what is left when it is started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { readLibrary } from '#data/content-files.ts';
import { browserEnvironment, browserExecutable } from '../../scripts/browser.ts';

const AREAS = readLibrary().questionnaire.areas.map(({ id, items }) => ({
  id,
  items: items.map((item) => item.id),
}));

/** What one kill did. Lists are ids of items. */
export type Kill = {
  /** When the browser was killed, in milliseconds after the first answer. */
  readonly after: number;
  readonly given: readonly string[];
  /** Answers for which the page said 已保存 before the kill. */
  readonly shown: readonly string[];
  /** Answers on the pages after the restart. */
  readonly kept: readonly string[];
  /** Answers that were called saved and are not there. */
  readonly lost: readonly string[];
};

/**
 * Answers one item after the other and kills the browser on the way.
 *
 * @param site address of the site, with its base path
 * @param after when to kill it, in milliseconds after the first answer
 * @param pace time from one answer to the next, in milliseconds
 */
export async function killWhileAnswering(site: string, after: number, pace = 1000): Promise<Kill> {
  const profile = mkdtempSync(join(tmpdir(), 'killed-browser-'));
  const given: string[] = [];
  const shown = new Set<string>();
  try {
    await using(profile, async (page, kill) => {
      await page.exposeFunction('answersShown', (items: string[]) => {
        for (const item of items) shown.add(item);
      });
      await page.addInitScript(reportSigns);
      await page.goto(`${site}assessment/${AREAS[0]?.id}/`);
      setTimeout(kill, after);
      for (const { id, items } of AREAS) {
        if (!page.url().includes(`/${id}/`)) await page.goto(`${site}assessment/${id}/`);
        for (const item of items) {
          const next = wait(pace);
          await page.locator(`input[name="${item}"][value="2"]`).check();
          given.push(item);
          await next;
        }
      }
    });
    const kept: string[] = [];
    await using(profile, async (page, kill) => {
      for (const { id } of AREAS) {
        await page.goto(`${site}assessment/${id}/`);
        await page.locator('assessment-status [data-sign]').waitFor();
        kept.push(...(await checked(page)));
      }
      kill();
    });
    const lost = [...shown].filter((item) => !kept.includes(item));
    return { after, given, shown: [...shown], kept, lost };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the page: tells of every answer that is chosen at the moment at which the sign stands there. */
function reportSigns(): void {
  const report = () => {
    const status = document.querySelector('assessment-status');
    const sign = status?.querySelector<HTMLElement>('[data-sign]');
    const isSaved = sign && !sign.hidden && sign.textContent.startsWith('已保存');
    if (!isSaved || status?.hasAttribute('data-saving')) return;
    const items = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
    const tell = (globalThis as unknown as { answersShown: (names: string[]) => void })
      .answersShown;
    tell(items.map(({ name }) => name));
  };
  new MutationObserver(report).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-saving', 'hidden'],
  });
}

function checked(page: Page): Promise<string[]> {
  return page
    .locator('input[type="radio"]:checked')
    .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('name') ?? ''));
}

/** Starts a browser on a profile. What is done in it may end with its death. */
export async function using(
  profile: string,
  act: (page: Page, kill: () => void) => Promise<void>,
): Promise<void> {
  const executable = browserExecutable() ?? chromium.executablePath();
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const browser = spawn(
    executable,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    // All its processes die at once, as with a power cut.
    { env: browserEnvironment(), stdio: 'ignore', detached: true },
  );
  const isDead = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  let wasKilled = false;
  const kill = () => {
    wasKilled = true;
    killAll(browser);
  };
  try {
    while (!existsSync(port) || !readFileSync(port, 'utf8').includes('\n')) await wait(20);
    const [number = ''] = readFileSync(port, 'utf8').split('\n');
    const connected = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
    const [context] = connected.contexts();
    if (!context) throw new Error('The browser has no profile.');
    await act(await context.newPage(), kill);
  } catch (error) {
    if (!wasKilled) throw error;
  } finally {
    killAll(browser);
    await isDead;
  }
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is dead already.
  }
}
