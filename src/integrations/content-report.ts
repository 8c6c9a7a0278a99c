import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Checks content beside the development server, in a process of its own, so that pages need not wait.
 *
 * @param root the folder of the project
 * @param told called with the report, empty when all is well, each time a check ends
 * @returns starts a check; one that is still running is given up, since its answer is out of date
 */
export function contentReporter(root: string, told: (report: string) => void): () => void {
  let running: ChildProcess | undefined;
  return () => {
    running?.kill();
    const child = spawn(process.execPath, ['scripts/check-content.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running = child;
    let report = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      report += text;
    });
    child.on('close', (code) => {
      if (running !== child) return;
      running = undefined;
      told(code === 0 ? '' : report.trim());
    });
  };
}
