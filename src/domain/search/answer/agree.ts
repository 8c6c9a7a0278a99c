/** Whether two lines give the same answer. */
import type { AnswerLine } from './entry.ts';
import type { Kind } from './kind.ts';
import { comparable } from './question.ts';

const FIGURE = /\d{1,8}(?:个?(?:工作日|小时|分钟|月)|[日天年人次种份名%级周])|永久|长期/g;
const POST =
  /文秘岗|机要岗|档案岗|会务岗|宣传岗|后勤岗|值班岗|党务岗|人事岗|主任|分管领导|主要领导|主要负责人|财务部门|人事部门|承办科室|支部|纪检监察|验收人|安保|信息运维|工会|主持人/g;
const NO = /^(?:不|无需|无效|禁止|严禁)/;
/** Posts are called by their title or, shorter, by its first word. */
const SHORT_POST =
  /(文秘|机要|会务|宣传|后勤|值班|党务|人事)(?:（公文）|公文|保密|接待|信息|资产|应急|联络)岗/g;
const IN_A_ROW = 5;

/** Two lines agree when they say the same figure, the same post, or both no. */
export function agree(kind: Kind, one: AnswerLine, other: AnswerLine): boolean {
  if (one.text === other.text || kind === 'mean') return true;
  // A sentence of a page on a rule, and the rule itself.
  if (kind === 'binds') return isRule(one) !== isRule(other);
  if (kind === 'may') return NO.test(one.text) && NO.test(other.text);
  return (
    share(kind === 'who' || kind === 'barred' ? POST : FIGURE, one, other) ||
    overlap(one.text, other.text)
  );
}

/** @returns whether a post or a department is named */
export function namesPost(text: string): boolean {
  return text.replace(SHORT_POST, '$1岗').search(POST) >= 0;
}

/** Whether both use the same words, so many characters in a row. */
function overlap(one: string, other: string): boolean {
  const [text, within] = [comparable(one), comparable(other)];
  return Array.from(text, (_, at) => at).some(
    (at) => at + IN_A_ROW <= text.length && within.includes(text.slice(at, at + IN_A_ROW)),
  );
}

const isRule = ({ url }: AnswerLine) => url.startsWith('/regulations/');

function share(pattern: RegExp, one: AnswerLine, other: AnswerLine): boolean {
  const said = ({ text }: AnswerLine) => comparable(text).replace(SHORT_POST, '$1岗');
  const found = new Set(said(one).match(pattern));
  return (said(other).match(pattern) ?? []).some((each) => found.has(each));
}
