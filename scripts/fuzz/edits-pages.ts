/** Pages and regulations whose days, versions, limits, ways and names cannot be. */
import { edits, type Edit } from './edit.ts';

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

export const PAGE_EDITS: readonly Edit[] = [
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
];
