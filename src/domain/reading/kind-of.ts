import { KINDS, type Kind } from '#schemas/kinds.ts';

/** @returns the paths of a kind below the root, with a star for what differs, such as forms/*.yaml */
export function pathsOf(kind: Kind): string {
  const { folder, pattern } = KINDS[kind];
  return folder === '' ? pattern : `${folder}/${pattern}`;
}

/** Each kind with a pattern of its paths below the root. */
const PATTERNS = (Object.keys(KINDS) as Kind[]).map((kind) => {
  const paths = pathsOf(kind);
  const { pattern } = KINDS[kind];
  // eslint-disable-next-line no-restricted-syntax -- paths are our own
  const test = new RegExp(`^${paths.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return { kind, prefix: paths.slice(0, paths.length - pattern.length), test };
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
  const found = PATTERNS.find(({ test }) => test.test(below));
  // Whose handbook it is, only the office says.
  if (!found || (found.kind === 'office' && root !== 'office')) return undefined;
  const id = below.slice(found.prefix.length).replace(/\.(mdx|yaml)$/, '');
  return { kind: found.kind, id };
}
