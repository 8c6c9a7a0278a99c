import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentReporter } from './content-report.ts';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'report-'));
  mkdirSync(join(project, 'scripts'));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

/** A check that says something and ends with a code. */
function checkIs(source: string): void {
  writeFileSync(join(project, 'scripts/check-content.ts'), source);
}

const reported = (): Promise<string> =>
  new Promise((resolve) => {
    contentReporter(project, resolve)();
  });

describe('contentReporter', () => {
  test('tells what the check says', async () => {
    checkIs(`console.error('内容有 1 处需要改正');\nprocess.exitCode = 1;\n`);
    expect(await reported()).toBe('内容有 1 处需要改正');
  });

  test('tells nothing when all is well, whatever else is printed', async () => {
    checkIs(`console.log('内容检查通过。');\nconsole.error('a warning of Node');\n`);
    expect(await reported()).toBe('');
  });

  test('gives up a check that is out of date', async () => {
    checkIs(`console.error(process.pid);\nprocess.exitCode = 1;\n`);
    const told: string[] = [];
    await new Promise<void>((resolve) => {
      const check = contentReporter(project, (report) => {
        told.push(report);
        resolve();
      });
      check();
      check();
    });
    expect(told).toHaveLength(1);
  });
});
