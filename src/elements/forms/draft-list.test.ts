import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import DraftList from '#components/forms/DraftList.astro';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './draft-list.ts';

const list = await render(DraftList);
const page = `${list}<a href="/forms/seal-sheet/">用印单</a>`;
const put = (form: string, draft: object = {}) =>
  draftBooks('/', () => undefined).write(async (shelves) => shelves.put('drafts', form, draft));
const isShown = () => vi.waitUntil(() => !get('draft-list').hidden);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('is hidden while nothing was begun', async () => {
  show(page);
  await vi.waitUntil(() => get('[data-begun]').hidden);
  expect(get('draft-list').hidden).toBe(true);
});

test('leads to what was begun, clears all of it, and brings it back', async () => {
  await put('seal-sheet');
  await put('gone-form');
  const fields = { title: { label: '文件名称', value: '甲单位' } };
  await put('seal-sheet/x', { format: 1, savedAt: '2026-11-28T14:00:00', fields });
  show(page);
  await isShown();
  expect(getAll('draft-list li').map(({ textContent }) => textContent)).toEqual([
    '用印单：甲单位 2026-11-28 14:00',
    'gone-form ',
    '用印单 ',
  ]);
  expect(
    getAll<HTMLAnchorElement>('draft-list li a').map((link) => link.getAttribute('href')),
  ).toEqual(['/forms/seal-sheet/#draft=x', '/forms/seal-sheet/#draft=1']);
  get('[data-clear]').click();
  await vi.waitUntil(() => get('[data-begun]').hidden);
  expect(get('[data-undo-part]').hidden).toBe(false);
  await vi.waitUntil(() => document.activeElement === get('[data-undo]'));
  get('[data-undo]').click();
  await vi.waitUntil(() => !get('[data-begun]').hidden);
  await vi.waitUntil(() => document.activeElement === get('[data-clear]'));
  expect(getAll('draft-list li')).toHaveLength(3);
  expect(get('[data-undo-part]').hidden).toBe(true);
});

test('takes back nothing once the page was left', async () => {
  await put('seal-sheet');
  show(page);
  await isShown();
  get('[data-clear]').click();
  await vi.waitUntil(() => !get('[data-undo-part]').hidden);
  const tell = (type: string) =>
    window.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
  tell('pagehide');
  expect(get('[data-undo-part]').hidden).toBe(true);
  tell('pageshow');
  await vi.waitUntil(() => get('draft-list').hidden);
});
