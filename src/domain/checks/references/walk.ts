/** Reads every reference of an edition: fields by the table, and what running text links to, cites and names. */
import type { WrittenContent } from '#domain/content/written.ts';
import type { Edition } from '../edition.ts';
import { OFFICE_FILE } from '../post-clash.ts';
import { bodyReferences } from './body-references.ts';
import { articleId, type Ref } from './ref.ts';
import { ALL, RULES, type Rule, type Source } from './table.ts';

/** Something that holds references: its file, and the path of its data in it. */
interface Holder {
  readonly file: string;
  readonly prefix: string;
  readonly data: unknown;
}

const FILES = {
  paths: 'content/catalogue.yaml',
  scenarios: 'content/scenarios.yaml',
  claims: 'content/paper.yaml',
  office: OFFICE_FILE,
  questionnaire: 'content/assessment/questionnaire.yaml',
} as const;

type Named = { readonly id: string; readonly file: string };

const HOLDERS: Readonly<Record<Source, (library: WrittenContent) => Holder[]>> = {
  procedures: ({ procedures }) => procedures.map((data) => ({ file: data.file, prefix: '', data })),
  chapters: ({ chapters }) => chapters.map((data) => ({ file: data.file, prefix: '', data })),
  forms: ({ forms }) => forms.map((data) => ({ file: data.file, prefix: '', data })),
  regulations: ({ regulations }) =>
    regulations.map((data) => ({ file: data.file, prefix: '', data })),
  posts: ({ posts }) => posts.map(byItsId),
  terms: ({ terms }) => terms.map(byItsId),
  deadlines: ({ deadlines }) => deadlines.map(byItsId),
  counting: ({ counting }) => counting.map(byItsId),
  duties: ({ dutyAreas }) => dutyAreas.flatMap(({ duties }) => duties.map(byItsId)),
  items: ({ questionnaire }) =>
    questionnaire.areas.flatMap(({ file, items }) =>
      items.map((item) => byItsId({ ...item, file })),
    ),
  paths: ({ catalogue }) =>
    catalogue.paths.map((data) => ({ file: FILES.paths, prefix: `${data.id}.`, data })),
  scenarios: ({ scenarios }) =>
    scenarios.map((data) => ({ file: FILES.scenarios, prefix: `${data.id}.`, data })),
  claims: ({ paper }) =>
    paper.claims.map((data) => ({ file: FILES.claims, prefix: `${data.id}.`, data })),
  office: ({ choices }) => [officeHolder(choices)],
  questionnaire: ({ questionnaire }) => [
    { file: FILES.questionnaire, prefix: '', data: questionnaire.head },
  ],
};

function officeHolder(data: WrittenContent['choices']): Holder {
  return { file: FILES.office, prefix: '', data };
}

function byItsId(data: Named): Holder {
  return { file: data.file, prefix: `${data.id}.`, data };
}

/** @returns every reference of an edition, fields first */
export function referencesOf(edition: Edition): Ref[] {
  return [...fieldReferences(edition.library), ...bodyReferences(edition)];
}

/** @returns every reference in what an office chooses */
export function choiceReferences(choices: WrittenContent['choices']): Ref[] {
  return RULES.filter(([source]) => source === 'office').flatMap((rule) =>
    referencesIn(officeHolder(choices), rule),
  );
}

function fieldReferences(library: WrittenContent): Ref[] {
  return RULES.flatMap((rule) => {
    const [source] = rule;
    return HOLDERS[source](library).flatMap((holder) => referencesIn(holder, rule));
  });
}

function referencesIn({ file, prefix, data }: Holder, [, path, target]: Rule): Ref[] {
  return valuesAt(data, path.split('.')).flatMap(({ field, value }): Ref[] => {
    const place = { file, field: `${prefix}${field}` };
    if (target === 'citation') return citation(place, value);
    if (typeof value !== 'string' || value === ALL) return [];
    return [{ ...place, target, id: value }];
  });
}

function citation(place: { file: string; field: string }, value: unknown): Ref[] {
  const { regulation, article } = value as { regulation: string; article?: string };
  const field = (name: string) => `${place.field}.${name}`;
  return [
    { file: place.file, field: field('regulation'), target: 'regulation', id: regulation },
    ...(article === undefined
      ? []
      : [
          {
            file: place.file,
            field: field('article'),
            target: 'article' as const,
            id: articleId(regulation, article),
          },
        ]),
  ];
}

function valuesAt(
  data: unknown,
  path: readonly string[],
  field: readonly string[] = [],
): { readonly field: string; readonly value: unknown }[] {
  const [key, ...rest] = path;
  if (data === undefined || data === null) return [];
  if (key === undefined) return [{ field: field.join('.'), value: data }];
  if (key === '@') {
    return Object.keys(Object(data)).map((name) => ({
      field: [...field, name].join('.'),
      value: name,
    }));
  }
  if (key === '*') {
    return Object.entries(Object(data)).flatMap(([name, value]) =>
      valuesAt(value, rest, [...field, name]),
    );
  }
  return valuesAt((data as Readonly<Record<string, unknown>>)[key], rest, [...field, key]);
}
