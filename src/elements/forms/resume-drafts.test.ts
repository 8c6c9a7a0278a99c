import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import ResumeDrafts from '#components/forms/ResumeDrafts.astro';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './resume-drafts.ts';

const page = await render(ResumeDrafts);
const put = (key: string, title: string, savedAt: string) => {
  const fields = { title: { label: '标题', value: title } };
  return draftBooks('/', () => undefined).write(async (shelves) =>
    shelves.put('drafts', key, { format: 1, savedAt, title, fields }),
  );
};
const isShown = () => vi.waitUntil(() => !get('resume-drafts').hidden);
const lines = () => getAll('resume-drafts li').map(({ textContent }) => textContent);
const fetched = vi.fn();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  fetched.mockReset();
  fetched.mockImplementation(async () => Response.json({ letter: '请示（范本）', slip: '用印单' }));
  vi.stubGlobal('fetch', fetched);
});

test('nothing is shown, and nothing fetched, where there is no draft', async () => {
  localStorage.setItem('handbook:drafts:/', '2');
  show(page);
  get('resume-drafts').hidden = false;
  await vi.waitUntil(() => get('resume-drafts').hidden);
  expect(fetched).not.toHaveBeenCalled();
  // What said that there were some is put right.
  expect(localStorage.getItem('handbook:drafts:/')).toBeNull();
});

test('the drafts are listed with the last one first, each with a link that opens it', async () => {
  await put('letter', '关于增编的请示', '2026-11-27T09:00:00');
  await put('letter/x', '关于购车的请示', '2026-11-28T09:30:00');
  show(page);
  await isShown();
  expect(lines()).toEqual([
    '请示（范本）：关于购车的请示2026-11-28 09:30',
    '请示（范本）：关于增编的请示2026-11-27 09:00',
  ]);
  expect(
    getAll<HTMLAnchorElement>('resume-drafts a').map((link) => link.getAttribute('href')),
  ).toEqual(['/forms/letter/#draft=x', '/forms/letter/#draft=1']);
  expect(get('resume-drafts').dataset['rows']).toBe('2');
  expect(localStorage.getItem('handbook:drafts:/')).toBe('2');
  expect(get('resume-drafts').getAttribute('aria-labelledby')).toBe(get('h2').id);
});

test('more than three are counted, and lead to the list of forms', async () => {
  for (const day of [1, 2, 3, 4, 5]) await put(`slip/d${day}`, `第 ${day} 份`, `2026-11-0${day}`);
  show(page);
  await isShown();
  expect(lines()).toHaveLength(4);
  expect(lines().at(-1)).toBe('还有 2 份草稿');
  expect(getAll('resume-drafts a').at(-1)?.getAttribute('href')).toBe('/forms/');
  expect(get('resume-drafts').dataset['rows']).toBe('4');
});

test('a form that is gone is said, and leads nowhere', async () => {
  await put('gone', '甲', '2026-11-27T09:00:00');
  show(page);
  await isShown();
  expect(lines()).toEqual(['这张表已经没有了：甲2026-11-27 09:00']);
  expect(getAll('resume-drafts a')).toEqual([]);
});

test('without the titles of forms the drafts are named by themselves', async () => {
  fetched.mockRejectedValue(new TypeError('offline'));
  await put('letter', '甲', '2026-11-27T09:00:00');
  show(page);
  await isShown();
  expect(lines()).toEqual(['甲2026-11-27 09:00']);
  expect(getAll('resume-drafts a')[0]?.getAttribute('href')).toBe('/forms/letter/#draft=1');
});
