import { beforeEach, describe, expect, test, vi } from 'vitest';
import { get, show } from '#tests/elements/page.ts';
import { keyAction } from './answer-keys.ts';

const touch = vi.fn(() => false);
vi.stubGlobal('matchMedia', () => ({ matches: touch() }));

const PAGE = `<p>正文</p><a href="#a">链接</a><button>按钮</button><textarea></textarea><select></select>
  <details><summary>更多</summary></details><div contenteditable><b>字</b></div>
  <input class="box" type="checkbox"><input class="stray" type="radio">
  <assessment-area><assessment-item><input class="choice" type="radio"><input class="text"></assessment-item>
  <button class="own">撤销</button></assessment-area>`;

function action(key: string, selector = 'p', more: KeyboardEventInit = {}) {
  let found: ReturnType<typeof keyAction>;
  const listen = (event: KeyboardEvent) => (found = keyAction(event));
  document.addEventListener('keydown', listen, { once: true });
  get(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return found;
}

beforeEach(() => {
  touch.mockReturnValue(false);
  show(PAGE);
});

test.each([
  ['0', { do: 'choose', value: '0' }],
  ['4', { do: 'choose', value: '4' }],
  ['u', { do: 'choose', value: 'unknown' }],
  ['U', { do: 'choose', value: 'unknown' }],
  ['n', { do: 'choose', value: 'na' }],
  ['Enter', { do: 'next' }],
  ['z', { do: 'undo' }],
  ['5', undefined],
  ['x', undefined],
  ['00', undefined],
])('%s stands for %o', (key, expected) => {
  expect(action(key)).toEqual(expected);
});

describe('a key is free', () => {
  test.each(['p', '.choice'])('on %s', (selector) => {
    expect(action('1', selector)).toEqual({ do: 'choose', value: '1' });
  });

  test.each([
    'a',
    'button',
    'summary',
    'select',
    'textarea',
    '[contenteditable] b',
    '.box',
    '.stray',
    '.text',
  ])('but not on %s, where it means something else', (selector) => {
    expect(action('1', selector)).toBeUndefined();
  });

  test('on a button of the questions, where Enter alone means something', () => {
    expect(action('1', '.own')).toEqual({ do: 'choose', value: '1' });
    expect(action('Enter', '.own')).toBeUndefined();
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
    'but not with %o',
    (more) => {
      expect(action('1', 'p', more)).toBeUndefined();
    },
  );

  test('but not behind an open dialog', () => {
    show(`${PAGE}<dialog open></dialog>`);
    expect(action('1')).toBeUndefined();
  });

  test('but not where there is no keyboard', () => {
    touch.mockReturnValue(true);
    expect(action('1')).toBeUndefined();
  });
});

test('a key that somebody else has taken stands for nothing', () => {
  const event = new KeyboardEvent('keydown', { key: '1', cancelable: true });
  event.preventDefault();
  expect(keyAction(event)).toBeUndefined();
  expect(keyAction(new KeyboardEvent('keydown', { key: '1' }))).toEqual({
    do: 'choose',
    value: '1',
  });
});
