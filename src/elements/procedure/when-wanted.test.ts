import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPost } from '#stores/my-post.ts';
import { keepTicks } from '#stores/ticks.ts';
import { get, show } from '#tests/elements/page.ts';

const HTML = '<check-list data-list="a@1"><input type="checkbox"></check-list><my-post></my-post>';
const loaded = vi.fn();

/** Opens the page anew, with what the browser keeps by now. */
async function open(): Promise<void> {
  show(HTML);
  vi.resetModules();
  await import('./when-wanted.ts');
}

beforeEach(() => {
  localStorage.clear();
  loaded.mockClear();
  vi.doMock('./keeping.ts', () => {
    loaded();
    return {};
  });
});
afterEach(() => vi.doUnmock('./keeping.ts'));

test('whoever only reads loads nothing', async () => {
  await open();
  document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
  await vi.dynamicImportSettled();
  expect(loaded).not.toHaveBeenCalled();
});

test.each([
  ['a box', 'pointerover', 'input'],
  ['a box by key', 'focusin', 'input'],
  ['the post', 'focusin', 'my-post'],
  ['a box by voice', 'change', 'input'],
])('whoever reaches for %s loads what keeps it, once', async (_, type, place) => {
  await open();
  for (let times = 0; times < 2; times += 1) {
    get(place).dispatchEvent(new Event(type, { bubbles: true }));
    await vi.dynamicImportSettled();
  }
  expect(loaded).toHaveBeenCalledTimes(1);
});

test.each([
  ['ticks', () => keepTicks('a@1', 'x')],
  ['a post', () => keepPost('keeper')],
])('where the browser kept %s it comes at once', async (_, keep) => {
  keep();
  await open();
  await vi.dynamicImportSettled();
  expect(loaded).toHaveBeenCalledTimes(1);
});

test('it comes when another tab keeps something', async () => {
  await open();
  window.dispatchEvent(new Event('storage'));
  await vi.dynamicImportSettled();
  expect(loaded).not.toHaveBeenCalled();
  keepPost('keeper');
  window.dispatchEvent(new Event('storage'));
  await vi.dynamicImportSettled();
  expect(loaded).toHaveBeenCalledTimes(1);
});

test('what could not be loaded is not offered', async () => {
  vi.doMock('./keeping.ts', () => {
    throw new Error('gone');
  });
  await open();
  get('my-post').dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.waitFor(() => expect(get('my-post').hidden).toBe(true));
});
