import { expect, test } from 'vitest';
import { onePage } from './one-page.ts';

test('areas and items are on the same page, everything else is where it is', () => {
  const link = onePage([{ id: 'scope', href: '/assessment/scope/' }], (path) => `/base${path}`);
  expect(link('/assessment/scope/')).toBe('#scope');
  expect(link('/assessment/scope/#scope-02')).toBe('#scope-02');
  expect(link('/forms/register/')).toBe('/base/forms/register/');
  expect(link('/handbook/general/rules/#red')).toBe('/base/handbook/general/rules/#red');
});
