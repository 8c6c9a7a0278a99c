/** Slips in the text of a YAML file: what makes it unreadable, or read as something else. */
import type { Case } from './case.ts';
import { withYaml, type Edition, type TextFile } from './edition.ts';
import type { Random } from './random.ts';

/** What a slip makes of a YAML text, and the first and last line in which it may be told. */
interface Slip {
  readonly yaml: string;
  readonly line?: number;
  readonly last?: number;
  readonly value?: string;
}

type Make = (lines: readonly string[], random: Random) => Slip | undefined;

const isKeyLine = (line: string) => /^\s*(?:- )?[a-z]\w*: \S/i.test(line);
const isListLine = (line: string) => /: \[[^\]]+, [^\]]+\]$/.test(line) && !line.includes('{');

function onLine(test: (line: string) => boolean, change: (line: string) => string): Make {
  return (lines, random) => {
    const places = lines.flatMap((line, index) => (test(line) ? [index] : []));
    const [at] = random.some(places, 1);
    if (at === undefined) return undefined;
    const found = lines[at] ?? '';
    const made = change(found);
    if (made === found) return undefined;
    const yaml = lines.map((line, index) => (index === at ? made : line)).join('\n');
    return { yaml, line: at + 1, last: at + 2 };
  };
}

function before(text: string, value?: string): Make {
  return (lines) => ({
    yaml: `${text}\n${lines.join('\n')}`,
    line: 1,
    last: text.split('\n').length + 1,
    ...(value === undefined ? {} : { value }),
  });
}

const inText = (character: string) =>
  onLine(isKeyLine, (line) => `${line.slice(0, -1)}${character}${line.slice(-1)}`);
const colon = (line: string) => line.replace(/: (?=\S)/, '：');
const LAUGHS = 'a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]';

const SLIPS: Readonly<Record<string, Make>> = {
  'fw-colon': onLine(isKeyLine, colon),
  'fw-colon-all': (lines) => ({ yaml: lines.map(colon).join('\n') }),
  'no-space-colon': onLine(isKeyLine, (line) => line.replace(/: (?=\S)/, ':')),
  'fw-comma': onLine(isListLine, (line) => line.replace(', ', '，')),
  'unclosed-bracket': onLine(isListLine, (line) => line.replace(/\]$/, '')),
  'unclosed-quote': onLine(
    (line) => isKeyLine(line) && !/["'[{#]/.test(line),
    (line) => line.replace(/: (?=\S)/, ': "'),
  ),
  tabs: onLine(
    (line) => /^ {2,}\S/.test(line),
    (line) => line.replace(/^ +/, '\t'),
  ),
  nbsp: onLine(
    (line) => /^ {2,}\S/.test(line),
    (line) => line.replace(/^ {2}/, '　'),
  ),
  'merge-markers': (lines, random) => {
    const at = 1 + random.below(Math.max(1, lines.length - 2));
    const marked = ['<<<<<<< HEAD', lines[at] ?? '', '=======', lines[at] ?? '', '>>>>>>> 更新'];
    const yaml = [...lines.slice(0, at), ...marked, ...lines.slice(at + 1)].join('\n');
    return { yaml, line: at + 1, last: at + 5 };
  },
  ctrl: inText('\u0008'),
  nul: inText('\u0000'),
  bidi: inText('\u202e'),
  zwsp: onLine(isKeyLine, (line) => line.replace(/([a-z])([a-z]*: )/i, '$1\u200b$2')),
  cyrillic: onLine(
    (line) => /^\s*(?:- )?[a-z]*a[a-z]*: \S/.test(line),
    (line) => line.replace(/^(\s*(?:- )?[a-z]*?)a/, '$1а'),
  ),
  'anchor-bomb': before(LAUGHS, '&'),
  'anchor-unresolved': onLine(isKeyLine, (line) => line.replace(/: .*/, ': *某某中心*')),
  'custom-tag': onLine(isKeyLine, (line) => line.replace(/: .*/, ': !!js/function "x"')),
  'merge-key': before('<<: { a: 1 }', '<<'),
  deep: before(`deep: ${'['.repeat(3000)}${']'.repeat(3000)}`, '[[['),
  'long line': before(`deep: ${'长'.repeat(200_000)}`, '长长'),
  multidoc: (lines) => ({
    yaml: `${lines.join('\n')}---\nother: 1\n`,
    line: lines.length,
    last: lines.length + 1,
  }),
  'dup-key': (lines, random) => {
    const [at] = random.some(
      lines.flatMap((line, index) => (/^[a-z]\w*: \S/i.test(line) ? [index] : [])),
      1,
    );
    if (at === undefined) return undefined;
    const yaml = [...lines.slice(0, at + 1), lines[at], ...lines.slice(at + 1)].join('\n');
    return { yaml, line: at + 1, last: at + 2 };
  },
  // Cut where it shows: a text cut between two whole entries is a shorter text.
  truncated: (lines, random) => {
    const open = lines.flatMap((line, index) => (/[[{].*,/.test(line) ? [index] : []));
    const [at] = random.some(open, 1);
    if (at === undefined) return undefined;
    const cut = lines[at]?.replace(/,[^,]*$/, '') ?? '';
    return { yaml: [...lines.slice(0, at), cut].join('\n') };
  },
  'root-list': () => ({ yaml: '- a\n- b\n', line: 1, value: '- a' }),
  'root-scalar': () => ({ yaml: 'hello\n', line: 1, value: 'hello' }),
};

/** Files that no longer have an end of their page's facts when they are cut. */
const CUTS_FILE = new Set(['truncated', 'multidoc']);

export function yamlTextCases(edition: Edition, random: Random, count: number): Case[] {
  return Object.entries(SLIPS).flatMap(([group, make]) =>
    edition.ofEachKind(random, count).flatMap((file): Case[] => {
      if (group === 'multidoc' && file.file.endsWith('.mdx')) return [];
      // What questions quote may hold commas; the built page is held to it.
      if (group === 'fw-comma' && file.kind === 'questions') return [];
      const slip = make(file.yaml.split('\n'), random);
      return slip ? [caseOf(edition, file, group, slip)] : [];
    }),
  );
}

function caseOf(edition: Edition, file: TextFile, group: string, slip: Slip): Case {
  const { yaml, line, last = line, value } = slip;
  const isPage = file.file.endsWith('.mdx');
  const text = isPage && CUTS_FILE.has(group) ? `---\n${yaml}` : withYaml(file, yaml);
  const first = isPage ? 1 : 0;
  return {
    group,
    name: `${file.file} ${group}`,
    files: [file.file],
    lines: line === undefined || last === undefined ? undefined : [line + first - 1, last + first],
    value,
    isMistake: true,
    sources: () => edition.withText(file.file, text),
  };
}
