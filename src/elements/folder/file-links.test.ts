import { expect, test, vi } from 'vitest';
import { keepLinksInFolder } from './file-links.ts';

test('links and forms that scripts make lead to files', async () => {
  keepLinksInFolder('../');
  const link = Object.assign(document.createElement('a'), { textContent: '表' });
  link.setAttribute('href', '/forms/#a');
  const inside = document.createElement('p');
  inside.append(link);
  document.body.append(inside);
  await vi.waitFor(() => expect(link.getAttribute('href')).toBe('../forms/index.html#a'));
  link.setAttribute('href', '/search/?q=1');
  await vi.waitFor(() => expect(link.getAttribute('href')).toBe('../search/index.html?q=1'));
  const form = document.createElement('form');
  form.setAttribute('action', '/search/');
  document.body.append(form);
  await vi.waitFor(() => expect(form.getAttribute('action')).toBe('../search/index.html'));
  const away = document.createElement('a');
  away.setAttribute('href', 'https://example.org/');
  document.body.append(away);
  link.setAttribute('href', '#here');
  await new Promise((done) => setTimeout(done));
  expect([away.getAttribute('href'), link.getAttribute('href')]).toEqual([
    'https://example.org/',
    '#here',
  ]);
});
