/** What the examples of deploy/ say of a page, held against what the page says of itself: both hold, so neither may undo the other. */
import { describe, expect, test } from 'vitest';
import { policyOf } from '#integrations/policy/policy.ts';
import { EXAMPLE_HEADERS } from '../deploy-headers.ts';
import { SCRIPT_POLICY } from '../deploy-types.ts';

const POLICY = 'content-security-policy';
const PAGES = ['/', '/forms/', '/forms/seal-request/', '/assessment/result/', '/404.html'];
const PAGE =
  '<script type="module" src="/_astro/a.js"></script><img src="/a.svg"><form action="/search/">';

const directives = (policy: string) =>
  new Map(
    policy.split(';').map((each) => {
      const [name = '', ...sources] = each.trim().split(' ');
      return [name, sources] as const;
    }),
  );

describe.each(Object.entries(EXAMPLE_HEADERS))('%s', (_, headersOf) => {
  test.each(PAGES)('leaves all that %s may do to the page, but being framed', (path) => {
    const said = directives(headersOf(path)[POLICY] ?? '');
    expect([...said]).toEqual([['frame-ancestors', ["'none'"]]]);
    // A page cannot say it: browsers pass over it there.
    expect(directives(policyOf(PAGE)).has('frame-ancestors')).toBe(false);
  });

  test('permits the worker of the search what its page permits for itself, and no more', () => {
    expect(headersOf('/_astro/worker-Ab12.js')[POLICY]).toBe(SCRIPT_POLICY);
    const page = directives(policyOf(PAGE));
    for (const [name, sources] of directives(SCRIPT_POLICY)) {
      if (name === 'frame-ancestors') continue;
      for (const source of sources) expect(page.get(name)).toContain(source);
    }
  });

  test('says the same of everything else', () => {
    const rest = (path: string) =>
      Object.fromEntries(
        Object.entries(headersOf(path)).filter(
          ([name]) => ![POLICY, 'cache-control', 'content-type'].includes(name),
        ),
      );
    const wanted = rest('/');
    expect(Object.keys(wanted).sort()).toEqual([
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
      'referrer-policy',
      'x-content-type-options',
    ]);
    for (const path of [...PAGES, '/_astro/worker-Ab12.js', '/search-index.json']) {
      expect(rest(path)).toEqual(wanted);
    }
  });
});

test('all examples say the same', () => {
  const [first, ...others] = Object.values(EXAMPLE_HEADERS).map((headersOf) =>
    ['/', '/_astro/worker-Ab12.js'].map((path) => {
      const { 'cache-control': _, 'content-type': __, ...rest } = headersOf(path);
      return rest;
    }),
  );
  for (const other of others) expect(other).toEqual(first);
});
