/** The status of an office as a report to read from top to bottom. */
import type { Change } from './difference.ts';
import type { Item } from './item.ts';
import { wordOf } from './kind-words.ts';
import type { Changed, Local, OfficeStatus } from './status.ts';

/** As many new or removed things of one kind are named one by one. */
const NAMED = 12;

const MARKS: Readonly<Record<Change['lines'][number]['is'], string>> = {
  same: '　 ',
  old: '旧 ',
  new: '新 ',
};

/**
 * @param edition the one that lies in content/
 * @returns the report, and how many things in it want a decision
 */
export function describeStatus(
  status: OfficeStatus,
  edition: string,
): { readonly text: string; readonly count: number } {
  const parts = [
    part('手册改过，本单位也有一份：看看要不要跟着改', status.changed.map(changed)),
    part(
      '手册新出了同名的，被本单位的盖住了：看看留哪一份',
      status.shadowed.map((item) => `${named(item)}（${item.file}）`),
    ),
    part(
      '手册里已经没有了，本单位还留着一份：不要了就删；留着的，页面自己列进 office/catalogue.yaml',
      status.orphans.map(
        ({ own, near }) =>
          `${named(own)}（${own.file}）${near === undefined ? '' : `；手册里相近的有 ${near}`}`,
      ),
    ),
    part(
      'office/office.yaml 里对不上的：改成现在的名字，或删去',
      status.unfit.map(
        ({ field, found, near }) =>
          `${field}：${found}${near === undefined ? '' : `；是不是 ${near}`}`,
      ),
    ),
    part(
      '盖住手册的、没有记下改自哪一版：对着手册看一遍，再运行 npm run office:confirm 记下来',
      status.unrecorded.map((item) => `${named(item)}（${item.file}）`),
    ),
    part('手册新有的：用不上的页写进 hidden', summary(status.added)),
    part('手册删去的', summary(status.removed.map(asItem))),
    part('先要填的本地规定，还没有填', status.open.first.map(local)),
    part(
      '其余还没有填的本地规定',
      status.open.rest.length > NAMED
        ? [
            `${status.open.rest.length} 项，见 content/locals.yaml：${status.open.rest.map(({ title }) => title).join('、')}`,
          ]
        : status.open.rest.map(local),
    ),
  ].filter(({ count }) => count > 0);
  const head =
    status.confirmed === undefined
      ? `手册是 ${edition} 版；本单位还没有记下看到哪一版，看完以后运行 npm run office:confirm。`
      : `手册是 ${edition} 版，本单位确认到 ${status.confirmed} 版。`;
  const count = parts.reduce((sum, each) => sum + each.count, 0);
  const tail = count === 0 ? '没有要看的。' : '都看过、改完以后，运行 npm run office:confirm。';
  return { text: [head, ...parts.map(({ text }) => text), tail].join('\n\n'), count };
}

function part(title: string, entries: readonly string[]) {
  const text = `${title}（${entries.length}）\n${entries.map((entry) => `  - ${entry}`).join('\n')}`;
  return { text, count: entries.length };
}

function named({ kind, name, title }: Item): string {
  return `${wordOf(kind)} ${name.slice(name.indexOf('/') + 1)}${title === '' ? '' : ` ${title}`}`;
}

function changed({ own, changes, both, untouched }: Changed): string {
  const note = untouched
    ? '；本单位的和原来一样，删掉这个文件就用新的'
    : both.length > 0
      ? `；本单位也改了 ${both.join('、')}`
      : own.fields
        ? '；本单位没有改这几项，会自动用新的'
        : '';
  return `${named(own)}（${own.file}）${note}\n${changes.map((each) => change(each, own.text !== undefined)).join('\n')}`;
}

/** Lines are counted in files, not in entries. */
function change({ line, lines }: Change, isFile: boolean): string {
  const shown = lines.map(({ is, text }) => `      ${MARKS[is]}${text}`).join('\n');
  return isFile ? `    第 ${line} 行起：\n${shown}` : shown;
}

/** Things of one kind on a line of their own, or counted where there are many. */
function summary(items: readonly Item[]): string[] {
  return [...Map.groupBy(items, ({ kind }) => kind)].flatMap(([kind, group]) =>
    group.length > NAMED
      ? [
          `${wordOf(kind)} ${group.length} 项：${group.map(({ name, title }) => title || name.slice(kind.length + 1)).join('、')}`,
        ]
      : group.map(named),
  );
}

function asItem(name: string): Item {
  const kind = name.slice(0, name.indexOf('/')) as Item['kind'];
  return { name, kind, file: '', path: '', title: '' };
}

function local({ id, title, ask }: Local): string {
  return `${id} ${title}：${ask}`;
}
