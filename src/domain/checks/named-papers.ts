/** Questions of the assessment name papers as forms and terms do: what has no name anywhere nobody can lay on the table. */
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import { textsOf } from './strings.ts';

/** Endings that make a paper of a name, each with what may follow and make another word of it: 单 in 单位, 卡 in 卡在. */
const ENDINGS: readonly (readonly [ending: string, next: string])[] = [
  ['台账', ''],
  ['清单', ''],
  ['名单', ''],
  ['清册', ''],
  ['日志', ''],
  ['记录', '人本员下'],
  ['单', '位独据元纯一子开'],
  ['表', '示格决现面明扬达彰'],
  ['书', '记面写'],
  ['簿', '子'],
  ['册', '子'],
  ['卡', '在住了壳点'],
];

/** Where a name cannot reach back beyond: particles, numbers, and verbs of which papers are the object. */
const BOUNDARY =
  /[^\p{Script=Han}]|[的了有没填看写在到把和与及或跟照从用要拿抽每份张本件是也都再先就给被让请按凭翻找算那这各几一二三四五六七八九十两共成后前里上出合留存做另天而会建过栏个]/u;

/** What any paper may be called where it is clear which one is meant. */
const ANY: readonly string[] = [
  '台账',
  '清单',
  '名单',
  '记录',
  '登记簿',
  '登记表',
  '审批单',
  '修订记录',
  '手册',
];

/** Words that end like the name of a paper and are none: tables inside a page, and what others ask for. */
const NONE = /(?:报表|电子表|分级表)$/;

/** What one does with a paper, where it stands before a name; 进 of 写进 may also be part of one, as in 改进单. */
const DONE = /^(?:进|核对|检查|清点|整理|统计)/;

/** The fields of an item in which papers are named. */
const FIELDS = /^(?:question|why|check|levels|advice)(?:\.|$)/;

type Named = Pick<WrittenContent, 'forms' | 'terms' | 'questionnaire'>;

/** @returns a problem for each paper that an item names and that neither a form nor a term is called */
export function findUnnamedPapers({ forms, terms, questionnaire }: Named): Problem[] {
  const titles = forms.map(({ title }) => title.replace(/（[^（）]*）/g, ''));
  const parts = forms.flatMap(({ blocks }) => blocks.flatMap((block) => block.title ?? []));
  const known = [...titles, ...parts, ...terms.map(({ term }) => term)];
  return questionnaire.areas.flatMap(({ file, items }) =>
    items.flatMap((item) =>
      textsOf(item)
        .filter(({ field }) => FIELDS.test(field))
        .flatMap(({ field, text }) =>
          papersIn(text, known).map((name) => {
            const match = nearest(name, titles);
            return {
              file,
              field: `${item.id}.${field}`,
              message: `没有叫“${name}”的表单或术语`,
              hint: match === undefined ? '写手册里有的表单的名称' : `是不是想写 ${match}`,
            };
          }),
        ),
    ),
  );
}

/** @returns the names of papers in a text that are neither known nor the end of a known one */
export function papersIn(text: string, known: readonly string[]): string[] {
  return endingsIn(text).flatMap(({ start, end }) => {
    const before = text.slice(0, end);
    if (NONE.test(before) || known.some((name) => before.endsWith(name))) return [];
    const name = text.slice(beginningOf(text, start), end);
    const bare = name.replace(DONE, '');
    const isKnown = [...known, ...ANY].some((other) => other.endsWith(bare));
    return isKnown ? [] : [bare];
  });
}

type Ending = { readonly start: number; readonly end: number };

/** Where names of papers end. */
function endingsIn(text: string): Ending[] {
  const endings: Ending[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const found = ENDINGS.find(([ending]) => text.startsWith(ending, at));
    if (!found) continue;
    const [ending, next] = found;
    const end = at + ending.length;
    const after = text.charAt(end);
    if (after === '' || !next.includes(after)) endings.push({ start: at, end });
    at = end - 1;
  }
  return endings;
}

/** Back to the character after the last one that is no part of a name. */
function beginningOf(text: string, ending: number): number {
  let start = ending;
  while (start > 0 && !BOUNDARY.test(text.charAt(start - 1))) start -= 1;
  return start;
}
