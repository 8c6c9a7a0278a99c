/**
 * What keeps this machine or folder from running the project, said in one line before anything is installed.
 * Runs under whatever Node there is and without any package, hence plain JavaScript.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The oldest Node that can install the packages; builds and tests then run on the project's own. */
const OLDEST_NODE = 20;
/** What commands write to. */
const WRITTEN = ['.', 'node_modules', 'dist', '.astro'];

/**
 * @param machine.node version of Node, such as 20.20.2
 * @param machine.folder of the project
 * @param machine.ignoresScripts whether npm leaves out the scripts of packages that are still to be installed
 * @param machine.unwritable those of WRITTEN that are there and cannot be written to
 * @returns what to do, in Chinese, or undefined when all is well
 */
export function problemOf({ node, folder, ignoresScripts, unwritable }) {
  if (Number.parseInt(node, 10) < OLDEST_NODE)
    return `这台电脑的 Node 是 ${node}，要 ${OLDEST_NODE} 以上的：到 nodejs.org 下载长期支持版装上，再运行一次。`;
  const mark = /[#?]/.exec(folder)?.[0];
  if (mark)
    return `文件夹的路径里有“${mark}”，网站生成不了：把文件夹改名，或挪到路径里没有“${mark}”的地方。现在是 ${folder}`;
  if (ignoresScripts)
    return 'npm 设了不运行程序包的安装脚本（ignore-scripts），装不全：加上 --ignore-scripts=false 再运行，如 npm start --ignore-scripts=false';
  if (unwritable.includes('.'))
    return `这个文件夹不能写入：把它复制到自己能写的地方，或请管理员放开写入权限。现在是 ${folder}`;
  if (unwritable.length > 0)
    return `${unwritable.join('、')} 是别的用户留下的，写不进去：请那个用户或管理员删掉，再运行一次。`;
  return undefined;
}

/** @returns the problem of this machine with the folder of the project, if there is one */
export function problemHere() {
  return problemOf({
    node: process.versions.node,
    folder: resolve('.'),
    // The project's own Node comes by such a script; once it is there, nothing is missing.
    ignoresScripts:
      process.env.npm_config_ignore_scripts === 'true' && !existsSync('node_modules/node/bin'),
    unwritable: WRITTEN.filter((name) => existsSync(name) && !canWrite(name)),
  });
}

/** Ends the command with one line when something stands in its way. */
export function stopUnlessReady() {
  const problem = problemHere();
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

function canWrite(name) {
  try {
    accessSync(name, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
