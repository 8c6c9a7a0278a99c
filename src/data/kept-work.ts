/**
 * Work of earlier builds, kept on disk: what the same code makes from the same input is the same.
 * Deleting the folder costs nothing but time.
 */
import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'node_modules/.cache/made';
/** Whatever can change what is made: the code below pages, its words, and the packages it uses. */
const CODE = ['src/{domain,schemas,strings}/**/*.ts', 'src/strings.ts', 'package-lock.json'];

export interface KeptWork {
  /**
   * @param kind of work, such as docx
   * @param input everything that it is made from, as plain data
   * @param make makes it, where no earlier build has
   */
  readonly bytes: (
    kind: string,
    input: unknown,
    make: () => Promise<Uint8Array<ArrayBuffer>>,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** The same for plain data. */
  readonly data: <Made>(kind: string, input: unknown, make: () => Made) => Made;
}

const opened = new Map<string, KeptWork>();

/**
 * @param project the folder of the project, from which every command runs
 * @returns what keeps work in it; where the folder cannot be written, everything is made anew
 */
export function keptWork(project = process.cwd()): KeptWork {
  const kept = opened.get(project) ?? openWork(project);
  opened.set(project, kept);
  return kept;
}

function openWork(project: string): KeptWork {
  const place = placeFor(project);
  const fileOf = (kind: string, input: unknown) =>
    join(place, `${digest([kind, '\n', JSON.stringify(input)])}.${kind}`);
  return {
    bytes: async (kind, input, make) => {
      const file = fileOf(kind, input);
      const known = read(file);
      if (known) return new Uint8Array(known);
      const made = await make();
      keep(file, made);
      return made;
    },
    data: (kind, input, make) => {
      const file = fileOf(kind, input);
      const known = read(file);
      if (known) return JSON.parse(known.toString('utf8'));
      const made = make();
      keep(file, JSON.stringify(made));
      return made;
    },
  };
}

/** One folder a version of the code; those of other versions are of no more use. */
function placeFor(project: string): string {
  const code = globSync(CODE, { cwd: project }).sort();
  const version = digest(code.flatMap((file) => [file, '\n', readFileSync(join(project, file))]));
  const folder = join(project, FOLDER);
  attempt(() => {
    mkdirSync(join(folder, version), { recursive: true });
    for (const other of readdirSync(folder)) {
      if (other !== version) rmSync(join(folder, other), { recursive: true, force: true });
    }
  });
  return join(folder, version);
}

function read(file: string): Buffer | undefined {
  return attempt(() => readFileSync(file));
}

/** Written beside its place and moved there whole, since two builds may run at once. */
function keep(file: string, made: Uint8Array | string): void {
  attempt(() => {
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, made);
    renameSync(beside, file);
  });
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
}
