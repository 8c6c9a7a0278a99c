/** What kinds of question a statement answers, by the figures that stand in it. */
import type { Kind } from '#domain/search/answer/kind.ts';

const FIGURES: readonly (readonly [Kind, RegExp])[] = [
  ['keep', /(?:保存|留存|保管|保密期限)[^，；\d]{0,16}(?:\d{1,3}|[一二三五六十]) ?(?:年|个月)/],
  ['when', /\d{1,2} ?月 ?(?:\d{1,2} ?日|底)/],
  ['long', /(?:\d{1,4}|[一二三六]个?) ?(?:个工作日|日|天|小时|个?月|年|周)/],
  ['often', /每(?:年|季度|月|半年|周|\d ?年|两年)[^，；]{0,16}次|每(?:季度|半年|月)/],
  ['many', /\d/],
  ['may', /不得|禁止|严禁|不能|一律不|不予|可以|应当/],
  ['barred', /不得[^，；]{0,12}兼|不能兼|不得由/],
];

/** @returns none for a statement without figures */
export function kindsOfFigures(statement: string): Kind[] {
  return FIGURES.filter(([, figure]) => figure.test(statement)).map(([kind]) => kind);
}

const BOUND =
  /(?:不少于|不超过|不大于|不小于|不低于|不短于|最多|最少|至少|最长|分别|一般|原则上)(?= ?\d| ?不)/g;
const FIGURE =
  / ?\d{1,8}(?:[.—]\d{1,4})? ?(?:个?工作日|小时|分钟|[日天月年人次种份名级周项页]|厘米|%)?(?: ?\d{1,2} ?日|底)?[前内以]{0,2}/g;
/** The day from which it is counted is not what has to be done. */
const SINCE = /(?:^|[，；、])(?:自|从)?[^，；、]{1,24}之日起(?=.{2})/g;
const TO_WHOM = /[向经由][^，；]{1,12}?(?:部门|机关|政府|公安)/g;

/** What says to whom, and how much: what a statement is about without them. */
export function withoutFigures(clause: string): string {
  return clause
    .replace(BOUND, '')
    .replace(FIGURE, '')
    .replace(/^除[^，；]{1,16}?外/, '')
    .replace(SINCE, '')
    .replace(/不得|禁止|严禁|不能/g, '')
    .replace(TO_WHOM, '');
}
