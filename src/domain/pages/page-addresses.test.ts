import { expect, test } from 'vitest';
import { written } from '#tests/fixture.ts';
import { ADDRESS } from '#domain/site/addresses.ts';
import { pageAddresses } from './page-addresses.ts';

const addresses = pageAddresses(written);

test('every page of the site may be linked to', () => {
  for (const address of Object.values(ADDRESS)) expect(addresses).toContain(address);
  for (const address of [
    '/handbook/general/boundaries/',
    '/procedures/seals/use/',
    '/procedures/seals/use/card/',
    '/print/seals/',
    '/procedures/by-post/keeper/',
    '/forms/seal-sheet/',
    '/regulations/seal-rules/',
    '/assessment/scope/',
  ]) {
    expect(addresses).toContain(address);
  }
});

test('pages that the catalogue lists count before they are written', () => {
  expect(addresses).toContain('/handbook/posts/archivist/');
  expect(addresses).toContain('/procedures/seals/engraving/');
});

test('nothing else does', () => {
  const own = Object.keys(ADDRESS).length;
  expect(addresses.size).toBe(own + 3 + 3 + 3 + 2 + 8 + 3 + 3 + 2);
  expect(addresses).not.toContain('/handbook/general/nothing/');
});
