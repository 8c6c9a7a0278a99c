/**
 * How many drafts of forms there are, kept beside them: the first page reads it before it is painted, so that their list
 * has its room from then on. It is a hint and no more. What is kept durably is the drafts themselves.
 */

/** Named by the script in components/forms/resume-boot.js too; the path of the site stands behind it. */
export const HINT_KEY = 'handbook:drafts:';

export function hintDrafts(site: string, count: number): void {
  try {
    if (count > 0) localStorage.setItem(HINT_KEY + site, String(count));
    else localStorage.removeItem(HINT_KEY + site);
  } catch {
    // Closed or full: the list comes a moment later than its page.
  }
}
