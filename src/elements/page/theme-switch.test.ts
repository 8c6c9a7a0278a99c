import { beforeEach, describe, expect, test } from 'vitest';
import ThemeSwitch from '#components/page/ThemeSwitch.astro';
import { THEME_KEY } from '#stores/theme.ts';
import { get, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './theme-switch.ts';

const html = await render(ThemeSwitch);
const theme = () => document.documentElement.dataset['theme'];

function choose(value: string): void {
  const select = get<HTMLSelectElement>('select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test('the switch appears with the theme of the page', () => {
  document.documentElement.dataset['theme'] = 'dark';
  show(html);
  expect(get('theme-switch').hidden).toBe(false);
  expect(get<HTMLSelectElement>('select').value).toBe('dark');
});

describe('a choice', () => {
  // A link may be followed in the blink after it.
  test('is applied to the page and kept for the next at once', () => {
    show(html);
    choose('dark');
    expect(theme()).toBe('dark');
    expect(localStorage.getItem(THEME_KEY)).toBe('dark');
    choose('light');
    expect(theme()).toBe('light');
    expect(localStorage.getItem(THEME_KEY)).toBe('light');
  });

  test('to follow the system leaves nothing behind', () => {
    localStorage.setItem(THEME_KEY, 'dark');
    document.documentElement.dataset['theme'] = 'dark';
    show(html);
    choose('');
    expect(theme()).toBeUndefined();
    expect(localStorage.getItem(THEME_KEY)).toBe(null);
  });
});

test('a switch without a select stays hidden', () => {
  show('<theme-switch hidden></theme-switch>');
  expect(get('theme-switch').hidden).toBe(true);
});
