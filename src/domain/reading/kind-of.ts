import { KINDS, type Kind } from '#schemas/kinds.ts';

/** Each kind with a pattern of its paths below the root. */
const PATTERNS = (Object.keys(KINDS) as Kind[]).map((kind) => {
  const { base, pattern } = KINDS[kind];
  const folder = base.replace(/^\.\/content\/?/, '');
  const prefix = folder === '' ? '' : `${folder}/`;
  const name = pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return { kind, prefix, path: new RegExp(`^${prefix}${name}$`) };
});

/**
 * @param file a path from the root of the project
 * @param root the folder that is laid out like content/
 * @returns the kind of a file and its id, which is its path below the folder of its kind without the ending;
 *   undefined where no kind of content lies
 */
export function kindOf(
  file: string,
  root = 'content',
): { readonly kind: Kind; readonly id: string } | undefined {
  if (!file.startsWith(`${root}/`)) return undefined;
  const below = file.slice(root.length + 1);
  const found = PATTERNS.find(({ path }) => path.test(below));
  if (!found) return undefined;
  const id = below.slice(found.prefix.length).replace(/\.(mdx|yaml)$/, '');
  return { kind: found.kind, id };
}
