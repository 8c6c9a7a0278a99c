/** Why a site is not put somewhere, in one sentence. */
import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { buildsOf, isLink } from './ways.ts';
import { RECORD } from './record.ts';
import { BUILD, readBuild } from './site-folder.ts';

/** So many foreign files are named. */
const NAMED = 3;

/**
 * @param site the folder with the new build
 * @param target where it is to be served from
 * @param project the folder of this project
 * @returns the sentence, or undefined where nothing stands against it
 */
export function refusal(site: string, target: string, project: string): string | undefined {
  if (!readBuild(site)) {
    return `${site} 里没有生成好的网站。先运行 npm run build。`;
  }
  const place = real(target);
  const home = real(project);
  if (place === home || isInside(place, home)) {
    return `${target} 在本项目的文件夹里面。换一个项目外面的文件夹，如 /srv/handbook。`;
  }
  if (isInside(home, place)) {
    return `本项目就在 ${target} 里面，换上网站会把项目一起移走。换一个别的文件夹。`;
  }
  if (isLink(target) && !isInside(place, real(buildsOf(target)))) {
    return `${target} 是一个链接，指向 ${place}，不是本命令放的。写它指向的文件夹，或换一个空文件夹。`;
  }
  if (existsSync(target) && !statSync(target).isDirectory()) {
    return `${target} 是一个文件，不是文件夹。`;
  }
  return notOurs(target) ?? notWritable(target);
}

function notOurs(target: string): string | undefined {
  if (!existsSync(target)) return undefined;
  const names = readdirSync(target);
  if (names.length === 0 || names.includes(BUILD) || names.includes(RECORD)) return undefined;
  const some = names.slice(0, NAMED).join('、');
  return `${target} 里有别的文件（${some}${names.length > NAMED ? ' 等' : ''}），不像是本手册的网站，没有动它。换一个空文件夹，或先把里面的东西移走。`;
}

function notWritable(target: string): string | undefined {
  const folder = nearestThere(dirname(target));
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `没有权限写 ${folder}。换一个有权限的账户运行，或请管服务器的人把这个文件夹交给你。`;
  }
}

/** A path with its links followed as far as it is there. */
function real(path: string): string {
  const there = nearestThere(resolve(path));
  return join(realpathSync(there), relative(there, resolve(path)));
}

function nearestThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** @returns a hint where the folder is called otherwise than the path for which the site was built */
export function pathHint(base: string, target: string): string | undefined {
  const name = base.replaceAll('/', '');
  if (name === '' || basename(target) === name) return undefined;
  return `这份网站是为 ${base} 生成的：服务器上的 ${base} 应当对着 ${target}。`;
}
