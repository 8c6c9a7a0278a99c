import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILE_ADDRESS } from '#domain/site/addresses.ts';
import { allFiles, builtFiles } from './built-site.ts';

/** So many letters tell two builds apart. */
const LENGTH = 12;

/**
 * Gives the build a name, made from all that is in it: the same site has the same name wherever and whenever it is built.
 * Every page carries it, and a small file says which one is in place. Runs last.
 */
export function buildId(): AstroIntegration {
  let base = '/';
  return {
    name: 'build-id',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': ({ dir }) => {
        nameBuild(fileURLToPath(dir), base);
      },
    },
  };
}

/** @returns the name that the build in a folder was given */
export function nameBuild(folder: string, base: string): string {
  const hash = createHash('sha256');
  for (const name of allFiles(folder)) {
    hash.update(`${name.split(sep).join('/')}\n`).update(readFileSync(join(folder, name)));
  }
  const build = hash.digest('hex').slice(0, LENGTH);
  const mark = Buffer.from(`<meta name="build" content="${build}">`);
  for (const name of builtFiles(folder)) {
    const file = join(folder, name);
    // As bytes: reading thousands of pages as text and writing them again takes longer than all else here.
    const page = readFileSync(file);
    const at = page.indexOf('</head>');
    if (at >= 0)
      writeFileSync(file, Buffer.concat([page.subarray(0, at), mark, page.subarray(at)]));
  }
  writeFileSync(join(folder, FILE_ADDRESS.build), `${JSON.stringify({ build, base })}\n`);
  return build;
}
