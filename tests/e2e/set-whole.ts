/** What stands below the window is set only when somebody comes near it; whoever measures a page wants all of it. */
import type { Page } from '@playwright/test';

/** Has all of a page set at once, as on the way back to it. */
export function setWhole(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.removeAttribute('data-fresh'));
}
