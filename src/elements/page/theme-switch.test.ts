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

test('the switch appears with what was chosen last', () => {
  localStorage.setItem(THEME_KEY, 'dark');
  show(html);
  expect(get('theme-switch').hidden).toBe(false);
  expect(get<HTMLSelectElement>('select').value).toBe('dark');
});

describe('a choice', () => {
  test('is applied to the page and kept for the next', () => {
    show(html);
    choose('dark');
    expect([theme(), localStorage.getItem(THEME_KEY)]).toEqual(['dark', 'dark']);
    choose('light');
    expect([theme(), localStorage.getItem(THEME_KEY)]).toEqual(['light', 'light']);
  });

  test('to follow the system leaves nothing behind', () => {
    show(html);
    choose('dark');
    choose('');
    expect([theme(), localStorage.getItem(THEME_KEY)]).toEqual([undefined, null]);
  });

  test('is no longer heard once the switch was taken out', () => {
    show(html);
    const [element, select] = [get('theme-switch'), get<HTMLSelectElement>('select')];
    element.remove();
    select.value = 'dark';
    select.dispatchEvent(new Event('change'));
    expect(theme()).toBeUndefined();
  });
});

test('a switch without a select stays hidden', () => {
  show('<theme-switch hidden></theme-switch>');
  expect(get('theme-switch').hidden).toBe(true);
});
