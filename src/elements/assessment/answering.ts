/** What the elements of one page answer through, so that each change can be taken back. */
import { createAnswering, type Answering } from '#stores/assessment/answering.ts';
import { assessmentContext } from './context.ts';

let answering: Answering | undefined;

/** The answering of this page, opened on first use. */
export function theAnswering(): Answering {
  answering ??= createAnswering(assessmentContext().store);
  return answering;
}
