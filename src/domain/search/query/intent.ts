/** What a question is after, and what it is about. */
import { asksWho, subjectOf } from './asks-who.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Intent {
  /** What is looked for: the question without the words that only say what it is after. */
  readonly core: string;
  /** A kind of answer that is asked for: whose job, which form, a paper of some name, what a word means, what a rule says. */
  readonly wants: 'duty' | 'form' | 'paper' | 'term' | 'regulation' | undefined;
}

const MEANING = [
  /^(?:什么是|什么叫做?|何为|何谓|怎么理解|如何理解|啥叫|啥是)/,
  /(?:到底|究竟)?(?:是|指|叫)(?:什么|啥|干什么|干啥|干嘛)(?:的?意思|的|来的)?$/,
  /(?:什么|啥)(?:的?意思|来的)$/,
  /的?(?:含义|定义|意思|概念|解释|全称)(?:是什么|是啥)?$/,
  /(?:之间)?(?:有什么|有啥|的)?(?:区别|不同|差别|两样|不一样)(?:是什么|在哪里?|在哪儿)?$/,
];
/** A query that reads like the name of a rule, perhaps with the article or the number of the document. */
const RULE =
  /(?:条例|规定|办法|细则|规则|准则|规范|国家标准|国标|(?<![方做合司执无设想看用])法)(?:》?第[\d〇一二三四五六七八九十百]{1,6}条)?$|^(?:gb|da)\/?t? ?\d{3,6}(?:\D|$)|〔\d{4}〕/u;
const ARTICLE = /第[\d〇一二三四五六七八九十百]{1,6}条$/u;
/** What one fills in or keeps: a form is meant, or what it is for. */
const PAPER = /(?:申请|审批)?(?:单子?|表格?|簿|本子?|台账|清册|清单|条子|回执|存根)$/u;
/** Shorter than this nothing is left to be about. In characters. */
const SHORTEST = 2;

/** @param text a query, normalised */
export function readIntent(vocabulary: Vocabulary, text: string): Intent {
  const form = vocabulary.withoutFormats(text);
  if (form !== undefined && [...form].length >= SHORTEST) return { core: form, wants: 'form' };
  for (const frame of MEANING) {
    const subject = text.replace(frame, '').trim();
    if (subject !== text && [...subject].length >= SHORTEST)
      return { core: subject, wants: 'term' };
  }
  if (RULE.test(text)) return { core: text.replace(ARTICLE, ''), wants: 'regulation' };
  const paper = text.replace(PAPER, '').trim();
  if (paper !== text && [...paper].length >= SHORTEST) return { core: paper, wants: 'paper' };
  if (asksWho(text)) return { core: subjectOf(text), wants: 'duty' };
  return { core: text, wants: undefined };
}
