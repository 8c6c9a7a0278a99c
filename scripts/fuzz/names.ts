/** Files under other names, in other places, or gone. */
import type { Case } from './case.ts';
import type { Edition, TextFile } from './edition.ts';
import type { Random } from './random.ts';

const ENDING = /\.(?:yaml|mdx)$/;

function inFolder(file: string, name: (base: string) => string): string {
  const at = file.lastIndexOf('/') + 1;
  return file.slice(0, at) + name(file.slice(at));
}

const RENAMED: Readonly<Record<string, (file: string) => string>> = {
  'renamed-upper': (file) =>
    inFolder(
      file,
      (base) => base.replace(ENDING, '').toUpperCase() + (ENDING.exec(base)?.[0] ?? ''),
    ),
  'renamed-space': (file) => file.replace(ENDING, ' 副本$&'),
  'renamed-emoji': (file) => inFolder(file, (base) => `😀${ENDING.exec(base)?.[0] ?? ''}`),
  'renamed-ext': (file) => file.replace(/\.yaml$/, '.yml').replace(/\.mdx$/, '.md'),
  'renamed-txt': (file) => `${file}.txt`,
};

/** Files beside the content that nobody would read. */
const EXTRA: readonly string[] = [
  'content/offices.yaml',
  'content/handbook/x.mdx',
  'content/forms/sub/x.yaml',
  'content/duties/备份.docx',
  'content/procedures/seals/con.mdx',
  'content/office.yaml',
  'office/offices.yaml',
];

/** Kinds whose single files may be gone: an office's own, and pages, which are then not published. */
const MAY_BE_GONE = new Set(['office', 'handbook', 'procedures', 'questions', 'wording']);

export function nameCases(edition: Edition, random: Random, count: number): Case[] {
  return [
    ...Object.entries(RENAMED).flatMap(([group, rename]) =>
      edition.ofEachKind(random, count).map((file) => renamedCase(edition, file, group, rename)),
    ),
    ...edition
      .ofEachKind(random, count)
      .filter(({ kind }) => !MAY_BE_GONE.has(kind))
      .flatMap((file) => removedCase(edition, file)),
    ...EXTRA.map((file): Case => ({
      group: 'folder',
      name: file,
      files: [file],
      isMistake: true,
      sources: () => edition.withFile({ file, bytes: new TextEncoder().encode('a: 1\n') }),
    })),
    ...['EISDIR', 'ENOENT'].map((code): Case => ({
      group: 'folder',
      name: `a file that the disk does not give (${code})`,
      files: ['content/forms/x.yaml'],
      isMistake: true,
      sources: () => edition.withFile({ file: 'content/forms/x.yaml', fault: { message: code } }),
    })),
  ];
}

function renamedCase(
  edition: Edition,
  { file }: TextFile,
  group: string,
  rename: (file: string) => string,
): Case {
  const name = rename(file);
  return {
    group,
    name: `${file} as ${name}`,
    files: [name],
    value: name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/, ''),
    isMistake: true,
    sources: () => edition.withName(file, name),
  };
}

/** What others name, or the site cannot do without, must not be gone. */
function removedCase(edition: Edition, { file, id, kind }: TextFile): Case[] {
  const isNamed = edition.files.filter(({ text }) => text.includes(id)).length > 3;
  const isOnly = edition.of(kind).length === 1;
  if (!isOnly && !isNamed) return [];
  // Duties are named by nobody; a smaller office may have fewer of them.
  if (kind === 'duties') return [];
  const files = kind === 'areas' ? [file, 'content/assessment/questionnaire.yaml'] : [file];
  const sources = () => edition.withName(file, undefined);
  return [{ group: 'removed', name: `${file} removed`, files, isMistake: true, sources }];
}
