import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedAddresses } from './built-search.ts';

test('publishedAddresses knows pages, duties and terms', () => {
  const site = mkdtempSync(join(tmpdir(), 'addresses-'));
  for (const folder of ['.', 'procedures/seals/use-approval', 'duties', 'glossary']) {
    mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, folder, 'index.html'), '<tr><th>a</tr><tr id="custody" class="x">');
  }
  const addresses = publishedAddresses(site);
  rmSync(site, { recursive: true });
  expect([...addresses].sort()).toEqual([
    '/',
    '/duties/',
    '/duties/#custody',
    '/glossary/',
    '/glossary/#custody',
    '/procedures/seals/use-approval/',
  ]);
});
