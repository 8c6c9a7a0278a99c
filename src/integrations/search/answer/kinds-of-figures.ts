/** What kinds of question a statement answers, by the figures that stand in it. */
import type { Kind } from '#domain/search/answer/kind.ts';

const FIGURES: readonly (readonly [Kind, RegExp])[] = [
  ['keep', /(?:保存|留存|保管|保密期限)[^，；]*(?:\d+|[一二三五六十]+) ?(?:年|个月)/],
  ['when', /\d+ ?月 ?(?:\d+ ?日|底)/],
  ['long', /(?:\d+|[一二三六]个?) ?(?:个工作日|日|天|小时|个?月|年|周)/],
  ['often', /每(?:年|季度|月|半年|周|\d ?年|两年)[^，；]*次|每(?:季度|半年|月)/],
  ['many', /\d/],
  ['may', /不得|禁止|严禁|不能|一律不|不予|可以|应当/],
  ['barred', /不得兼|不能兼|不得[^，；]*兼|不得由/],
];

/** @returns none for a statement without figures */
export function kindsOfFigures(statement: string): Kind[] {
  return FIGURES.filter(([, figure]) => figure.test(statement)).map(([kind]) => kind);
}

/** What says to whom, and how much: what a statement is about without them. */
export function withoutFigures(clause: string): string {
  return clause
    .replace(/(?:分别|一般|原则上)*(?:不少于|不超过|不大于|不小于|不低于|不短于|最多|最少|至少|最长)? ?\d[\d.—]* ?(?:个?工作日|小时|分钟|[日天月年人次种份名级周项页]|厘米|%)?(?: ?\d+ ?日|底)?[前内以]*/g, '')
    .replace(/^除[^，；]*?外/, '')
    // The day from which it is counted is not what has to be done.
    .replace(/(?:自|从)?[^，；、]*之日起(?=.{2})/, '')
    .replace(/不得|禁止|严禁|不能/g, '')
    .replace(/[向经由](?:[^，；]{0,12}?)(?:部门|机关|政府|公安)/g, '');
}
