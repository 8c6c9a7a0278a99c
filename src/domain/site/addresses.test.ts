import { describe, expect, test } from 'vitest';
import { ADDRESS, addressOf, formFileAddress } from './addresses.ts';

describe('addresses', () => {
  test('are those that people have kept; a change needs a redirect', () => {
    expect([
      addressOf('chapter', 'rules/seals'),
      addressOf('part', 'rules'),
      addressOf('procedure', 'seals/use-approval'),
      addressOf('card', 'seals/use-approval'),
      addressOf('category', 'seals'),
      addressOf('postProcedures', 'clerk'),
      addressOf('duty', 'custody'),
      addressOf('form', 'seal-request'),
      addressOf('regulation', 'archives-law'),
      addressOf('term', 'seal'),
      addressOf('claim', 'unclear'),
      addressOf('area', 'scope'),
      addressOf('categoryBook', 'seals'),
      addressOf('localValue', 'seal-authority'),
      formFileAddress('seal-request', 'docx'),
      ADDRESS.division,
      ADDRESS.byPost,
      ADDRESS.paper,
    ]).toEqual([
      '/handbook/rules/seals/',
      '/handbook/#rules',
      '/procedures/seals/use-approval/',
      '/procedures/seals/use-approval/card/',
      '/procedures/#seals',
      '/procedures/by-post/clerk/',
      '/duties/#custody',
      '/forms/seal-request/',
      '/regulations/archives-law/',
      '/glossary/#seal',
      '/about/paper/#unclear',
      '/assessment/scope/',
      '/print/seals/',
      '/office/#local-seal-authority',
      '/forms/seal-request.docx',
      '/duties/matrix/',
      '/procedures/by-post/',
      '/about/paper/',
    ]);
  });

  test('take an id as it is, whatever its signs', () => {
    expect(addressOf('term', '$&')).toBe('/glossary/#$&');
  });
});
