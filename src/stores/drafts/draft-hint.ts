/**
 * How many drafts of forms there are, kept beside them: the first page reads it before it is painted, so that their list
 * has its room from then on. It is a hint and no more. What is kept durably is the drafts themselves.
 */
import { hintKey } from '#domain/forms/draft/draft-place.ts';

export function hintDrafts(site: string, count: number): void {
  try {
    if (count > 0) localStorage.setItem(hintKey(site), String(count));
    else localStorage.removeItem(hintKey(site));
  } catch {
    // Closed or full: the list comes a moment later than its page.
  }
}
