import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import FormSheet from '#components/forms/FormSheet.astro';
import { EVERY_WAY } from '#domain/forms/entries.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import { aForm } from '#domain/forms/testing.ts';
import { get, getAll, observeNoSizes, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

observeNoSizes();
await import('./form-sheet.ts');

const paragraphs = [
  { text: '紧急程度：____{写特急或者加急}', omit: 'empty' },
  '____{unit:单位全称}关于____的通知',
  '____：',
  '定于____年____月____日（周____）起启用。',
  { free: ['一、____{任务}。'] },
  { text: '停用日以后不再使用，由____收回。', omit: 'chosen' },
  { text: '附件：1. ____{附件名称}', omit: 'empty' },
  { text: '2. ____{附件名称}', omit: 'empty' },
  '____{unit:单位署名，盖章}',
  '____年____月____日',
];
const blocks = [
  { type: 'text', paragraphs },
  { type: 'table', title: '逐项', columns: [{ label: '内容', name: 'content' }], blank: 1 },
  {
    type: 'text',
    paragraphs: [
      '特此通知。',
      { text: '可以复议，也可以起诉。', way: '两样' },
      { text: '可以复议。', way: '一样' },
    ],
  },
  { type: 'grid', title: '存查', rows: [[{ label: '拟稿人', name: 'drafter', span: 12 }]] },
];
const form = aForm({ kind: 'document', official: true, blocks });
const html = await render(FormSheet, {
  view: viewForm(form, '文秘岗'),
  own: { 'text.1.2.1': '样例单位' },
});

function write(id: string, text: string): void {
  const place = get(`[data-blank="${id}"]`);
  place.textContent = text;
  place.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function toggle(): void {
  const box = get<HTMLInputElement>('[data-switch] input');
  box.checked = !box.checked;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const open = () => getAll('[data-open-blanks] li').map(({ textContent }) => textContent);
const gone = () => getAll('[data-left-out]').map(({ dataset }) => dataset['role']);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  show(html);
  await vi.waitUntil(() => get('form-sheet').dataset['state'] === 'ready');
});

test('a blank one keeps every line, and asks for nothing in those that may go', () => {
  expect(gone()).toEqual([]);
  expect(open()).toEqual([
    '“关于＿的通知”',
    '主送单位（收件人）',
    '“定于＿起启用”',
    '正文',
    '“停用日以后不再使用，由＿收回”',
    '单位署名，盖章',
    '成文日期',
    '“逐项”一行也没有填',
    '选用哪一段（两样／一样）',
  ]);
  expect(get('[data-open-count]').textContent).toBe('还空着 9 处');
});

test('once something is written, what is empty or not wanted is no longer printed', () => {
  write('text.1.3.1', '各科室');
  expect(gone()).toEqual(['urgency', 'annex', 'annex']);
  toggle();
  expect(gone()).toEqual(['urgency', 'body', 'annex', 'annex']);
  expect(open()).not.toContain('“停用日以后不再使用，由＿收回”');
  write('text.1.7.1', '印模');
  expect(gone()).toEqual(['urgency', 'body', 'annex']);
  expect(get('.annex').hasAttribute('data-alone')).toBe(true);
  expect(get('.annex .mark').textContent).toBe('1. ');
  toggle();
  expect(gone()).toEqual(['urgency', 'annex']);
});

test('an annex without a name before one that has one is open', () => {
  write('text.1.8.1', '印模');
  expect(gone()).toEqual(['urgency']);
  expect(open()).toContain('附件名称');
});

test('free text is one place, open until something stands there', () => {
  write('text.1.5.1', '第一段。');
  expect(open()).not.toContain('正文');
});

test('a switch is kept with all that was written', async () => {
  toggle();
  await vi.waitUntil(() => get('[data-sign]').textContent.startsWith('已保存'));
  show(html);
  await vi.waitUntil(() => get<HTMLInputElement>('[data-switch] input').checked);
  await vi.waitUntil(() => gone().includes('body'));
});

test('a date tells its day of the week, on paper and beside the control', () => {
  const control = get<HTMLInputElement>('input[type="date"]');
  control.value = '2026-12-04';
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const printed = get('[data-blank="text.1.4.1"]');
  expect(printed.textContent).toBe('2026年12月4日（周五）');
  expect(printed.nextElementSibling?.textContent).toBe('（周五）');
});

test('what is open is unfolded with the download, which goes on', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('There is no server here.')));
  const details = get<HTMLDetailsElement>('[data-open-blanks]');
  expect(details.open).toBe(false);
  get('[data-format="docx"]').click();
  expect(details.open).toBe(true);
  expect(get('[data-when="making"]').hidden).toBe(false);
  await vi.waitUntil(() => !get('[data-when="not-made"]').hidden);
  vi.unstubAllGlobals();
});

test('a sheet that is filled in by hand is told nothing of what is open', async () => {
  const sheet = await render(FormSheet, { view: viewForm(aForm(), '文秘岗') });
  expect(sheet).not.toMatch(/data-letter|data-open/u);
});

test('one of several paragraphs is chosen for all of them: the others are left out, and it is open no more', () => {
  const choose = (way: string) => {
    const input = getAll<HTMLInputElement>('[data-ways] input').find(({ value }) => value === way);
    if (!input) throw new Error(way);
    input.checked = true;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const left = () => getAll('[data-way]:not([data-left-out])').map(({ dataset }) => dataset['way']);
  expect(left()).toEqual(['两样', '一样']);
  choose('一样');
  expect(left()).toEqual(['一样']);
  expect(open()).not.toContain('选用哪一段（两样／一样）');
  choose('两样');
  expect(left()).toEqual(['两样']);
  choose(EVERY_WAY);
  expect(left()).toEqual(['两样', '一样']);
});
