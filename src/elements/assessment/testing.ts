/** The self-assessment of the small edition on a page of a test. */
import { afterAll } from 'vitest';
import { assessmentContext } from './context.ts';

// What is still being written must not outlive the page of the test.
afterAll(() => theStore().settled());

/** The sheet that the elements of the page share. */
export function theStore() {
  return assessmentContext().store;
}

/** Gives levels to items by id. */
export function giveLevels(levels: Readonly<Record<string, 0 | 1 | 2 | 3 | 4>>): void {
  for (const [item, level] of Object.entries(levels)) {
    theStore().answer(item, { state: 'answered', level });
  }
}
