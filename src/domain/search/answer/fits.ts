/** Whether a line can be the answer to a kind of question at all: holds a figure of what was counted, somebody who signs. */
import type { Kind } from './kind.ts';
import { comparable } from './question.ts';

const NUMBER = '[\\d一二两三四五六七八九十百半几]';
/** What a rule says instead of a figure. */
const UNSET = '没有|未(?:写|定|规定|作)|本地|当地|各地|自己定|不限|规定';
const AT_ONCE =
  '当[天日场时即班年月]|次[日年月]|隔[天日]|立即|立刻|马上|即[时可]|随时|同时|长期|永久|同期|随|一并|合为|前|后|届满|期限';

const COUNTED: readonly { readonly asked: RegExp; readonly said: RegExp }[] = [
  // What goes on for hours is not told by how often it is.
  {
    asked: /小时|钟头|分钟/,
    said: new RegExp(`小时|钟头|分钟|半天|\\d[点:：]|${AT_ONCE}|${UNSET}`),
  },
  { asked: /平方|平米|几平|㎡/, said: new RegExp(`平方米|㎡|${UNSET}`) },
  {
    asked:
      /久|多长|(?:几|多少)个?(?:工作日|自然日|小时|钟头|分钟|天|日|星期|周|月|季度|学期|年)|期限|时限|限期/,
    said: new RegExp(
      `${NUMBER} ?(?:个?(?:工作日|自然日|小时|分钟|月|季度|学期|星期)|[日天年周])|${AT_ONCE}|${UNSET}|[季月年周]`,
    ),
  },
  {
    asked: /(?:几|多少)(?:个?人|名|位|个代表|个领导)/,
    said: new RegExp(`${NUMBER} ?(?:个|名|位)?(?:以[上下内])?(?:人|名|位|代表|领导)|单独|${UNSET}`),
  },
  {
    asked: /(?:多少|几)个?(?:钱|元|块|万)/,
    said: new RegExp(`元|万|%|免费|不收|标准|限额|${UNSET}`),
  },
  { asked: /百分之|(?:几|多少)成|比例/, said: new RegExp(`%|分之|${UNSET}`) },
  {
    asked: /(?:几|多少)(?:次|回|遍)/,
    said: new RegExp(`${NUMBER} ?(?:次|回|遍)|每|定期|${UNSET}`),
  },
  { asked: /(?:几|多少)/, said: new RegExp(`${NUMBER}|${UNSET}`) },
];

/** Kinds that ask for a figure. */
export const FIGURES: ReadonlySet<Kind> = new Set<Kind>(['long', 'keep', 'many', 'often', 'ahead']);

/** Who signs is not who writes: the verb of the question, and what must be said of somebody. */
const DEEDS: readonly { readonly asked: RegExp; readonly said: RegExp }[] = [
  { asked: /批/, said: /(?<!报|送|请)(?:批|同意)|签(?!收|到|名)|[决裁]定|定(?!稿|期|时)/ },
  { asked: /签(?!收|到)/, said: /签(?!收|到|批的)|批(?!的)/ },
  { asked: /[审核]/, said: /[审核]|把关|批|签/ },
  { asked: /收(?!着|到)/, said: /收|管|交|受理|签|接/ },
  { asked: /定(?!稿|期|时|密)|说了算/, said: /定(?!稿|期|时)|批|同意|负责/ },
];

/**
 * @param asked the words that ask, such as 几天
 * @param deed what somebody is asked to do: what follows 谁
 */
export function fits(kind: Kind, asked: string, deed: string, text: string): boolean {
  const said = comparable(text);
  if (FIGURES.has(kind)) {
    const counted = COUNTED.find((each) => each.asked.test(asked));
    return counted === undefined || counted.said.test(said);
  }
  if (kind !== 'who') return true;
  const done = DEEDS.find((each) => each.asked.test(deed));
  return done === undefined || done.said.test(said);
}

/** What is counted in a question, and the units of which an answer of another kind must hold one with a number before it. */
const UNITS: readonly (readonly [asked: RegExp, units: string])[] = [
  [/工作日/, '工作日'],
  [/小时|钟头/, '小时'],
  [/分钟/, '分钟'],
  [/学时|课时/, '学时|课时'],
  [/公里/, '公里'],
  [/厘米|公分/, '厘米'],
  [/毫米/, '毫米'],
  [/平/, '平方米|㎡'],
  [/[天日]/, '(?:工作)?[日天]'],
  [/年/, '年'],
  [/月/, '月'],
  [/周|星期|礼拜/, '周|星期'],
  [/人|名|位/, '[人名位]'],
  [/次|回|遍|趟/, '次'],
  [/元|块|钱|价/, '元'],
  [/百分|成|比例/, '%|分之'],
];
const OTHER_UNITS = '字行号份页种度岁级层倍张台辆把枚本盒间桌条项类家篇件克折样套联道档顿声节分';
const SIZES = '毫米|厘米|米|mm|cm|公里|公斤|克|㎡|度|号|倍';
/** What 多少 and 几个 may count, but for time. */
const ANYTHING = `[元人名位个次%万级等${OTHER_UNITS}]|百分|平方米|${SIZES}`;
const ANY_TIME = '工作日|小时|分钟|[天日年月周]';

/** @returns whether a text holds a number of just what was counted in the question: 几天, 多少字 */
export function holdsCounted(asked: string, text: string): boolean {
  const units = unitsOf(asked);
  return units !== undefined && hasNumberOf(units, text);
}

/** @returns what a number must be of, as a pattern */
function unitsOf(asked: string): string | undefined {
  const [, units] = UNITS.find(([pattern]) => pattern.test(asked)) ?? [];
  const isTime = /久|多长|时间|期限|时限|工夫|日子/.test(asked);
  // No room is counted in 多长时间.
  const other = [...OTHER_UNITS].find((unit) => asked.replace('时间', '').includes(unit));
  if (isTime) return units ?? other ?? ANY_TIME;
  if (/多[大高宽厚远重粗]|尺寸/.test(asked)) return units ?? other ?? SIZES;
  return units ?? other ?? (/几|多少/.test(asked) ? ANYTHING : undefined);
}

/** @returns kinds of question that the figures of a text may answer, whatever else it says */
export function kindsOfAmounts(text: string): Kind[] {
  return [
    ...(hasNumberOf(ANY_TIME, text) ? (['long'] as const) : []),
    ...(hasNumberOf('学时|[人次元字行号份名页种]|厘米|毫米', text) ? (['many'] as const) : []),
  ];
}

function hasNumberOf(units: string, text: string): boolean {
  // eslint-disable-next-line no-restricted-syntax -- The units are patterns of this file; nothing typed goes into it.
  return new RegExp(`${NUMBER} ?个?(?:${units})`).test(comparable(text));
}
