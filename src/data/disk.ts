import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { tooLarge, LARGEST } from '#domain/reading/encoding.ts';
import type { Fault } from '#domain/reading/fault.ts';
import type { Source } from '#domain/reading/source.ts';

/**
 * @param project the folder that holds the root
 * @param root the folder that is laid out like content/
 * @returns every file below it, by name, with its bytes or why it cannot be read; none where it is absent
 */
export function readSources(project: string, root = 'content'): Source[] {
  return entriesOf(join(project, root))
    .filter((entry) => !entry.isDirectory() || /\.(?:yaml|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => readOne(path, relative(project, path).replaceAll('\\', '/')))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function readOne(path: string, file: string): Source {
  try {
    const { size } = statSync(path);
    if (size > LARGEST) return { file, fault: tooLarge(size) };
    return { file, bytes: readFileSync(path) };
  } catch (error) {
    return { file, fault: UNREADABLE[codeOf(error)] ?? unknownFault(error) };
  }
}

const UNREADABLE: Readonly<Record<string, Fault>> = {
  EISDIR: {
    message: '这是一个文件夹，名字却像文件',
    hint: '文件夹名去掉 .yaml 或 .mdx；里面的文件移回原处',
  },
  ENOENT: {
    message: '这个链接（快捷方式）指向的文件不在了',
    hint: '删掉它，换成文件本身',
  },
  ELOOP: { message: '这个链接（快捷方式）绕回了自己', hint: '删掉它，换成文件本身' },
  EACCES: { message: '没有读这个文件的权限', hint: '在文件的属性里给当前用户读的权限' },
  EPERM: { message: '没有读这个文件的权限', hint: '在文件的属性里给当前用户读的权限' },
  EBUSY: { message: '这个文件正被别的程序占用', hint: '关掉打开它的程序再试' },
};

function unknownFault(error: unknown): Fault {
  return {
    message: `读不出这个文件（${codeOf(error)}）`,
    hint: '看看磁盘和权限，或换回原来的文件',
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
