/** No page moves by itself: neither as it arrives, nor when its scripts take over. */
import { expect, test } from '@playwright/test';
import { shiftsOf, watchShifts } from './layout-shift.ts';
import { CHAPTER, FORM, LEDGER, POST, PROCEDURE, REGULATION } from './pages.ts';

const PAGES = [
  ...['', 'handbook/', CHAPTER, POST, 'procedures/', PROCEDURE, `${PROCEDURE}card/`],
  ...['duties/', 'duties/matrix/', 'forms/', FORM, LEDGER, 'glossary/', 'regulations/', REGULATION],
  ...['calendar/', 'deadline/', 'search/', 'office/', 'assessment/', 'assessment/scope/'],
  ...['assessment/quick/', 'assessment/entry/', 'assessment/review/', 'assessment/result/'],
  ...['assessment/plan/', 'assessment/meeting/', 'assessment/rollup/', 'about/paper/'],
];

for (const width of [360, 1280]) {
  test(`no kind of page moves by itself at ${width} px`, async ({ page }) => {
    test.setTimeout(300_000);
    await watchShifts(page);
    await page.setViewportSize({ width, height: 780 });
    const faults: string[] = [];
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const { sum, shifts } = await shiftsOf(page);
      if (sum > 0.01) faults.push(`${path} ${sum.toFixed(4)}: ${shifts.join('; ')}`);
    }
    expect(faults).toEqual([]);
  });
}
