/** A browser that is killed while somebody fills in a form, as by a power cut. */
import { test } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { testKills } from './killed-fields.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const FIELDS = ['number', 'department', 'title', 'copies', 'pages', 'recipient', 'purpose'];

for (const [draft, path] of [
  ['the only draft', 'forms/seal-request/'],
  ['a further draft', 'forms/seal-request/#draft=second'],
] as const) {
  test.describe(draft, () => {
    testKills({
      path,
      element: 'form-sheet',
      fields: FIELDS,
      write: (page, field) => page.locator(`[data-blank="${field}"]`).fill(field),
      kept: async (page) => {
        const texts = await page.locator('.sheet [data-blank]').allTextContents();
        return FIELDS.filter((field) => texts.includes(field));
      },
    });
  });
}
