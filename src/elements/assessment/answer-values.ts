/** Answers as the values of fields: 0–4, unknown, na. */
import { LEVELS } from '#domain/assessment/level.ts';
import type { SheetAnswer } from '#domain/assessment/record/sheet-record.ts';

/** @returns the answer that the value of a field stands for; undefined for none */
export function answerOf(value: string): SheetAnswer | undefined {
  if (value === 'unknown' || value === 'na') return { state: value };
  const level = LEVELS.find((candidate) => String(candidate) === value);
  return level === undefined ? undefined : { state: 'answered', level };
}

/** @returns the value of the field that stands for an answer */
export function valueOf(answer: SheetAnswer | undefined): string | undefined {
  return answer?.state === 'answered' ? String(answer.level) : answer?.state;
}
