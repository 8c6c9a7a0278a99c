/** A project of its own in a temporary folder, on which the commands of this one are run. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface MadeProject {
  readonly root: string;
  /** @returns what a command says, with its exit code in front where it is not 0 */
  run: (script: string, ...args: readonly string[]) => string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Replaces a piece that must be there. */
  edit: (path: string, piece: string, replacement: string) => void;
  has: (path: string) => boolean;
  remove: (path: string) => void;
}

/**
 * @param edition a folder with content/, which is copied
 * @returns the project, to be removed by whoever asked for it
 */
export function madeProject(edition: string): MadeProject {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(join(edition, 'content'), join(root, 'content'), { recursive: true });
  const at = (path: string) => join(root, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    root,
    read,
    write,
    run: (script, ...args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve('scripts', `${script}.ts`), ...args],
        { cwd: root, encoding: 'utf8' },
      );
      return `${status === 0 ? '' : `${status}: `}${stdout}${stderr}`;
    },
    edit: (path, piece, replacement) => {
      const text = read(path);
      if (!text.includes(piece)) throw new Error(`${path} does not hold ${piece}`);
      write(path, text.replace(piece, replacement));
    },
    has: (path) => existsSync(at(path)),
    remove: (path) => rmSync(at(path), { recursive: true }),
  };
}
