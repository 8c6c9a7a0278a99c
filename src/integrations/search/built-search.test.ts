import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedSlugs } from './built-search.ts';

test('publishedSlugs knows chapters, procedures and duties', () => {
  const site = mkdtempSync(join(tmpdir(), 'slugs-'));
  for (const folder of [
    'handbook/rules/seals',
    'procedures/seals/use-approval',
    'duties',
    'forms/a',
  ]) {
    mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, folder, 'index.html'), '<tr><th>a</tr><tr id="custody" class="x">');
  }
  const slugs = publishedSlugs(site);
  rmSync(site, { recursive: true });
  expect([...slugs].sort()).toEqual(['duties/custody', 'rules/seals', 'seals/use-approval']);
});
