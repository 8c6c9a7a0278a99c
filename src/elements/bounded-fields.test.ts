import { afterEach, beforeEach, expect, test } from 'vitest';
import { show } from '#tests/elements/page.ts';
import { boundFields } from './bounded-fields.ts';

boundFields(document);

const kept: string[] = [];
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const said = () => document.querySelector('[data-full]')?.textContent ?? '';
const keep = ({ target }: Event) => kept.push((target as HTMLTextAreaElement).value);

beforeEach(() => {
  show('<textarea data-most="10"></textarea><input name="free">');
  kept.length = 0;
  document.body.addEventListener('input', keep);
});
afterEach(() => document.body.removeEventListener('input', keep));

/** As a browser does with what comes in at the cursor, unless somebody refuses. */
function put(data: string, more: InputEventInit = {}, place: Element = field()): boolean {
  const about = { bubbles: true, inputType: 'insertText', data, ...more };
  const area = place as HTMLTextAreaElement;
  if (!area.dispatchEvent(new InputEvent('beforeinput', { cancelable: true, ...about }))) {
    return false;
  }
  area.setRangeText(data, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', about));
  return true;
}

test('takes what fits to the last character, and nothing is said', () => {
  expect(put('一二三四五六七八九十')).toBe(true);
  expect([field().value, kept, said()]).toEqual([
    '一二三四五六七八九十',
    ['一二三四五六七八九十'],
    '',
  ]);
});

test('refuses what is too much as a whole and says how much, and what stood there stays', () => {
  put('一二三四五');
  expect(put('六七八九十又一', { inputType: 'insertFromPaste' })).toBe(false);
  expect(field().value).toBe('一二三四五');
  expect(said()).toBe('最多 10 字，这里已有 5 字，刚才的 7 字没有加进去。先删短，或者分开写。');
  expect(put('六')).toBe(true);
  expect([field().value, said()]).toEqual(['一二三四五六', '']);
});

test('counts what is chosen as gone, and a line end as one', () => {
  put('一二三四五六七八九十');
  field().setSelectionRange(0, 5);
  expect(put('甲\r\n乙丙丁')).toBe(true);
  field().setSelectionRange(field().value.length, field().value.length);
  expect(put('戊')).toBe(false);
});

test('a word of an input method is put together first, and then refused', () => {
  put('一二三四五六七八');
  const area = field();
  area.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const data of ['x', 'xi', 'xia', 'xiax']) {
    area.value = `一二三四五六七八${data}`;
    const about = { bubbles: true, isComposing: true, inputType: 'insertCompositionText', data };
    area.dispatchEvent(new InputEvent('input', about));
  }
  expect(area.value).toBe('一二三四五六七八xiax');
  area.value = '一二三四五六七八下限外';
  area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '下限外' }));
  expect(area.value).toBe('一二三四五六七八');
  expect(said()).toContain('刚才的 3 字没有加进去');
  // Nobody has seen more than it takes, and the last word is what stands there.
  expect(kept.every((text) => text.length <= 10)).toBe(true);
  expect(kept.at(-1)).toBe('一二三四五六七八');
});

test('what a browser fills in by itself is refused too', () => {
  put('一二三');
  field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  field().value = '一二三四五六七八九十又一';
  field().dispatchEvent(new Event('input', { bubbles: true }));
  expect(field().value).toBe('一二三');
  expect(said()).toContain('刚才的 9 字没有加进去');
});

test('what was kept before there were bounds stays, and may be shortened and no more', () => {
  field().value = '字'.repeat(20);
  field().setSelectionRange(20, 20);
  expect(put('又')).toBe(false);
  field().setSelectionRange(0, 3);
  expect(put('又')).toBe(true);
  expect(field().value).toHaveLength(18);
});

test('a field without a bound takes anything', () => {
  const free = document.querySelector('input') as HTMLInputElement;
  expect(put('字'.repeat(5000), {}, free)).toBe(true);
  expect(said()).toBe('');
});

test('what was too much before the watch began is refused when it begins', () => {
  field().value = '一二三';
  const entered = { field: field(), value: field().value };
  field().value = '一二三四五六七八九十又一';
  boundFields(document, entered);
  expect(field().value).toBe('一二三');
  expect(kept).toEqual(['一二三']);
  expect(said()).toContain('刚才的 9 字没有加进去');
});
