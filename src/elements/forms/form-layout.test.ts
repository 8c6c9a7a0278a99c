import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import FormSheet from '#components/forms/FormSheet.astro';
import { viewForm } from '#domain/forms/form-view.ts';
import { aForm } from '#domain/forms/testing.ts';
import { LAYOUT_HEAD, LAYOUT_SEAL } from '#strings/form-layout.ts';
import { get, getAll, observeNoSizes, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

observeNoSizes();
// The document of the tests knows no constructor of options.
vi.stubGlobal('Option', function option(text: string, value: string) {
  return Object.assign(document.createElement('option'), { textContent: text, value });
});
await import('./form-sheet.ts');
await import('./form-layout.ts');

const paragraphs = [
  '____{机关代字}〔____{年份}〕____号',
  '____{unit:单位全称}关于____的函',
  '____{unit:单位署名，盖章}',
  '____年____月____日',
];
const form = aForm({
  title: '函（范本）',
  kind: 'document',
  official: true,
  blocks: [{ type: 'text', paragraphs }],
});
const html = await render(FormSheet, { view: viewForm(form, '文秘岗') });

function choose(label: string, value: string): void {
  const control = get<HTMLSelectElement>(`form-layout select[aria-label="${label}"]`);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function write(id: string, text: string): void {
  const place = get(`[data-blank="${id}"]`);
  place.textContent = text;
  place.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const letterSheet = () => get<HTMLLinkElement>('link[data-letter]').media;
const free = (role: string) => get(`[data-role="${role}"]`).style.getPropertyValue('--free');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  show(`<link data-letter media="print">${html}`);
  await vi.waitUntil(() => get('form-sheet').dataset['state'] === 'ready');
});

test('begins with what is usual, and choosing begins no document', async () => {
  expect(get<HTMLSelectElement>('form-layout select').value).toBe(LAYOUT_HEAD.letter);
  expect(get('.sheet').dataset['head']).toBe('letter');
  choose('版式', LAYOUT_HEAD.general);
  await vi.waitUntil(() => get('.sheet').dataset['head'] === 'general');
  expect(letterSheet()).toBe('not all');
  expect(getAll('[data-left-out]')).toEqual([]);
  choose('版式', LAYOUT_HEAD.printed);
  await vi.waitUntil(() => letterSheet() === 'print');
  expect(get('.sheet').dataset['head']).toBe('printed');
});

test('the mark is the unit as it is written', async () => {
  write('text.1.2.1', '样例街道便民服务中心');
  await vi.waitUntil(() => get('[data-mark]').textContent !== '');
  expect(get('[data-mark]').textContent).toBe('样例街道便民服务中心');
  expect(get('[data-mark]').style.getPropertyValue('--mark-size')).toBe('44pt');
});

test('without a seal name and date end where they should, and nothing asks for one', async () => {
  choose('印章', LAYOUT_SEAL.unsealed);
  write('text.1.3.1', '样例街道便民服务中心');
  const date = get<HTMLInputElement>('[data-role=date] input');
  date.value = '2026-12-05';
  date.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitUntil(() => free('date') === '3.5em');
  expect(free('signature')).toBe('2em');
  expect(get('.sheet').dataset['seal']).toBe('unsealed');
  expect(get('[data-role=signature] [data-blank]').dataset['empty']).toBe('单位署名');
  expect(get('[data-role=signature] .guide').textContent).toBe('（单位署名）');
  choose('印章', LAYOUT_SEAL.sealed);
  await vi.waitUntil(() => get('.sheet').dataset['seal'] === 'sealed');
  expect(get('[data-role=signature] [data-blank]').dataset['empty']).toBe('单位署名，盖章');
});
