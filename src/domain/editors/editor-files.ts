/** The files by which editors know the schemas. */
import { listRuleOf, ONLY_OURS } from '#domain/overlay/rules.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import { editorSchema, YAML_KINDS } from './editor-schema.ts';
import { officeSchema, type JsonSchema } from './office-schema.ts';

/** Where editions lie: the general one with what an office lays over it, and the one that tests stand on. */
const EDITIONS = ['', 'tests/fixture/'];

interface EditorSchema {
  readonly path: string;
  readonly schema: JsonSchema;
  /** The files that it is for, as patterns from the root of the project. */
  readonly files: readonly string[];
}

/** @returns the text of every file by its path from the root of the project */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = YAML_KINDS.flatMap(schemasOf);
  const settings = {
    'files.eol': '\n',
    'files.encoding': 'utf8',
    'yaml.format.enable': false,
    'yaml.schemas': Object.fromEntries(schemas.map(({ path, files }) => [`./${path}`, files])),
  };
  return new Map(
    [
      ...schemas.map(({ path, schema }) => [path, schema] as const),
      ['.vscode/settings.json', settings] as const,
    ].map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]),
  );
}

function schemasOf(kind: Kind): EditorSchema[] {
  const schema = editorSchema(kind);
  const rule = listRuleOf(kind);
  const whole = { path: `schemas/${kind}.json`, schema };
  if (kind === 'office') return [{ ...whole, files: filesOf(kind, ['office']) }];
  if (ONLY_OURS[kind] !== undefined) return [{ ...whole, files: filesOf(kind, ['content']) }];
  if (!rule) return [{ ...whole, files: filesOf(kind, ['content', 'office']) }];
  return [
    { ...whole, files: filesOf(kind, ['content']) },
    {
      path: `schemas/office-${kind}.json`,
      schema: officeSchema(schema, rule),
      files: filesOf(kind, ['office']),
    },
  ];
}

function filesOf(kind: Kind, roots: readonly string[]): string[] {
  const { folder, pattern } = KINDS[kind];
  return EDITIONS.flatMap((edition) =>
    roots.map(
      (root) => `${edition}${[root, folder, pattern].filter((part) => part !== '').join('/')}`,
    ),
  );
}
