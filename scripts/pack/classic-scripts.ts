/** Modules as classic scripts: from a disk no browser loads a module. The bundler that builds the site puts them together. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { BROWSERS } from '../../src/integrations/browsers.ts';

/** The entry that imports several files, in order. */
const ENTRY = 'folder-entry';

/** The site as its code knows it while it is built. */
const DEFINED = {
  'import.meta.env.BASE_URL': '"/"',
  'import.meta.env.SITE': 'undefined',
  'import.meta.env.DEV': 'false',
};

/**
 * @param files modules, which run one after the other
 * @param more code of the entry, behind them
 * @returns one script that holds them with all that they import, early or late
 */
export async function classicScript(files: readonly string[], more = ''): Promise<string> {
  const code = files.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n') + more;
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    logLevel: 'silent',
    transform: { target: BROWSERS, define: DEFINED },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? { code, moduleType: 'js', moduleSideEffects: true } : null),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
    });
    const [chunk] = output;
    return chunk.code;
  } finally {
    await bundle.close();
  }
}

/** @returns a name that says what is in the file, short and the same on every machine */
export function nameOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 10);
}
