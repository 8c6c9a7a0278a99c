/** Asks the worker. */
import { FILE_ADDRESS } from '#domain/site/addresses.ts';
import type { SearchWorker } from '#elements/folder-edition.ts';
import type { SearchAnswer } from '#domain/search/show/answer.ts';
import type { ResultKind } from '#domain/search/show/kinds.ts';
import { withBase } from '#site.ts';

export interface SearchRequest {
  readonly id: number;
  /** The address of the index, and the path of the site. */
  readonly bundle: string;
  readonly base: string;
  readonly typed: string;
  /** How many results are to be shown. */
  readonly count: number;
  /** The only kind to be shown. */
  readonly kind?: ResultKind | undefined;
}

export type SearchReply =
  | { readonly id: number; readonly answer: SearchAnswer }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  resolve(answer: SearchAnswer): void;
  reject(error: Error): void;
}

const waiting = new Map<number, Waiting>();
let worker: SearchWorker | undefined;
let last = 0;

/**
 * @param typed anything, of any length
 * @param count how many results are to be shown
 * @param kind the only kind to be shown; undefined for all
 * @throws when there is no index or it cannot be loaded
 */
export function ask(typed: string, count: number, kind?: ResultKind): Promise<SearchAnswer> {
  worker ??= start();
  last += 1;
  const bundle = new URL(withBase(FILE_ADDRESS.searchIndex), location.href).href;
  const request: SearchRequest = { id: last, bundle, base: withBase('/'), typed, count, kind };
  const answer = new Promise<SearchAnswer>((resolve, reject) => {
    waiting.set(request.id, { resolve, reject });
  });
  worker.postMessage(request);
  return answer;
}

function start(): SearchWorker {
  const started: SearchWorker =
    window.handbookFolder?.searchWorker() ??
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(new Error(data.failure));
  });
  started.addEventListener('error', () => {
    waiting.forEach(({ reject }) => reject(new Error('The search worker has stopped.')));
    waiting.clear();
    worker = undefined;
  });
  return started;
}
