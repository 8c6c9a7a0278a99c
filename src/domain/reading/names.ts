/** Where files lie and what they are called: a file in the wrong place would otherwise be left out without a word. */
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import { kindOf, pathsOf } from './kind-of.ts';
import { quote } from './fault.ts';

/** What no one writes: files of the system, of editors and of version control, and the notes beside the content. */
const LEFT_ALONE = /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$|(?:README|LICENSE)[^/]*$)/i;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Windows keeps these names for devices and cannot store such a file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const NAME_HINT = '文件名只用小写字母、数字和连字符，如 use-approval';

/** Where the kinds of a root lie; whose handbook it is, only the office says. */
function pathsIn(root: string): string[] {
  return (Object.keys(KINDS) as Kind[])
    .filter((kind) => kind !== 'office' || root === 'office')
    .map((kind) => `${root}/${pathsOf(kind)}`);
}

/** Files of content/ of which there is exactly one, which the site cannot do without. An office need not have any. */
function requiredIn(root: string): string[] {
  return root === 'content' ? pathsIn(root).filter((path) => !path.includes('*')) : [];
}

/**
 * @param files paths from the root of the project
 * @param root the folder that is laid out like content/
 * @returns a problem for each file that would be left out or could not be published under its name
 */
export function findMisplacedFiles(files: readonly string[], root: string): Problem[] {
  const missing = requiredIn(root).filter((path) => !files.includes(path));
  return files
    .filter((file) => file.startsWith(`${root}/`) && !LEFT_ALONE.test(file))
    .flatMap((file) => {
      const found = kindOf(file, root);
      const fault = found ? nameFault(found.id) : placeFault(file, root, missing);
      return fault ? [{ file, field: '文件名', ...fault }] : [];
    });
}

/**
 * @param misplaced the problems of files in the wrong place, which may name a missing one
 * @returns a problem for each file that is missing and that the site cannot do without
 */
export function findMissingFiles(
  files: readonly string[],
  root: string,
  misplaced: readonly Problem[],
): Problem[] {
  return requiredIn(root)
    .filter((path) => !files.includes(path))
    .filter((path) => !misplaced.some(({ message }) => message.includes(path)))
    .map((file) => ({
      file,
      field: '',
      message: `找不到 ${file}，网站不能没有它`,
      hint: '换回原来的文件；改过名的改回来',
    }));
}

type Fault = Pick<Problem, 'message' | 'hint'>;

function nameFault(id: string): Fault | undefined {
  const wrong = id.split('/').find((part) => !NAME.test(part));
  if (wrong !== undefined) {
    return { message: `名字里有不能用的字：${quote(wrong)}`, hint: `${NAME_HINT}${better(wrong)}` };
  }
  const device = id.split('/').find((part) => DEVICE.test(part));
  if (device !== undefined) {
    return { message: `${device} 是 Windows 保留的名字，存不下来`, hint: '换一个名字' };
  }
  // Ids become keys of objects, where this one is taken.
  if (!id.split('/').includes('constructor')) return undefined;
  return { message: '文件名不能是 constructor', hint: '换一个名字' };
}

function better(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? '' : `；可以改成 ${plain}`;
}

function placeFault(file: string, root: string, missing: readonly string[]): Fault {
  if (file === 'content/office.yaml') {
    return {
      message: '本单位的设置不再写在 content 里，改写在 office/office.yaml',
      hint: '运行 npm run office:convert -- content/office.yaml 转过去，再删掉这个文件',
    };
  }
  const renamed = renamedFrom(file, missing);
  if (renamed !== undefined) {
    return { message: `找不到 ${renamed}，只有 ${file}`, hint: `把文件名改回 ${baseOf(renamed)}` };
  }
  const usual = file
    .toLowerCase()
    .replace(/\.(?:yml|yaml\.txt)$/, '.yaml')
    .replace(/\.(?:md|mdx\.txt)$/, '.mdx');
  if (usual !== file && kindOf(usual, root)) {
    return {
      message: `名字不对，网站不会读它：${baseOf(file)}`,
      hint: `改成 ${baseOf(usual)}；数据用 .yaml，正文用 .mdx，全部小写`,
    };
  }
  if (!/\.(?:yaml|mdx)$/.test(file)) {
    return {
      message: `这里只放 .yaml 和 .mdx 文件：${baseOf(file)}`,
      hint: '移到别处，或删掉',
    };
  }
  const place = nearestPlace(file, root);
  return {
    message: `网站不会读这里的文件：${file.slice(root.length + 1)}`,
    hint: place === undefined ? '移到它该在的文件夹，或删掉' : `应当放在 ${place}`,
  };
}

/** A file that the site cannot do without and that is missing where another one lies in its folder. */
function renamedFrom(file: string, missing: readonly string[]): string | undefined {
  const beside = missing.filter((path) => folderOf(path) === folderOf(file));
  const close = nearest(file.toLowerCase(), beside);
  return close ?? (beside.length === 1 ? beside[0] : undefined);
}

/** The pattern of the kind whose folder the file lies in, or the only file that it may have meant. */
function nearestPlace(file: string, root: string): string | undefined {
  const patterns = pathsIn(root);
  const inFolder = patterns.find((pattern) => {
    const folder = pattern.slice(0, pattern.indexOf('*'));
    return pattern.includes('*') && file.startsWith(folder.slice(0, folder.lastIndexOf('/') + 1));
  });
  if (inFolder !== undefined) return inFolder.replace('*/*', '部分/名称').replace('*', '名称');
  const single = patterns.filter((pattern) => !pattern.includes('*'));
  const meant = nearest(stemOf(file), single.map(stemOf));
  return single.find((pattern) => stemOf(pattern) === meant);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stemOf(path: string): string {
  return baseOf(path).replace(/\.\w+$/, '');
}
