import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leanStyles } from './lean-styles.ts';
import { scriptsJoined } from './scripts-joined.ts';
import { shortClasses } from './short-classes.ts';
import { stylesInside } from './styles-inside.ts';

/**
 * @param folder of the built site
 * @param assets the beginning of the address of every script and style sheet, with its last slash
 * @returns what makes a page so that it can be painted as soon as it is there; every file it needs is read once
 */
export function paintingEarly(folder: string, assets: string): (html: string) => string {
  const read = reader(folder, assets);
  return (html) => shortClasses(leanStyles(scriptsJoined(stylesInside(html, read), read), read));
}

/** @returns what gives the text of a file by its address */
function reader(folder: string, assets: string): (address: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (address) => {
    if (!address.startsWith(assets)) return undefined;
    if (!known.has(address)) {
      const file = join(folder, '_astro', address.slice(assets.length));
      known.set(address, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    }
    return known.get(address);
  };
}
