/** Names given twice, in one file or over several. */
import { edits, type Edit } from './edit.ts';

/** The name that another file of the same kind has. */
const nameOfAnother =
  (key: string): Exclude<Edit['write'], string> =>
  (_, file, edition) => {
    const other = edition.of(file.kind).find(({ file: path }) => path !== file.file);
    return other && new RegExp(`^${key}: .*$`, 'm').exec(other.text)?.[0];
  };

export const NAME_EDITS: readonly Edit[] = [
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
  ...edits('dup', 'everydayWords', [[/say: \[([^,\]]+)/, 'say: [$1, $1', 'say']]),
  ...edits('dup', 'synonyms', [
    [/everyday: \[("[^"]+"|[^",\]]+)/, 'everyday: [$1, $1', 'everyday'],
    [/wrong: ([^,}]+), right: [^,}]+/, 'wrong: $1, right: $1', 'right'],
  ]),
];
