/** The edition that mistakes are made in: the repository's own content, read once. */
import { readSources } from '#data/disk.ts';
import { kindOf } from '#domain/reading/kind-of.ts';
import type { Source } from '#domain/reading/source.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Random } from './random.ts';

export interface TextFile {
  readonly kind: Kind;
  /** The path below the folder of its kind, without the ending. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** The YAML of the file: all of it, or what stands between the marks of a page. */
  readonly yaml: string;
}

/** What an office writes first, made up, so that its file is tried too where there is none. */
const OFFICE = `unit: 某某街道社区事务中心
contacts: { phone: "0000-1234567", room: 201 室, hours: 工作日 8:30—17:30 }
posts:
  - { post: director, holder: 甲, cover: documents-clerk }
  - { post: archivist, mergedInto: documents-clerk }
  - { post: duty-officer, cover: logistics-clerk }
hidden: [meetings/video-conference]
local:
  seal-authority: { value: 部门章由分管领导批, source: 某单位用印权限表 }
`;
const OFFICE_FILE = 'office/office.yaml';

export class Edition {
  readonly sources: readonly Source[];
  readonly files: readonly TextFile[];

  constructor(project = process.cwd()) {
    const own = readSources(project, 'office').filter(({ file }) => file !== OFFICE_FILE);
    const bytes = new TextEncoder().encode(OFFICE);
    this.sources = [...readSources(project), ...own, { file: OFFICE_FILE, bytes }];
    this.files = this.sources.flatMap(textFile);
  }

  of(kind: Kind): TextFile[] {
    return this.files.filter((file) => file.kind === kind);
  }

  /** @returns some files of each kind, so that every kind is tried */
  ofEachKind(random: Random, count: number): TextFile[] {
    const kinds = [...Map.groupBy(this.files, ({ kind }) => kind).values()];
    return kinds.flatMap((files) => random.some(files, count));
  }

  /** @returns the edition with one file replaced */
  withText(file: string, text: string): readonly Source[] {
    return this.withBytes(file, new TextEncoder().encode(text));
  }

  withBytes(file: string, bytes: Uint8Array): readonly Source[] {
    return this.sources.map((source) => (source.file === file ? { file, bytes } : source));
  }

  /** @returns the edition with a file under another name, or without it */
  withName(file: string, name: string | undefined): readonly Source[] {
    return this.sources.flatMap((source) => {
      if (source.file !== file) return [source];
      return name === undefined ? [] : [{ ...source, file: name }];
    });
  }

  withFile(source: Source): readonly Source[] {
    return [...this.sources, source];
  }
}

function textFile({ file, bytes }: Source): TextFile[] {
  const found = kindOf(file, file.split('/')[0]);
  if (!found || !bytes) return [];
  const text = new TextDecoder().decode(bytes);
  const end = text.indexOf('\n---\n', 3);
  const yaml = file.endsWith('.mdx') ? text.slice(4, end + 1) : text;
  return [{ ...found, file, text, yaml }];
}

/** @returns the text of a file with another YAML in it */
export function withYaml({ text, yaml }: TextFile, other: string): string {
  return text.replace(yaml, () => other);
}
