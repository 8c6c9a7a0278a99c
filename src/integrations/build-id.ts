import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILE_ADDRESS } from '#domain/site/addresses.ts';
import { buildInput } from './build-input.ts';
import { allFiles, isPage } from './built-site.ts';

/** So many letters tell two builds apart. */
const LENGTH = 12;

/**
 * Gives the build a name, made from all that is in it: the same site has the same name wherever and whenever it is built.
 * Every page carries it, and a small file says which one is in place, and from which files it was made, by which
 * scripts/up-to-date.ts knows whether it is of today. Runs last.
 */
export function buildId(): AstroIntegration {
  let base = '/';
  let input = '';
  return {
    name: 'build-id',
    hooks: {
      // Before anything is read: what is changed while the site is built may not be in it.
      'astro:config:setup': ({ command }) => {
        if (command === 'build') input = buildInput();
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': ({ dir }) => {
        nameBuild(fileURLToPath(dir), { base, input });
      },
    },
  };
}

/** @returns the name that the build in a folder was given */
export function nameBuild(folder: string, about: { base: string; input: string }): string {
  const names = allFiles(folder);
  const hash = createHash('sha256');
  for (const name of names) {
    hash.update(`${name.split(sep).join('/')}\n`).update(readFileSync(join(folder, name)));
  }
  const build = hash.digest('hex').slice(0, LENGTH);
  const mark = Buffer.from(`<meta name="build" content="${build}">`);
  for (const name of names.filter(isPage)) markPage(join(folder, name), mark);
  writeFileSync(join(folder, FILE_ADDRESS.build), `${JSON.stringify({ build, ...about })}\n`);
  return build;
}

/**
 * As bytes, since thousands of pages as text take longer than all else here; and from the mark on within the file as it
 * lies there: one that is written anew is emptied first, and the disk is waited for when its pages are on their way there.
 */
function markPage(file: string, mark: Buffer): void {
  const opened = openSync(file, 'r+');
  try {
    const page = readFileSync(opened);
    const at = page.indexOf('</head>');
    if (at < 0) return;
    const rest = Buffer.concat([mark, page.subarray(at)]);
    writeSync(opened, rest, 0, rest.length, at);
  } finally {
    closeSync(opened);
  }
}
