import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { show } from '#tests/elements/page.ts';
import { boundFields } from './bounded-fields.ts';
import { textOf } from './text-place.ts';

boundFields(document);

const kept: string[] = [];
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const said = () => document.querySelector('[data-full]')?.textContent ?? '';
const keep = ({ target }: Event) => kept.push(textOf(target as HTMLElement));

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
  expect(said()).toBe(
    '这里已有 18 字，超过现在的上限 10 字：原样留着，一字没删；只能删短，不能再加。',
  );
  field().setSelectionRange(0, 10);
  expect(put('又')).toBe(true);
  expect(said()).toBe('');
});

test('says when it is entered that a text from before there were bounds is longer', () => {
  field().value = '字'.repeat(20);
  field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(said()).toContain('这里已有 20 字');
  expect(field().value).toHaveLength(20);
});

test('a field without a bound takes anything', () => {
  const free = document.querySelector('input') as HTMLInputElement;
  expect(put('字'.repeat(5000), {}, free)).toBe(true);
  expect(said()).toBe('');
});

test('what was too much before the watch began is refused when it begins', () => {
  field().value = '一二三';
  const entered = { place: field(), value: field().value };
  field().value = '一二三四五六七八九十又一';
  boundFields(document, entered);
  expect(field().value).toBe('一二三');
  expect(kept).toEqual(['一二三']);
  expect(said()).toContain('刚才的 9 字没有加进去');
});

describe('a place to write in that is no field', () => {
  const place = () => document.querySelector('[contenteditable]') as HTMLElement;
  const event = (type: string, more: InputEventInit = {}) =>
    place().dispatchEvent(new InputEvent(type, { bubbles: true, cancelable: true, ...more }));
  const write = (text: string) => {
    place().textContent = text;
    event('input');
  };

  beforeEach(() => {
    show('<div contenteditable="true" data-most="10"></div>');
  });

  test('refuses as a whole what the clipboard brings, ahead of whoever puts it in', () => {
    write('一二三四五');
    const puts = vi.fn();
    document.body.addEventListener('beforeinput', puts);
    const dataTransfer = { getData: () => '六七八九十又一' } as unknown as DataTransfer;
    const paste = new InputEvent('beforeinput', {
      ...{ bubbles: true, cancelable: true, inputType: 'insertFromPaste' },
    });
    Object.defineProperty(paste, 'dataTransfer', { value: dataTransfer });
    expect(place().dispatchEvent(paste)).toBe(false);
    document.body.removeEventListener('beforeinput', puts);
    expect(puts).not.toHaveBeenCalled();
    expect(said()).toBe('最多 10 字，这里已有 5 字，刚才的 7 字没有加进去。先删短，或者分开写。');
  });

  test('has back what stood there when more has come in than it takes', () => {
    write('一二三四五');
    event('beforeinput', { inputType: 'insertParagraph' });
    write('一二三四五六七八九十又一');
    expect(place().textContent).toBe('一二三四五');
    expect(kept.every((text) => text.length <= 10)).toBe(true);
    expect(said()).toContain('刚才的 7 字没有加进去');
  });

  test('tells whoever waits for it that a word was put together, which then is not there', () => {
    write('一二三四五六七八');
    const ends = vi.fn();
    document.body.addEventListener('compositionend', ends);
    place().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    place().textContent = '一二三四五六七八下限外';
    event('input', { isComposing: true });
    place().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    document.body.removeEventListener('compositionend', ends);
    expect(ends).toHaveBeenCalledOnce();
    expect(place().textContent).toBe('一二三四五六七八');
  });
});
