/** What a line of a document is, told by its words: title, number, addressee, headings, annexes, signature. */

import { headingRoleOf, type HeadingRole } from './heading-role.ts';

export type ParagraphRole =
  | 'urgency'
  | 'number'
  | 'title'
  | 'subtitle'
  | 'addressee'
  | HeadingRole
  /** Room for any number of paragraphs: free-text.ts. */
  | 'free'
  /** 出席, 请假, 列席 in minutes. */
  | 'attendance'
  /** The list of annexes, a line each. */
  | 'annex'
  | 'signature'
  | 'date'
  /** 抄送 and 分送: whom else it goes to. */
  | 'copies';

/** A day that is written in. */
export const DATE = '____年____月____日';
/** 关于……的函, ……会议纪要, ……议程, ……方案: a line without a stop that names the document, or leaves it open. */
export const TITLE =
  /^[^。：；]*(?:的(?:函|请示|报告|通知|批复|通报)|关于[^。：；]*的____|会议纪要|会议议程|总体方案)$/u;
export const SIGNED =
  /^____(?:[^，。：）]*）)*[^，。：（）{}]*[（{](?=[^）}]*(?:盖章|署名|印章))[^）}]*[）}]$/u;
/** What a line begins with that says what it is. */
const STARTS: readonly (readonly [ParagraphRole, RegExp])[] = [
  ['attendance', /^(?:出席|请假|列席)：/u],
  ['copies', /^(?:抄送|分送)：/u],
];
/** 发文字号, perhaps with who issues it behind. */
const NUMBER = /^[^，。：]*〔____〕____号(?: |$)/u;
/** Number, title, subtitle and addressee stand within so many lines, none longer than that. */
export const OPENING_LINES = 5;
const LONGEST_OPENING = 30;
export interface Place {
  readonly index: number;
  readonly opens: boolean;
  /** The line that names the document; -1 where none does. */
  readonly titleAt: number;
  /** What the line above is. */
  readonly after: ParagraphRole | undefined;
}

/**
 * @param line as it is written in content
 * @param plain the same without what its gaps ask for
 */
export function roleOf(line: string, plain: string, place: Place): ParagraphRole {
  if (plain === DATE) return 'date';
  if (SIGNED.test(line)) return 'signature';
  const opening =
    place.opens && place.index < OPENING_LINES ? openingRole(plain, place) : undefined;
  if (opening) return opening;
  if (/^附件：/u.test(plain) || (place.after === 'annex' && /^\d+\. /u.test(plain))) return 'annex';
  return startRole(plain) ?? headingRoleOf(plain);
}

function startRole(plain: string): ParagraphRole | undefined {
  return STARTS.find(([, start]) => start.test(plain))?.[0];
}

function openingRole(plain: string, { index, titleAt }: Place): ParagraphRole | undefined {
  const isShort = plain.length <= LONGEST_OPENING;
  if (index === titleAt) return 'title';
  if (plain.startsWith('紧急程度：')) return 'urgency';
  if (plain.startsWith('编号：') || NUMBER.test(plain)) return 'number';
  if (/^____[^，。]*：$/u.test(plain) && isShort) return 'addressee';
  const isHeading = startRole(plain) !== undefined || headingRoleOf(plain) !== 'body';
  if (titleAt < 0 || index < titleAt || isHeading) return undefined;
  if (isShort && !/[。：]/u.test(plain)) return 'subtitle';
  return undefined;
}
