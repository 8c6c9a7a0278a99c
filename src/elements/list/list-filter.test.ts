import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Procedures from '#pages/procedures/index.astro';
import { FILTER, PROCEDURE } from '#strings.ts';
import { get, getAll, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './list-filter.ts';

const html = await render(Procedures);

const shown = () =>
  getAll('[data-item]')
    .filter(({ hidden }) => !hidden)
    .map((item) => item.querySelector('a')?.textContent.trim());
const output = () => get('output').textContent;
const rest = () => vi.advanceTimersByTime(1000);

beforeEach(() => {
  vi.useFakeTimers();
  show(html);
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', location.pathname);
});

test('the form appears with the count of all items', () => {
  expect(get('form').hidden).toBe(false);
  expect(shown()).toHaveLength(2);
  expect(output()).toBe(FILTER.count(2, 2));
});

describe('what is typed', () => {
  test('leaves the items that answer to it, and hides groups that have none', () => {
    type('input[name=q]', '盖章');
    expect(shown()).toEqual(['用印']);
    expect(getAll('[data-group]').map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('is counted aloud only once the keys rest', () => {
    type('input[name=q]', '归档');
    expect(output()).toBe(FILTER.count(2, 2));
    rest();
    expect(output()).toBe(FILTER.count(1, 2));
  });

  test('is not read while an input method is still composing it', () => {
    type('input[name=q]', 'gui dang', { isComposing: true });
    expect(shown()).toHaveLength(2);
    get('input[name=q]').dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(shown()).toEqual(['文书归档']);
  });

  test('that nothing answers to is said once the keys rest', () => {
    type('input[name=q]', '食堂采购');
    expect(shown()).toEqual([]);
    expect(get('[data-none]').textContent).toBe('');
    rest();
    expect(get('[data-none]').textContent).toBe(PROCEDURE.none);
    type('input[name=q]', '');
    rest();
    expect(get('[data-none]').textContent).toBe('');
  });
});

describe('choices', () => {
  const choose = (name: string, value: string) => {
    get<HTMLSelectElement>(`select[name=${name}]`).value = value;
    get('select').dispatchEvent(new Event('input', { bubbles: true }));
  };

  test('leave the items that have the chosen value among theirs', () => {
    choose('post', 'director');
    expect(shown()).toEqual(['文书归档']);
    choose('post', 'clerk');
    expect(shown()).toHaveLength(2);
  });

  test('work together with each other and with what is typed', () => {
    choose('post', 'clerk');
    choose('duration', 'day');
    expect(shown()).toEqual(['用印']);
    type('input[name=q]', '食堂');
    expect(shown()).toEqual([]);
  });

  test('are given up together by the button', () => {
    choose('duration', 'day');
    get<HTMLFormElement>('form').reset();
    rest();
    expect(shown()).toHaveLength(2);
  });
});

describe('the address', () => {
  test('holds what narrows the list, and nothing once that is given up', () => {
    type('input[name=q]', '盖章');
    rest();
    expect(new URLSearchParams(location.search).get('q')).toBe('盖章');
    get<HTMLFormElement>('form').reset();
    rest();
    expect(location.search).toBe('');
  });

  test('narrows the list when the page opens', () => {
    history.replaceState(null, '', '?post=director&q=归档');
    show(html);
    expect(shown()).toEqual(['文书归档']);
    expect(get<HTMLSelectElement>('select[name=post]').value).toBe('director');
  });

  test('with a choice that the list does not offer shows everything, and keeps what is not its own', () => {
    history.replaceState(null, '', '?post=nobody&other=1');
    show(html);
    expect(shown()).toHaveLength(2);
    type('input[name=q]', '用印');
    rest();
    expect([...new URLSearchParams(location.search).keys()]).toEqual(['other', 'q']);
  });
});

test('sending the form goes nowhere', () => {
  const sent = new Event('submit', { cancelable: true });
  get('form').dispatchEvent(sent);
  expect(sent.defaultPrevented).toBe(true);
});

test('a list that was taken out of the page no longer listens, nor speaks', () => {
  const list = get('list-filter');
  type('input[name=q]', '用印');
  list.remove();
  rest();
  expect(list.querySelector('output')?.textContent).toBe(FILTER.count(2, 2));
});

test('a list without a form is left as it is', () => {
  show('<list-filter><ul><li data-item>甲</li></ul></list-filter>');
  expect(shown()).toHaveLength(1);
});
