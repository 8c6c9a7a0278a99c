/**
 * Work of earlier builds, kept on disk: what the same code makes from the same input is the same.
 * Deleting the folder costs nothing but time. While developing, code that runs is exchanged behind the back of this
 * module, so nothing goes to disk then, and nothing comes from it.
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

/** Where work is laid by name. */
interface Place {
  readonly find: (name: string) => Uint8Array | undefined;
  readonly keep: (name: string, made: Uint8Array) => void;
}

const opened = new Map<string, Place>();

/**
 * For a module to call as it is loaded: one that the development server loads again, since code that it makes things
 * with has changed, then begins with nothing.
 *
 * @param project the folder of the project, from which every command runs
 * @returns what keeps work in it; where the folder cannot be written, everything is made anew
 */
export function keptWork(project = process.cwd()): KeptWork {
  if (import.meta.hot) return keptIn(memory());
  const place = opened.get(project) ?? disk(project);
  opened.set(project, place);
  return keptIn(place);
}

function keptIn(place: Place): KeptWork {
  const nameOf = (kind: string, input: unknown) =>
    `${digest([kind, '\n', JSON.stringify(input)])}.${kind}`;
  return {
    bytes: async (kind, input, make) => {
      const name = nameOf(kind, input);
      const known = place.find(name);
      if (known) return new Uint8Array(known);
      const made = await make();
      place.keep(name, made);
      return made;
    },
    data: (kind, input, make) => {
      const name = nameOf(kind, input);
      const known = place.find(name);
      if (known) return JSON.parse(new TextDecoder().decode(known));
      const made = make();
      place.keep(name, new TextEncoder().encode(JSON.stringify(made)));
      return made;
    },
  };
}

function memory(): Place {
  const kept = new Map<string, Uint8Array>();
  return { find: (name) => kept.get(name), keep: (name, made) => kept.set(name, made) };
}

function disk(project: string): Place {
  // Most that could ask, such as a check of content, never does.
  let known: string | undefined;
  const fileOf = (name: string) => join((known ??= folderFor(project)), name);
  return {
    find: (name) => {
      const file = fileOf(name);
      return attempt(() => readFileSync(file));
    },
    keep: (name, made) => keep(fileOf(name), made),
  };
}

/** One folder a version of the code; those of other versions are of no more use. */
function folderFor(project: string): string {
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

/** Written beside its place and moved there whole, since two builds may run at once. */
function keep(file: string, made: Uint8Array): void {
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
