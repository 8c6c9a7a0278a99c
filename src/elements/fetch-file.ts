/** Files of the site that scripts ask for. */
import type {} from './folder-edition.ts';

/** @returns what stands in a file of the site, from the server or out of the folder */
export function fetchFile(address: string): Promise<Response> {
  return window.handbookFolder?.fetch(address) ?? fetch(address);
}
