/** A browser that is killed while an office's edition is prepared, as by a power cut. */
import { test } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { testKills } from './killed-fields.ts';

test.skip(!isGeneralEdition, 'names posts of the general edition');

const FIELDS = [
  'unit',
  'title',
  'contacts.phone',
  'posts.director.holder',
  'posts.documents-clerk.holder',
  'posts.meetings-clerk.holder',
  'local.seal-authority.value',
];

testKills({
  path: 'office/',
  element: 'office-setup',
  fields: FIELDS,
  write: (page, field) => page.locator(`[name="${field}"]`).fill(field),
  kept: async (page) => {
    const kept: string[] = [];
    for (const field of FIELDS) {
      if ((await page.locator(`[name="${field}"]`).inputValue()) === field) kept.push(field);
    }
    return kept;
  },
});
