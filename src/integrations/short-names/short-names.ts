/** Names of custom properties, made short for readers: sources and whoever develops keep the long ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'postcss';
import { allFiles } from '#integrations/built-site.ts';

/** A custom property, where it is set and where it is asked for. */
const NAME = /(?<![\w-])--[a-z][\w-]*/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** @returns for each custom property that styles below a folder speak of one of a letter or two, the same for all pages */
export function shortNamesOf(folder: string): ReadonlyMap<string, string> {
  const texts = allFiles(folder)
    .filter((name) => /\.(?:css|astro)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return shortNamesIn(texts.join('\n'));
}

/** @returns short names for all custom properties of a text, the shortest for what is said most often */
export function shortNamesIn(text: string): ReadonlyMap<string, string> {
  const counted = Map.groupBy(text.match(NAME) ?? [], (name) => name);
  const order = [...counted].sort(
    ([one, these], [other, those]) => those.length - these.length || (one < other ? -1 : 1),
  );
  const short = new Map<string, string>();
  let index = 0;
  for (const [name] of order) {
    let next: string;
    do next = `--${lettersOf((index += 1))}`;
    while (counted.has(next));
    short.set(name, next);
  }
  return short;
}

/** a, b, … z, aa, ab, … */
function lettersOf(number: number): string {
  const rest = number - 1;
  const before = Math.floor(rest / LETTERS.length);
  return (before > 0 ? lettersOf(before) : '') + (LETTERS[rest % LETTERS.length] ?? '');
}

/**
 * A procedure says distances and colours some four hundred times: with long names they cost it 170 bytes on the way.
 * Runs while styles are compiled, so that what a script loads later says the same, and names of files tell what is in them.
 */
export function shortNames(short: ReadonlyMap<string, string>): Plugin {
  const shortened = (text: string) => text.replace(NAME, (name) => short.get(name) ?? name);
  return {
    postcssPlugin: 'short-names',
    // A style sheet may come by twice; a name that is short already is none that is known.
    Once: (root) => {
      root.walkDecls((declaration) => {
        if (!declaration.prop.includes('--') && !declaration.value.includes('--')) return;
        declaration.prop = shortened(declaration.prop);
        declaration.value = shortened(declaration.value);
      });
    },
  };
}
