import { expect, test, vi } from 'vitest';
import PrintButton from '#components/page/PrintButton.astro';
import { get, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './print-button.ts';

const html = await render(PrintButton);

test('the button appears and prints the page', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  expect(html).toContain('hidden');
  show(html);
  expect(get('print-button').hidden).toBe(false);
  get('button').click();
  expect(print).toHaveBeenCalledTimes(1);
});

test('a page without the button is left alone', () => {
  expect(() => show('<print-button></print-button>')).not.toThrow();
});
