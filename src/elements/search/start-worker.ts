/** Starts what every search waits for, while the script that asks it is still on its way. Kept small: every page has it. */
import type { SearchWorker } from '#elements/folder-edition.ts';

export interface Started {
  readonly worker: SearchWorker;
  /** Comes when the worker has failed. */
  readonly failure: Promise<unknown>;
  /** The first file of the index; undefined when it could not be had, and in the folder edition. */
  readonly root: Promise<Uint8Array | undefined>;
}

/** After this long the first file is given up, in milliseconds. */
const PATIENCE = 20_000;

let ahead: Started | undefined;
let isTaken = false;

/**
 * Starts once; a page has one worker.
 *
 * @param index the address of the first file of the index
 */
export function startSearch(index: string): void {
  if (!isTaken) ahead ??= start(index);
}

/** @returns what was started, or what is started now: each is given away once */
export function takeSearch(index: string): Started {
  const started = ahead ?? start(index);
  ahead = undefined;
  isTaken = true;
  return started;
}

function start(index: string): Started {
  const folder = window.handbookFolder;
  const worker =
    folder?.searchWorker() ??
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const failure = new Promise<unknown>((fail) => {
    worker.addEventListener('error', () => fail(undefined));
  });
  return { worker, failure, root: folder ? Promise.resolve(undefined) : readRoot(index) };
}

async function readRoot(index: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(index, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
