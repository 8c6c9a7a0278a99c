/**
 * Files that scripts ask for. From a disk a page cannot fetch one, but may load a script: the pack lays the files of a
 * folder of the site down in one script, which hands them over here.
 */

/** Files by their path below the folder; bytes in base64, texts as they are. */
export type HeldFiles = Readonly<
  Record<string, { readonly text: string } | { readonly bytes: string }>
>;

/** Where the scripts of the folder edition lie, below the root. */
export const SCRIPTS = '_folder';

const held = new Map<string, Promise<HeldFiles>>();

declare global {
  interface Window {
    /** Set by the script of a folder, and taken from it when it has loaded. */
    handbookFiles?: Readonly<Record<string, HeldFiles>>;
  }
}

/**
 * @param root the way from the page to the root of the site
 * @param folder of the site, such as forms
 * @returns the files of it
 * @throws when the script is not there or is cut short
 */
export function heldFiles(root: string, folder: string): Promise<HeldFiles> {
  const known = held.get(folder) ?? load(root, folder);
  held.set(folder, known);
  // The next question tries again: a stick may have been pulled out and put back.
  known.catch(() => held.delete(folder));
  return known;
}

async function load(root: string, folder: string): Promise<HeldFiles> {
  const script = document.createElement('script');
  script.src = `${root}${SCRIPTS}/${folder}.js`;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${script.src} cannot be read.`)));
  });
  document.head.append(script);
  try {
    await loaded;
  } finally {
    script.remove();
  }
  const files = window.handbookFiles?.[folder];
  if (!files) throw new Error(`${script.src} is damaged.`);
  return files;
}

/**
 * @param address of a file from the root of the site, such as /forms/seal-request.json
 * @returns the file as a server would answer it
 */
export async function fetchHeld(root: string, address: string): Promise<Response> {
  const [, folder = '', path = ''] = /^\/([^/]+)\/(.+)$/u.exec(address) ?? [];
  return answerWith((await heldFiles(root, folder))[path]);
}

/** @returns a file as a server would answer it */
export function answerWith(file: HeldFiles[string] | undefined): Response {
  if (!file) return new Response(null, { status: 404 });
  if ('text' in file) return new Response(file.text);
  return new Response(Uint8Array.from(atob(file.bytes), (character) => character.charCodeAt(0)));
}
