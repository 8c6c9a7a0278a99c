import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { get, show } from '#tests/elements/page.ts';

const HTML =
  '<p>文</p><term-tip><a href="/glossary/#a">甲</a><span class="tip" hidden>乙</span></term-tip>';
const loaded = vi.fn();
const shown = vi.fn();

const reach = (type: string, place: string) =>
  get(place).dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
const click = () => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  get('a').dispatchEvent(event);
  return event;
};

beforeEach(async () => {
  vi.doMock('./term-tip.ts', () => {
    loaded();
    return {};
  });
  loaded.mockClear();
  shown.mockClear();
  show(HTML);
  Object.assign(get('term-tip'), { show: shown });
  vi.resetModules();
  await import('./term-reach.ts');
});
afterEach(() => vi.doUnmock('./term-tip.ts'));

test('whoever reaches for no term loads nothing', async () => {
  reach('pointerover', 'p');
  await vi.dynamicImportSettled();
  expect(loaded).not.toHaveBeenCalled();
});

test('the focus on a term loads what explains it, and shows it', async () => {
  get('a').focus();
  await vi.waitFor(() => expect(shown).toHaveBeenCalled());
});

test('whoever has gone on by then is shown nothing', async () => {
  reach('pointerover', 'a');
  await vi.dynamicImportSettled();
  expect(loaded).toHaveBeenCalled();
  expect(shown).not.toHaveBeenCalled();
});

test('a first touch is shown the explanation, and a second follows the link', async () => {
  get('a').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' }));
  get('a').focus();
  await vi.dynamicImportSettled();
  expect(shown).not.toHaveBeenCalled();
  expect(click().defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(shown).toHaveBeenCalled());
  expect(click().defaultPrevented).toBe(false);
});
