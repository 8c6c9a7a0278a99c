/** Scripts that hold the files which the site fetches: src/elements/folder/held-files.ts takes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldFiles } from '../../src/elements/folder/held-files.ts';

/**
 * @param folder of the site, such as forms
 * @param files by their path below it
 * @returns a script that hands them over
 */
export function heldScript(folder: string, files: HeldFiles): string {
  const data = JSON.stringify({ [folder]: files })
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  // As text for JSON.parse, which browsers read faster than a literal of this size.
  return `window.handbookFiles=Object.assign(window.handbookFiles||{},JSON.parse(${JSON.stringify(data)}));\n`;
}

/** @returns the files at these paths below a folder; what is text stays so, everything else is written in base64 */
export function heldFiles(folder: string, paths: readonly string[]): HeldFiles {
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [
        path,
        path.endsWith('.json')
          ? { text: bytes.toString('utf8') }
          : { bytes: bytes.toString('base64') },
      ];
    }),
  );
}
