/** What somebody tells without asking: 文发走了才瞅见错字. What is to be done then may be known. */
import { normaliseQuery } from '#domain/search/query/query.ts';
import { readClauses, readQuestion, type Question } from './question.ts';

/** What is shorter is mostly the name of something. In Han characters. */
const SHORTEST = 6;
const HAN = /\p{Script=Han}/gu;
/** What has happened, or has not, or was done to something, or is wanted: the names of things hardly say so. */
const HAPPENED =
  /了(?!解)|没(?!收)|被|把(?!关)|不(?!动产|相容|定期|良|予|合格)|着(?!装|重|手|力)|[错丢坏漏忘掉断]|过(?!程|户|期|节|渡|路)|来(?!人员|[访信文函电宾客源往])|[让叫想]|(?<![主重需纪摘扼简必])要(?![求件点素害闻情目])/;
/** Words set side by side are looked up, and 要几户同意 asks, if not for anything that a question is read by. */
const LOOKED_UP = /[ 几]/;

/**
 * @param typed as it is looked up
 * @returns what is told, as if it were asked what to do; undefined for what is asked, and for the name of something
 */
export function readSituation(typed: string): Question | undefined {
  const text = normaliseQuery(typed);
  const length = text.match(HAN)?.length ?? 0;
  if (length < SHORTEST || !HAPPENED.test(text) || LOOKED_UP.test(text)) return undefined;
  if (readQuestion(text) !== undefined) return undefined;
  const about = readClauses(text).flatMap((clause) => clause.about);
  return { kind: 'case', about, paper: undefined, action: '', asked: '', deed: '' };
}
