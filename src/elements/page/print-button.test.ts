import { expect, test, vi } from 'vitest';
import PrintButton from '#components/page/PrintButton.astro';
import { get, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './print-button.ts';

const html = await render(PrintButton);

test('the button appears and prints the page, until it is taken out', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  expect(html).toContain('hidden');
  show(html);
  const [element, button] = [get('print-button'), get('button')];
  expect(element.hidden).toBe(false);
  button.click();
  expect(print).toHaveBeenCalledTimes(1);
  element.remove();
  button.click();
  expect(print).toHaveBeenCalledTimes(1);
});

test('a page without the button is left alone', () => {
  expect(() => show('<print-button></print-button>')).not.toThrow();
});
