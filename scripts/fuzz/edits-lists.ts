/** Forms, the questionnaire, the catalogue, duties, redirects and an office that cannot be. */
import { edits, type Edit } from './edit.ts';

const SPAN = /span: \d+/;
const ITEM_WEIGHT = /^ {4}weight: \d/m;
const REDIRECTS = /redirects: \[\]|redirects:\n(?: {2}.*\n?)+/;
const redirect = (
  list: string,
  field: string,
  value: string,
): readonly [RegExp, string, string, string] => [REDIRECTS, `redirects: [${list}]\n`, field, value];

export const LIST_EDITS: readonly Edit[] = [
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
