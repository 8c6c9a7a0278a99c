/** The folder edition, made from a built site: its files by path, in memory. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FILE_ADDRESS } from '../../src/domain/site/addresses.ts';
import { officeScript, OFFICE_SCRIPT } from '../../src/domain/folder/office-script.ts';
import { office } from '../../src/schemas/office.ts';
import { SCRIPTS } from '../../src/elements/folder/held-files.ts';
import { SEARCH_FILES, SEARCH_PROGRAM } from '../../src/elements/folder/search-worker.ts';
import { classicScript, nameOf } from './classic-scripts.ts';
import { heldFiles, heldScript } from './held.ts';
import { FIRST_SCRIPT, folderPage } from './page.ts';

/** Bundles of the build, whose code stands in the scripts of the folder. */
const BUILT = '_astro';
/** Nobody asks a folder for a page that is not there. */
const NOT_FOUND = '404.html';

/**
 * @param folder of a built site
 * @param base the path under which it was built, with slashes
 * @returns every file of the folder edition by its path
 */
export async function folderFiles(folder: string, base: string): Promise<Map<string, Uint8Array>> {
  const built = globSync('**/*.*', { cwd: folder })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name !== NOT_FOUND)
    .sort();
  const has = new Set(built);
  const files = new Map<string, Uint8Array>();
  const put = (path: string, text: string) => files.set(path, new TextEncoder().encode(text));

  const bundles = new Map<string, Promise<{ path: string; code: string }>>();
  const pages = built.filter((path) => path.endsWith('.html'));
  for (const path of pages) {
    const wanted: string[] = [];
    const html = readFileSync(join(folder, path), 'utf8');
    const page = await folderPage(html, path, {
      base,
      has: (each) => has.has(each),
      classic: (modules) => {
        wanted.push(...modules);
        return PLACE;
      },
    });
    if (wanted.length === 0) {
      put(path, page);
      continue;
    }
    const key = wanted.join();
    const known = bundles.get(key) ?? bundleOf(wanted);
    bundles.set(key, known);
    put(path, page.replace(PLACE, (await known).path));
  }

  async function bundleOf(modules: readonly string[]) {
    const code = await classicScript(modules.map((src) => join(folder, src.slice(base.length))));
    const path = `${SCRIPTS}/${nameOf(code)}.js`;
    put(path, code);
    return { path, code };
  }

  const codes = (await Promise.all(bundles.values())).map(({ code }) => code);
  // Styles that a page has stand in it; those that come when they are asked for are named by a script.
  const isNamed = (path: string) => codes.some((code) => code.includes(`/${path}`));
  for (const path of built) {
    if (path.endsWith('.html') || isFetched(path)) continue;
    if (path.startsWith(`${BUILT}/`) && (path.endsWith('.js') || !isNamed(path))) continue;
    files.set(path, readFileSync(join(folder, path)));
  }
  put(`${SCRIPTS}/${FIRST_SCRIPT}`, await classicScript(['src/elements/folder/main.ts']));
  put(OFFICE_SCRIPT, officeScript(office.parse({})));
  const byFolder = Map.groupBy(
    built.filter((path) => isFetched(path) && !isIndex(path)),
    (path) => path.split('/', 1)[0] ?? '',
  );
  for (const [name, paths] of byFolder) {
    const inside = paths.map((path) => path.slice(name.length + 1));
    put(`${SCRIPTS}/${name}.js`, heldScript(name, heldFiles(join(folder, name), inside)));
  }
  const index = heldFiles(folder, built.filter(isIndex));
  const program = { [SEARCH_PROGRAM]: { text: await searchProgram() } };
  put(`${SCRIPTS}/${SEARCH_FILES}.js`, heldScript(SEARCH_FILES, { ...index, ...program }));
  return files;
}

const PLACE = `${SCRIPTS}/its-own.js`;

/** What scripts fetch, and no link leads to: the index of the search, and what files of forms are made from. */
function isFetched(path: string): boolean {
  return isIndex(path) || /^forms\/[^/]+\.json$/u.test(path);
}

function isIndex(path: string): boolean {
  const { searchIndex, searchParts } = FILE_ADDRESS;
  return `/${path}` === searchIndex || `/${path}`.startsWith(searchParts);
}

function searchProgram(): Promise<string> {
  return classicScript(['src/elements/folder/worker-files.ts', 'src/elements/search/worker.ts']);
}
