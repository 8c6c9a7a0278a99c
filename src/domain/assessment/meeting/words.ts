/** Answers and medians in words. */
import { ASSESSMENT_ANSWERING, ASSESSMENT_LIVE, ASSESSMENT_MEETING as WORDS } from '#strings.ts';
import type { AgreedAnswer } from '../record/meeting-record.ts';
import type { Reaction } from '../sheet.ts';
import type { Median } from './item-said.ts';

/** What somebody answered: 3 级, 不清楚, 不适用, 没有答. */
export function answerWords(answer: Reaction | AgreedAnswer): string {
  switch (answer.state) {
    case 'answered':
      return ASSESSMENT_ANSWERING.level(answer.level);
    case 'unknown':
      return ASSESSMENT_LIVE.unknown;
    case 'na':
      return ASSESSMENT_LIVE.notApplicable;
    default:
      return WORDS.blank;
  }
}

/** The middle level; both where an even number of people leaves two. */
export function medianWords(median: Median | undefined): string {
  if (!median) return WORDS.noMedian;
  const { low, high } = median;
  return low === high ? ASSESSMENT_ANSWERING.level(low) : WORDS.levelRange(low, high);
}
