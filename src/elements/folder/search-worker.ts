/** The search beside the page. From a disk no worker may be started from a file, but from a text that is in memory. */
import type { SearchWorker } from '#elements/folder-edition.ts';
import { heldFiles } from './held-files.ts';

/** Under this name the files of the search index are held, and with them the program of the worker, which the pack adds. */
export const SEARCH_FILES = 'search-index';
export const SEARCH_PROGRAM = 'worker.js';

/** Takes questions at once, and hands them on when its program has been read. */
class FolderWorker implements SearchWorker {
  #events = new EventTarget();
  #worker: Worker | undefined;
  #waiting: unknown[] = [];
  #isEnded = false;

  constructor(root: string) {
    this.#start(root).catch(() => this.#events.dispatchEvent(new Event('error')));
  }

  addEventListener(type: string, listener: (event: MessageEvent) => void): void {
    this.#events.addEventListener(type, listener as EventListener);
  }

  postMessage(message: unknown): void {
    if (this.#worker) this.#worker.postMessage(message);
    else this.#waiting.push(message);
  }

  terminate(): void {
    this.#isEnded = true;
    this.#worker?.terminate();
  }

  async #start(root: string): Promise<void> {
    const { [SEARCH_PROGRAM]: program, ...files } = await heldFiles(root, SEARCH_FILES);
    if (!program || !('text' in program)) throw new Error('The program of the search is missing.');
    if (this.#isEnded) return;
    const address = URL.createObjectURL(new Blob([program.text], { type: 'text/javascript' }));
    const worker = new Worker(address);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.#events.dispatchEvent(new MessageEvent('message', { data }));
    });
    worker.addEventListener('error', () => this.#events.dispatchEvent(new Event('error')));
    this.#worker = worker;
    // The first message brings the index; worker-files.ts takes it.
    worker.postMessage(files);
    for (const message of this.#waiting.splice(0)) worker.postMessage(message);
  }
}

/** @param root the way from the page to the root of the site */
export function startSearchWorker(root: string): SearchWorker {
  return new FolderWorker(root);
}
