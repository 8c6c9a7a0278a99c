/** What is well written and cannot be: names given twice, days that do not exist, flows that do not end. */
import type { Kind } from '#schemas/kinds.ts';
import type { Case } from './case.ts';
import type { Edition, TextFile } from './edition.ts';
import type { Random } from './random.ts';

interface Edit {
  readonly group: string;
  readonly kind: Kind;
  readonly find: RegExp;
  readonly write: string | ((text: string, file: TextFile, edition: Edition) => string | undefined);
  readonly field?: string;
  readonly value?: string;
}

const edits = (
  group: string,
  kind: Kind,
  rows: readonly (readonly [
    find: RegExp,
    write: Edit['write'],
    field?: string | undefined,
    value?: string,
  ])[],
): Edit[] =>
  rows.map(([find, write, field, value]) => ({
    group,
    kind,
    find,
    write,
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
  }));

const REVIEW = /^review: .*$/m;
const day = (text: string): readonly [RegExp, string, string, string] => [
  REVIEW,
  `review: ${text}`,
  'review',
  text,
];
const VERSION = /^version: .*$/m;
const version = (text: string): readonly [RegExp, string, string, string] => [
  VERSION,
  `version: ${text}`,
  'version',
  text.replaceAll('"', ''),
];
const LIMIT = /limit: \{ value: [^}]*\}/;
const limit = (text: string, value: string): readonly [RegExp, string, string, string] => [
  LIMIT,
  `limit: ${text}`,
  'limit',
  value,
];
const SPAN = /span: \d+/;
const ITEM_WEIGHT = /^ {4}weight: \d/m;
const REDIRECTS = /redirects: \[\]|redirects:\n(?: {2}.*\n?)+/;
const redirect = (
  list: string,
  field: string,
  value: string,
): readonly [RegExp, string, string, string] => [REDIRECTS, `redirects: [${list}]\n`, field, value];

/** The name that another file of the same kind has. */
const nameOfAnother =
  (key: string): Exclude<Edit['write'], string> =>
  (_, file, edition) => {
    const other = edition.of(file.kind).find(({ file: path }) => path !== file.file);
    return other && new RegExp(`^${key}: .*$`, 'm').exec(other.text)?.[0];
  };

const EDITS: readonly Edit[] = [
  ...(['procedures', 'handbook'] as const).flatMap((kind) =>
    edits('date', kind, [
      ...['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-2-1', '2026/02/01'].map(
        day,
      ),
      ...[
        '2026年2月1日',
        '２０２６-０２-０１',
        '2026–12–01',
        '1e3',
        '9999-12-31',
        '2207-12-01',
      ].map(day),
      [REVIEW, 'review: 2020-01-01', 'review', '2020-01-01'],
      [/date: 20\d\d-/, 'date: 2062-', 'date', '2062-'],
    ]),
  ),
  ...edits('date', 'procedures', [
    [/from: "\d\d-\d\d"/, 'from: "13-45"', 'from', '13-45'],
    [/from: "\d\d-\d\d"/, 'from: "02-30"', 'from', '02-30'],
    [/from: "\d\d-\d\d", to: "\d\d-\d\d"/, 'from: "11-30", to: "10-01"', 'to', '10-01'],
  ]),
  ...edits('date', 'regulations', [
    [/^issued: .*$/m, 'issued: "2012-04-31"', 'issued', '2012-04-31'],
    [/^effective: .*$/m, 'effective: "2207-01-01"', 'effective', '2207-01-01'],
    [
      /^issued: "?\d{4}-\d\d-\d\d"?\neffective: "?\d{4}-\d\d-\d\d"?$/m,
      'issued: "2020-05-01"\neffective: "2019-01-01"',
      'effective',
      '2019-01-01',
    ],
    [REVIEW, 'review: 2020-01-01', 'review', '2020-01-01'],
  ]),
  ...edits('version', 'procedures', ['1.0.0', 'v1.0', '１.０', '1.0', '"9.9"'].map(version)),
  ...edits('limit', 'procedures', [
    limit('2', '2'),
    limit('两小时', '两小时'),
    limit('{ by: "" }', '空'),
    limit('{ value: 1 }', 'unit'),
    limit('{ value: "1", unit: hour }', '1'),
    limit('{ value: 一, unit: hour }', '一'),
    limit('{ value: 0, unit: hour }', '0'),
    limit('{ value: -1, unit: hour }', '-1'),
    limit('{ value: .inf, unit: hour }', '.inf'),
    limit('{ value: 0.0001, unit: hour }', '0.0001'),
    limit('{ value: 1e308, unit: month }', '1e+308'),
    limit('{ value: 999999999999, unit: minute }', '999999999999'),
    limit('{ value: 1.3333, unit: working-day }', '1.3333'),
    limit('{ value: 1, unit: 小时 }', '小时'),
    limit('{ value: 1, unti: hour }', 'unti'),
  ]),
  ...edits('flow', 'procedures', [
    [/^ {4}next: end$/m, '    next: nowhere', 'next', 'nowhere'],
    [/- \{ when: [^,]*, next: [^,}]*/, '- { when: 走哪里, next: nowhere', 'next', 'nowhere'],
    [/(- \{ when: )([^,]*)(,.*\n\s+- \{ when: )[^,]*/, '$1$2$3$2', 'when'],
    [
      /^ {4}post: ([\w-]+)\n(?= {4}action)/m,
      '    post: $1\n    with: [any-clerk, any-clerk]\n',
      'with',
      'any-clerk',
    ],
    [/^ {4}post: ([\w-]+)\n(?= {4}action)/m, '    post: $1\n    with: [$1]\n', 'with'],
    [/^delivers: .*$/m, 'delivers: nowhere', 'delivers', 'nowhere'],
    [
      /^ {4}(?!limit)(\w[\w-]*): \{ value: \d+, unit: minute \}$/m,
      '    $1: { value: 60, unit: day }',
      'limits',
      '60',
    ],
    [/^ {2}path: \[([\w-]+), /m, '  path: [nowhere, ', 'path', 'nowhere'],
    [/^ {2}path: \[([\w-]+), /m, '  path: [$1, $1, ', 'path'],
    [/^ {2}- id: [\w-]+$/m, '  - id: end', 'id', 'end'],
  ]),
  ...edits('ref', 'procedures', [
    [/^related: \[[^\]]*\]$/m, (_, { id }) => `related: [${id}]`, 'related'],
    [/^---\n(?![\s\S]*\nstatus: )/, '---\nstatus: nonsense\n', 'status', 'nonsense'],
    [/^---\n(?![\s\S]*\nstatus: )/, '---\nstatus: withdrawn\n', 'successor'],
  ]),
  ...edits('dup', 'procedures', [
    [/^code: .*$/m, nameOfAnother('code'), 'code'],
    [/^title: .*$/m, nameOfAnother('title'), 'title'],
    [/^aliases: \[([^,\]]+)/m, 'aliases: [$1, $1', 'aliases'],
    [/^code: [A-Z]{2}/m, 'code: QQ', 'code', 'QQ-'],
  ]),
  ...edits('dup', 'forms', [
    [/^title: .*$/m, nameOfAnother('title'), 'title'],
    [/name: ([\w-]+)([^}]*\}\n[^\n]*name: )[\w-]+/, 'name: $1$2$1', 'name'],
  ]),
  ...edits('dup', 'regulations', [
    [/^title: .*$/m, nameOfAnother('title'), 'title'],
    [/^facts:\n/m, 'replaces: [nowhere]\nfacts:\n', 'replaces', 'nowhere'],
  ]),
  ...edits('dup', 'duties', [
    [/^title: .*$/m, nameOfAnother('title'), 'title'],
    [/^order: .*$/m, nameOfAnother('order'), 'order'],
    [/(- id: )([\w-]+)([\s\S]*?- id: )[\w-]+/, '$1$2$3$2', 'id'],
  ]),
  ...edits('dup', 'posts', [
    [/(- id: )([\w-]+)([\s\S]*?- id: )[\w-]+/, '$1$2$3$2', 'id'],
    [/( {4}title: )(\S+)([\s\S]*? {4}title: )\S+/, '$1$2$3$2', 'title'],
    [/( {4}short: )(\S+)([\s\S]*? {4}short: )\S+/, '$1$2$3$2', 'short'],
    [/(- id: )([\w-]+)([\s\S]*? {4}cover: )[\w-]+/, '$1$2$3$2', 'cover'],
    [/cover: [\w-]+/, 'cover: main-leader', 'cover', 'main-leader'],
  ]),
  ...edits('dup', 'glossary', [
    [/(- id: )([\w-]+)([\s\S]*?- id: )[\w-]+/, '$1$2$3$2', 'id'],
    [/( {4}term: )(\S+)([\s\S]*?\n {4}term: )\S+/, '$1$2$3$2', 'term'],
    [/(- id: )([\w-]+)([\s\S]*?- term: )[\w-]+/, '$1$2$3$2', 'term'],
  ]),
  ...edits('dup', 'scenarios', [[/(- id: )([\w-]+)([\s\S]*?- id: )[\w-]+/, '$1$2$3$2', 'id']]),
  ...edits('dup', 'paper', [[/(- id: )(P[\w-]+)([\s\S]*?- id: )P[\w-]+/, '$1$2$3$2', 'id']]),
  ...edits('dup', 'catalogue', [
    [/(- id: )([\w-]+)([\s\S]*?- id: )[\w-]+/, '$1$2$3$2', 'id'],
    [/(prefix: )(\w+)([\s\S]*?prefix: )\w+/, '$1$2$3$2', 'prefix'],
    [/( {6}- )([\w/-]+)(.*\n {6}- )[\w/-]+/, '$1$2$3$2'],
  ]),
  ...edits('dup', 'areas', [
    [/( {2}- id: )([\w-]+)([\s\S]*?\n {2}- id: )[\w-]+/, '$1$2$3$2', 'id'],
    [/( {2}- id: )[\w-]+/, '$1nowhere-01', 'id', 'nowhere-01'],
    [/^id: .*$/m, nameOfAnother('id'), 'id'],
  ]),
  ...edits('dup', 'synonyms', [
    [/everyday: \[("[^"]+"|[^",\]]+)/, 'everyday: [$1, $1', 'everyday'],
    [/wrong: ([^,}]+), right: [^,}]+/, 'wrong: $1, right: $1', 'right'],
  ]),
  ...edits('form', 'forms', [
    [/ {2}- type: grid\n/, '  - kind: grid\n', 'type'],
    [/ {2}- type: \w+\n/, '  - type: ""\n', 'type', '空'],
    [/^notes:[\s\S]*$/m, 'notes: abc\n', 'notes', 'abc'],
    [SPAN, 'span: "4"', 'span', '4'],
    [SPAN, 'span: ４', 'span', '４'],
    [SPAN, 'span: 3.5', 'span', '3.5'],
    [SPAN, 'span: 40', 'span', '40'],
    [/kind: choice(.*?), options: \[[^\]]*\]/, 'kind: choice$1', 'options'],
    [/ {4}columns:\n(?: {6}.*\n)+/, '    columns: []\n', 'columns', '[]'],
    [/ {4}rows:\n(?: {6}.*\n)+/, '    rows: []\n', 'rows', '[]'],
    [/width: [\d.]+/, 'width: 0', 'width', '0'],
    [
      / {4}columns:\n/,
      `    columns:\n${Array.from({ length: 60 }, (_, i) => `      - { label: 列${i}, name: c-${i} }\n`).join('')}`,
      'columns',
    ],
    [/^kind: sheet$(?![\s\S]*type: table)/m, 'kind: ledger', 'blocks'],
    [/^title: (.*)$/m, 'title: 收/发$1', 'title', '/'],
    [/^title: (.*)$/m, 'title: "$1#1"', 'title', '#'],
    [/^title: (.*)$/m, 'title: __proto__', 'title'],
    [/aliases: \[([^,\]]+), /, 'aliases: [$1，', 'aliases', '，'],
  ]),
  ...edits('folder', 'areas', [
    [ITEM_WEIGHT, '    weight: 9', 'weight', '9'],
    [/^weight: .*$/m, 'weight: 1e9', 'weight'],
    [/^ {6}- .{8,}$/m, '      - 七个字的表述', 'levels', '七个字的表述'],
  ]),
  ...edits('folder', 'questionnaire', [
    [/^areas: \[/m, 'areas: [nowhere, ', 'areas', 'nowhere'],
    [/^areas: \[[^,]*, /m, 'areas: [', 'areas'],
    [/^version: .*$/m, 'version: 1.0', 'version', '1.0'],
  ]),
  ...edits('folder', 'catalogue', [
    [/^parts:[\s\S]*?(?=^categories)/m, 'parts: []\n', 'parts', '[]'],
    [/^ {2}- id: [\s\S]*?(?=^ {2}- id: )/m, '', 'parts'],
    [/procedures:\n(?: {6}- .*\n)+/, 'procedures: []\n', 'procedures', '[]'],
    [/seals\/use-approval/, 'seals/use-aproval', 'procedures', 'seals/use-aproval'],
  ]),
  ...edits('folder', 'duties', [
    [/owner: ([\w-]+)\n {4}assist: \[/, 'owner: $1\n    assist: [$1, ', 'assist'],
    [/role: (?:lead|proxy)/, 'role: none', 'owner'],
  ]),
  ...edits('redirect', 'redirects', [
    redirect('{ from: /old/, to: "javascript:alert(1)" }', 'to', 'javascript'),
    redirect('{ from: /old/, to: /nowhere/ }', 'to', '/nowhere/'),
    redirect('{ from: /forms/, to: /duties/ }', 'from', '/forms/'),
    redirect('{ from: /old/, to: /old/ }', 'to', '/old/'),
    redirect('{ from: /a/, to: /b/ }, { from: /b/, to: /a/ }', 'to', '/b/'),
    redirect('{ from: /a/, to: /forms/ }, { from: /a/, to: /duties/ }', 'from', '/a/'),
    redirect('{ from: /../../elsewhere/, to: /forms/ }', 'from', '/../../elsewhere/'),
    redirect('{ from: "/<b>/", to: /forms/ }', 'from', '/<b>/'),
    redirect('{ from: old, to: /forms/ }', 'from', 'old'),
    redirect('{ from: /old/ }', 'to', ''),
  ]),
  ...edits('office', 'office', [
    [/^unit: .*$/m, 'unit: *某某中心*', undefined, '*某某中心*'],
    [/^unit: .*$/m, `unit: ${'长'.repeat(2500)}`, 'unit', '长长'],
    [/^unit: .*$/m, 'unit: "两行\\n单位"', 'unit', '两行'],
    [/^unit: .*$/m, 'unit: 10000', 'unit', '10000'],
    [/^contacts: .*$/m, 'contacts:', 'contacts', '空'],
    [/holder: 甲/, 'holder: 甲,乙', 'holder', '乙'],
    [/value: 部门章/, 'value: 10,000 元', 'value', '000'],
    [/^ {2}- \{ post: archivist, /m, '  - { post: archivist， ', undefined, 'archivist，'],
    [/^ {2}- \{ post: archivist, (.*) \}$/m, '  - ｛ post: archivist, $1 ｝', undefined, '｛'],
    [/mergedInto: documents-clerk/, 'mergedInto: main-leader', 'mergedInto', 'main-leader'],
    [/mergedInto: documents-clerk/, 'mergedInto: archivist', 'mergedInto', 'archivist'],
    [/mergedInto: documents-clerk/, 'mergedInto: documents-clark', 'mergedInto', 'documents-clark'],
    [/cover: logistics-clerk/, 'cover: main-leader', 'cover', 'main-leader'],
    [
      /^hidden: .*$/m,
      'hidden: [/procedures/seals/use-approval/]',
      'hidden',
      '/procedures/seals/use-approval/',
    ],
    [/seal-authority:/, 'seal-autority:', 'seal-autority', 'seal-autority'],
  ]),
];

export function semanticCases(edition: Edition, random: Random, count: number): Case[] {
  return EDITS.flatMap((edit) => {
    const files = edition.of(edit.kind).filter(({ text }) => edit.find.test(text));
    return random.some(files, count).flatMap((file) => caseOf(edition, file, edit));
  });
}

function caseOf(edition: Edition, file: TextFile, edit: Edit): Case[] {
  const { group, find, write, field, value } = edit;
  const made = typeof write === 'string' ? write : write(file.text, file, edition);
  if (made === undefined) return [];
  const text =
    typeof write === 'string'
      ? file.text.replace(find, write)
      : file.text.replace(find, () => made);
  if (text === file.text) return [];
  // A name that two files share may be told at either of them.
  const files =
    typeof write === 'string' ? [file.file] : edition.of(file.kind).map((one) => one.file);
  const name = `${file.file}: ${String(find).slice(0, 30)} → ${JSON.stringify(made.slice(0, 40))}`;
  const sources = () => edition.withText(file.file, text);
  return [{ group, name, files, field, value, isMistake: true, sources }];
}
