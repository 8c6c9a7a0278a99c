import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** What a bundle holds, as far as it matters here. */
export interface Part {
  readonly type: 'chunk' | 'asset';
  readonly moduleIds?: readonly string[];
  code?: string;
}

const HELPER = '\0rolldown/runtime.js';

/**
 * Writes the few lines that the bundler adds into each script that needs them. As a file of their own they are asked for
 * only when that script has come: a round trip for 160 bytes, before the search can open.
 */
export function helperInside(): VitePlugin {
  return {
    name: 'helper-inside',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_options, bundle) => writeInside(bundle),
  };
}

/** @param bundle by name of the file; changed in place, and left as it is where a script takes the helper in another way */
export function writeInside(bundle: Record<string, Part>): void {
  const [name, helper] =
    Object.entries(bundle).find(([, { moduleIds }]) => String(moduleIds) === HELPER) ?? [];
  const { code = '' } = helper ?? {};
  const end = code.lastIndexOf('export{');
  if (name === undefined || end < 0) return;
  const body = code.slice(0, end);
  const exported = code.slice(end + 'export{'.length, code.lastIndexOf('}'));
  const file = name.split('/').at(-1) ?? '';
  // What it is called outside, by what it is called in its own file.
  const own = new Map(
    exported.split(',').map((each) => pairOf(each).reverse() as [string, string]),
  );
  const others = Object.values(bundle).filter((part) => part.code?.includes(file));
  const written = others.map((part) => inside(part.code ?? '', file, body, own));
  if (written.some((each) => each.includes(file))) return;
  for (const [at, part] of others.entries()) part.code = written[at] ?? '';
  Reflect.deleteProperty(bundle, name);
}

function inside(
  code: string,
  file: string,
  body: string,
  own: ReadonlyMap<string, string>,
): string {
  return code.replace(
    /import\s*\{([^}]*)\}\s*from\s*["']\.\/([^"']*)["'];?/g,
    (all, names: string, from: string) => {
      if (from !== file) return all;
      const taken = names.split(',').map(pairOf);
      const inner = taken.map(([name]) => own.get(name) ?? name);
      const outer = taken.map(([, as]) => as);
      return `const [${outer.join(',')}]=(()=>{${body}return[${inner.join(',')}]})();`;
    },
  );
}

/** `t as e` */
function pairOf(text: string): [name: string, as: string] {
  const [name = '', as = name] = text.trim().split(' as ');
  return [name, as];
}
