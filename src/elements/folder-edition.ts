/**
 * What the folder edition (单机版) does in place of a server. Its pages are opened from a disk, where a browser refuses
 * to fetch files and to start workers from them; `npm run pack` puts this into every page before the scripts of the site.
 */
import type { OfficeWords } from '#domain/folder/office-words.ts';

/** As much of a worker as the search asks for. */
export interface SearchWorker {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

export interface FolderEdition {
  /** @returns a file of the site by its address, like fetch, but only what the pack has laid down for it */
  readonly fetch: (address: string) => Promise<Response>;
  /** @returns the way from this page to a file of the site */
  readonly placeOf: (address: string) => string;
  readonly searchWorker: () => SearchWorker;
  /** What office.js says; undefined where there is none. */
  readonly office: () => OfficeWords | undefined;
}

declare global {
  interface Window {
    handbookFolder?: FolderEdition;
  }
}

/** @returns an address that a script loads from, as this page reaches it */
export function placeOf(address: string): string {
  return window.handbookFolder?.placeOf(address) ?? address;
}
