/** Asks the worker, and does not wait for ever. */
import type { Asked } from '#domain/search/engine.ts';
import { Overtaken } from '#domain/search/overtaken.ts';
import type { SearchWorker } from '#elements/folder-edition.ts';
import type { SearchAnswer } from '#domain/search/show/answer.ts';
import type { ResultKind } from '#domain/search/show/kinds.ts';
import { FILE_ADDRESS } from '#domain/site/addresses.ts';
import { withBase } from '#site.ts';
import { takeSearch } from './start-worker.ts';

/** First where everything is, and then one query after the other. */
export type ToWorker =
  | {
      /** The address of the site, with a slash at its end, and the path under which it is served. */
      readonly site: string;
      readonly base: string;
      /** The first file of the index, when it could be had. */
      readonly root: Uint8Array | undefined;
    }
  | ({ readonly id: number } & Asked);

export type FromWorker =
  | { readonly id: number; readonly answer: SearchAnswer }
  | { readonly id: number; readonly failure: string }
  | { readonly isAlive: true };

/** A worker that gives no sign of life for so long is caught in something, in milliseconds. */
const PATIENCE = 15_000;

/** Says that a query took too long and was stopped. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

interface Waiting {
  readonly id: number;
  resolve(answer: SearchAnswer): void;
  reject(error: Error): void;
}

let waiting: Waiting | undefined;
let running: { readonly worker: SearchWorker; readonly isReady: Promise<void> } | undefined;
let last = 0;
let timer = 0;

/** Gets ready while the query is still being typed. */
export function warmUp(): void {
  running ??= start();
}

/**
 * @param typed anything, of any length
 * @param count how many results are to be shown
 * @param kind the only kind to be shown; undefined for all
 * @throws when there is no index or it cannot be loaded, Overtaken when something else was asked since, and TookTooLong
 */
export async function ask(typed: string, count: number, kind?: ResultKind): Promise<SearchAnswer> {
  waiting?.reject(new Overtaken());
  last += 1;
  const id = last;
  const answer = new Promise<SearchAnswer>((resolve, reject) => {
    waiting = { id, resolve, reject };
  });
  const { worker, isReady } = (running ??= start());
  isReady.then(() => {
    if (waiting?.id !== id) return;
    worker.postMessage({ id, typed, count, kind } satisfies ToWorker);
    watch();
  });
  return answer;
}

/** Begins to wait anew. */
function watch(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => stop(new TookTooLong()), PATIENCE);
}

function settle(): Waiting | undefined {
  clearTimeout(timer);
  const settled = waiting;
  waiting = undefined;
  return settled;
}

/** Ends the worker with what it is caught in; the next query starts another. */
function stop(error: Error): void {
  running?.worker.terminate();
  running = undefined;
  settle()?.reject(error);
}

function start(): NonNullable<typeof running> {
  const site = new URL(withBase('/'), location.href).href;
  const { worker, failure, root } = takeSearch(withBase(FILE_ADDRESS.searchIndex));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('isAlive' in data) watch();
    else if (data.id !== waiting?.id) return;
    else if ('answer' in data) settle()?.resolve(data.answer);
    else settle()?.reject(new Error(data.failure));
  });
  void failure.then(() => {
    if (running?.worker === worker) stop(new Error('The search worker has stopped.'));
  });
  const isReady = root.then((content) => {
    worker.postMessage({ site, base: withBase('/'), root: content } satisfies ToWorker);
  });
  return { worker, isReady };
}
