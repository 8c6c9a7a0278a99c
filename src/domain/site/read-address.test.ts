import { describe, expect, test } from 'vitest';
import { ADDRESS, addressOf, FILE_ADDRESS } from './addresses.ts';
import { readAddress } from './read-address.ts';

describe('addresses', () => {
  test.each([
    ['chapter', 'rules/seals'],
    ['part', 'rules'],
    ['procedure', 'seals/use-approval'],
    ['card', 'seals/use-approval'],
    ['category', 'seals'],
    ['postProcedures', 'clerk'],
    ['duty', 'custody'],
    ['form', 'seal-request'],
    ['regulation', 'archives-law'],
    ['term', 'seal'],
    ['claim', 'unclear'],
    ['area', 'scope'],
    ['categoryBook', 'seals'],
    ['localValue', 'seal-authority'],
  ] as const)('of a %s are read back', (kind, id) => {
    expect(readAddress(addressOf(kind, id))).toEqual({ kind, id });
  });

  test('are read with the place on the page and a query left aside', () => {
    const read = { kind: 'procedure', id: 'seals/use-approval' };
    expect(readAddress('/procedures/seals/use-approval/#steps')).toEqual(read);
    expect(readAddress('/procedures/seals/use-approval/?q=1')).toEqual(read);
  });

  test.each([
    ...Object.values(ADDRESS),
    ...Object.values(FILE_ADDRESS),
    '/procedures/seals/',
    '/forms/seal-request.docx',
    '/elsewhere/seals/use/',
    'https://example.org/forms/seal-request/',
    '',
  ])('read as nothing of a kind: %s', (address) => {
    expect(readAddress(address)).toBeUndefined();
  });
});
