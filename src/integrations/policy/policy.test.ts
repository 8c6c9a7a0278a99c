import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>页</title>${head}</head><body>${body}</body></html>`;
const saidOf = (html: string) =>
  Object.fromEntries(
    policyOf(html)
      .split(';')
      .map((each) => each.split(/ (.*)/s).slice(0, 2)),
  );

test('a page that only says something may do nothing', () => {
  expect(policyOf(page('<p>字</p>'))).toBe(
    "default-src 'none';base-uri 'none';form-action 'none';style-src 'self'",
  );
});

test('its own inline scripts and styles are permitted by their hashes, and no others', () => {
  const html = page('<script>a()</script>', '<style>p{}</style><style media="print">b{}</style>');
  expect(saidOf(html)).toMatchObject({
    'script-src': hash('a()'),
    'style-src': `'self' ${hash('p{}')} ${hash('b{}')}`,
  });
});

test('what stands twice is said once', () => {
  const twice = saidOf(page('<script>a()</script><script>a()</script>'));
  expect(twice['script-src']).toBe(hash('a()'));
});

test('data in a page is no script', () => {
  const html = page('<script type="application/json" id="x">{"a":1}</script>');
  expect(saidOf(html)).not.toHaveProperty('script-src');
});

test('only a page with a script of the site asks for anything, or starts a worker', () => {
  const said = saidOf(page('<script type="module" src="/_astro/a.js"></script>'));
  expect(said).toMatchObject({
    'script-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
  });
  expect(Object.keys(saidOf(page('<script>a()</script>')))).not.toContain('connect-src');
});

test('forms and pictures are permitted where there are some', () => {
  const said = saidOf(page('<form></form>', '<link rel="icon" href="/favicon.svg">'));
  expect(said).toMatchObject({ 'form-action': "'self'", 'img-src': "'self'" });
});

test('a form that only closes its dialog is never sent', () => {
  const said = (form: string) => saidOf(page(form))['form-action'];
  expect(said('<form method="dialog"></form>')).toBe("'none'");
  expect(said('<form method="dialog"></form><form></form>')).toBe("'self'");
});

test('no page may run WebAssembly or code from text', () => {
  expect(policyOf(page('<script src="/a.js"></script><form></form>'))).not.toContain('unsafe');
});

test('the policy stands before the title, also on a page that only leads on', () => {
  for (const html of [page(''), '<!doctype html><title>去别处</title><a href="/x/">x</a>']) {
    const done = withPolicy(html);
    expect(done.indexOf('content-security-policy')).toBeGreaterThan(0);
    expect(done.indexOf('content-security-policy')).toBeLessThan(done.indexOf('<title>'));
  }
});
