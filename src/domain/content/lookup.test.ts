import { describe, expect, test } from 'vitest';
import { written } from '#tests/fixture.ts';
import { byId, claimsOfPage, dutiesOf, dutiesOfProcedure, pageOf, pagesOf } from './lookup.ts';

describe('a page', () => {
  test('is linked by its title and address, a procedure also by its code', () => {
    expect(pageOf(written, 'general/boundaries')).toEqual({
      title: '职责边界',
      href: '/handbook/general/boundaries/',
    });
    expect(pageOf(written, 'seals/use')).toEqual({
      title: '用印',
      href: '/procedures/seals/use/',
      code: 'YZ-01',
    });
  });

  test('that the catalogue lists and nobody has written is none', () => {
    expect(pageOf(written, 'seals/engraving')).toBeUndefined();
    const slugs = ['archives/filing', 'posts/archivist', 'general/boundaries'];
    expect(pagesOf(written, slugs).map(({ title }) => title)).toEqual(['文书归档', '职责边界']);
  });
});

test('duties are those of all areas; a procedure has those that name it', () => {
  expect(dutiesOf(written).map(({ id }) => id)).toEqual([
    'filing',
    'driving',
    'seal-keeping',
    'seal-use',
    'contract-signing',
  ]);
  const ids = dutiesOfProcedure(written, 'seals/use').map(({ id }) => id);
  expect(ids).toEqual(['seal-keeping', 'seal-use']);
});

test('a claim is answered by the chapters and procedures it names', () => {
  const claims = (slug: string) => claimsOfPage(written, slug).map(({ id }) => id);
  expect(claims('general/boundaries')).toEqual(['P1-1']);
  expect(claims('seals/use')).toEqual(['P2-1']);
  expect(claims('archives/filing')).toEqual([]);
});

test('what has no such id is a mistake of the program', () => {
  expect(byId(written.posts, 'clerk').title).toBe('文书岗');
  expect(() => byId(written.posts, 'nobody')).toThrow(
    'Nothing has the id "nobody"; content/ was not checked.',
  );
});
