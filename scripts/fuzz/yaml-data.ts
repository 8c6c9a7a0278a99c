/** Wrong data in well-written YAML: other types, missing and misspelt keys, empty lists, names that nothing answers to. */
import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { knownKeys, schemaAt } from '#domain/reading/schema/schema-at.ts';
import { SCHEMAS } from '#schemas/by-kind.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Case } from './case.ts';
import { withYaml, type Edition, type TextFile } from './edition.ts';
import type { Random } from './random.ts';
import {
  isRecord,
  isReference,
  keyOf,
  placesIn,
  takes,
  type Path,
  type Place,
} from './yaml-places.ts';

interface Change {
  readonly name: string;
  readonly path: Path;
  readonly field: string;
  readonly value?: string | undefined;
  readonly edit: (document: Document) => void;
}

const set = (path: Path, to: unknown, value: string): Change => ({
  name: `${path.join('.')} = ${JSON.stringify(to)}`,
  path,
  field: keyOf(path),
  value,
  edit: (document) => {
    const node = document.createNode(to);
    // Nothing is written out, or it could be taken for a key without a value.
    if (isScalar(node) && to === null) node.source = 'null';
    document.setIn(path, node);
  },
});

/** Two neighbouring letters changed places, or one doubled where all are the same. */
export function misspell(word: string, random: Random): string {
  const places = [...word].flatMap((letter, at) =>
    /[a-z]/i.test(letter) && /[a-z]/i.test(word[at + 1] ?? '') && letter !== word[at + 1]
      ? [at]
      : [],
  );
  const [at] = random.some(places, 1);
  if (at === undefined) return `${word}x`;
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
}

type Make = (place: Place, kind: Kind, data: unknown, random: Random) => Change | undefined;

const isText = ({ type }: Place) => type === 'text';
const isListOrMap = ({ type }: Place) => type === 'list' || type === 'map';

const CHANGES: Readonly<Record<string, Make>> = {
  'type-null': ({ path }) => set(path, null, '空'),
  'type-number': (place) => (isText(place) ? set(place.path, 12345, '12345') : undefined),
  'type-scalar': (place) => (isListOrMap(place) ? set(place.path, 'abc', 'abc') : undefined),
  'type-list': (place) => (place.type === 'list' ? undefined : set(place.path, [1, 2], '1, 2')),
  'type-string': ({ type, path }) =>
    type === 'number' || type === 'boolean' ? set(path, 'abc', 'abc') : undefined,
  'empty-text': (place, kind, data) =>
    isText(place) && !takes(kind, place.path, data, '') ? set(place.path, '', '空') : undefined,
  'empty-list': (place, kind, data) =>
    place.type === 'list' && !takes(kind, place.path, data, [])
      ? set(place.path, [], '[]')
      : undefined,
  missing: ({ path }, kind, data) => {
    const holder = schemaAt(SCHEMAS[kind], path.slice(0, -1), data);
    if (typeof path.at(-1) !== 'string' || isRecord(holder)) return undefined;
    if (takes(kind, path, data, undefined)) return undefined;
    const edit = (document: Document) => document.deleteIn(path);
    return { name: `${path.join('.')} deleted`, path, field: keyOf(path), value: '', edit };
  },
  'misspelt-key': ({ path }, kind, data, random) => {
    const key = path.at(-1);
    const known = knownKeys(SCHEMAS[kind], path.slice(0, -1), data);
    if (typeof key !== 'string' || !known.includes(key) || key.length < 4) return undefined;
    const wrong = misspell(key, random);
    if (known.includes(wrong)) return undefined;
    const edit = (document: Document) => {
      const pair = document.getIn(path.slice(0, -1), true);
      if (!isMap(pair)) return;
      for (const { key: each } of pair.items)
        if (isScalar(each) && each.value === key) each.value = wrong;
    };
    return { name: `${path.join('.')} key misspelt`, path, field: wrong, value: wrong, edit };
  },
  'misspelt-id': ({ path, value }, kind, data, random) => {
    const schema = schemaAt(SCHEMAS[kind], path, data);
    if (typeof value !== 'string' || value.length < 4 || !/^[a-z-/]+$/.test(value))
      return undefined;
    if (!(schema instanceof z.core.$ZodEnum) && !isReference(kind, path)) return undefined;
    const wrong = misspell(value, random);
    return set(path, wrong, wrong);
  },
};

export function yamlDataCases(edition: Edition, random: Random, count: number): Case[] {
  const files = edition.ofEachKind(random, 2);
  return Object.entries(CHANGES).flatMap(([group, make]) =>
    files.flatMap((file) => {
      const document = parseDocument(file.yaml);
      const data: unknown = document.toJS();
      const changes = placesIn(document).flatMap(
        (place) => make(place, file.kind, data, random) ?? [],
      );
      return random.some(changes, count).map((change) => caseOf(edition, file, group, change));
    }),
  );
}

function caseOf(edition: Edition, file: TextFile, group: string, change: Change): Case {
  const { name, field, value, edit } = change;
  return {
    group,
    name: `${file.file}: ${name}`,
    files: [file.file],
    field,
    value,
    isMistake: true,
    sources: () => {
      const document = parseDocument(file.yaml);
      edit(document);
      return edition.withText(file.file, withYaml(file, document.toString({ lineWidth: 0 })));
    },
  };
}
