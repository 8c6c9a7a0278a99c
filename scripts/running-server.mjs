/** A server that another window runs in this folder. */
import { readFileSync } from 'node:fs';

/** So long a server of this machine may take to answer, in milliseconds. */
const PATIENCE = 2000;

/**
 * @param lock the file in which Astro notes the server that it runs
 * @returns its address when it answers; undefined when there is none, or the note was left by one that was killed
 */
export async function runningServer(lock) {
  try {
    const { pid, url } = JSON.parse(readFileSync(lock, 'utf8'));
    process.kill(pid, 0);
    await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    return url;
  } catch {
    return undefined;
  }
}
