import type { SheetAnswer } from '#domain/assessment/record/sheet-record.ts';
import { ASSESSMENT_FILES as WORDS } from '#strings.ts';

/** An answer in a few words. */
export function answerWords(answer: SheetAnswer | undefined): string {
  if (answer?.state === 'answered') return WORDS.level(answer.level);
  return WORDS.answer[answer?.state ?? 'blank'];
}
