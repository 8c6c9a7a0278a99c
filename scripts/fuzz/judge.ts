/** Whether an answer helps whoever made the mistake, by rules that no answer can talk its way around. */
import type { Problem } from '#domain/content/problem.ts';
import { checkEdition } from '#domain/checks/check-edition.ts';
import type { Case } from './case.ts';

export type Verdict =
  | 'clear'
  | 'half clear'
  | 'vague'
  | 'stack'
  | 'wrongly accepted'
  | 'hang'
  | 'rightly accepted'
  | 'wrongly refused';

export interface Judgement {
  readonly verdict: Verdict;
  /** What is missing in the answer. */
  readonly why: string;
  readonly answer: string;
}

/** More problems than this from one mistake bury it. */
const FLOOD = 4;
/** Words of a library or a programmer, outside what the answer quotes from the file. */
const FOREIGN =
  /\b(?:object|array|string|undefined|NaN|Infinity|invalid|expected|received|unexpected|token|zod|parse|JSON|mdast|TypeError)\b|\[object|无效输入|实际接收/i;
const QUOTED = /“[^“”]*”/g;
/** So much of a value is enough to find it. */
const REPEATED = 8;

/** @returns how the check answers a case */
export function tryCase(tried: Case): Judgement {
  try {
    return judge(tried, checkEdition(tried.sources()));
  } catch (error) {
    return judge(tried, error instanceof Error ? error : new Error(String(error)));
  }
}

/** @param problems what the check said, or the error that it ended with */
export function judge(tried: Case, problems: readonly Problem[] | Error): Judgement {
  if (problems instanceof Error) {
    return { verdict: 'stack', why: 'an error', answer: problems.stack ?? problems.message };
  }
  const answer = problems.map(inWords).join('\n');
  const say = (verdict: Verdict, why = '') => ({ verdict, why, answer });
  if (problems.length === 0) return say(tried.isMistake ? 'wrongly accepted' : 'rightly accepted');
  if (!tried.isMistake) return say('wrongly refused');
  if (problems.length > FLOOD) return say('vague', `${problems.length} problems`);
  const foreign = FOREIGN.exec(answer.replace(QUOTED, ''));
  if (foreign) return say('vague', `a foreign word: ${foreign[0]}`);
  const [right] = problems.filter(({ file }) => tried.files.includes(file));
  if (!right) return say('vague', 'another file');
  if (problems.some(({ file }) => !tried.files.includes(file)))
    return say('vague', 'other files too');
  if (!isPlaced(tried, problems)) return say('vague', 'another place');
  if (!isRepeated(tried.value, answer)) return say('half clear', 'not what was found');
  return say('clear');
}

function inWords({ file, line, field, message, hint }: Problem): string {
  return `${file} › ${line ?? '—'} › ${field}：${message}。${hint ?? ''}`;
}

/** The line, or the field by name; a file as a whole has neither. */
function isPlaced({ field, lines }: Case, problems: readonly Problem[]): boolean {
  if (lines) {
    const [from, to] = lines;
    return problems.some(({ line }) => line !== undefined && line >= from && line <= to);
  }
  if (field === undefined) return true;
  return problems.some(
    ({ field: named, message, line }) =>
      (line !== undefined || named === '') && `${named} ${message}`.includes(field),
  );
}

function isRepeated(value: string | undefined, answer: string): boolean {
  return value === undefined || answer.includes(value.trim().slice(0, REPEATED));
}
