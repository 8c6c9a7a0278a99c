/** The files by which editors know the schemas. */
import { editorSchema, YAML_KINDS } from './editor-schema.ts';
import { KINDS, type Kind } from './kinds.ts';

/** Where editions lie: the general one with what an office lays over it, and the one that tests stand on. */
const EDITIONS = ['', 'tests/fixture/'];

/** @returns the text of every file by its path from the root of the project */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = YAML_KINDS.map((kind) => [`schemas/${kind}.json`, editorSchema(kind)] as const);
  const settings = {
    'files.eol': '\n',
    'files.encoding': 'utf8',
    'yaml.format.enable': false,
    'yaml.schemas': Object.fromEntries(
      YAML_KINDS.map((kind) => [`./schemas/${kind}.json`, placesOf(kind)]),
    ),
  };
  return new Map(
    [...schemas, ['.vscode/settings.json', settings] as const].map(([path, value]) => [
      path,
      `${JSON.stringify(value, null, 2)}\n`,
    ]),
  );
}

function placesOf(kind: Kind): string[] {
  const { folder, pattern } = KINDS[kind];
  const roots = kind === 'office' ? ['office'] : ['content', 'office'];
  return EDITIONS.flatMap((edition) =>
    roots.map(
      (root) => `${edition}${[root, folder, pattern].filter((part) => part !== '').join('/')}`,
    ),
  );
}
