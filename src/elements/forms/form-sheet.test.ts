import { beforeEach, describe, expect, test, vi } from 'vitest';
import FormSheet from '#components/forms/FormSheet.astro';
import { viewForm } from '#domain/forms/form-view.ts';
import { lived, the } from '#tests/fixture.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './form-sheet.ts';

const sheet = viewForm(the(lived.forms, 'seal-sheet'), '印章管理岗');
const html = await render(FormSheet, { view: sheet });
const letter = await render(FormSheet, {
  view: viewForm(the(lived.forms, 'opinion-letter'), '甲'),
});

/** @returns true when leaving the page would ask first */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

function insert(inputType: string, data?: Record<string, string>): { taken: boolean } {
  const event = new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType });
  const dataTransfer = data && { getData: (kind: string) => data[kind] ?? '' };
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer ?? null });
  get('[contenteditable]').dispatchEvent(event);
  return { taken: event.defaultPrevented };
}

const execCommand = vi.fn();
beforeEach(() => {
  execCommand.mockClear();
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  show(html);
});

describe('leaving', () => {
  test('asks nothing while nothing is filled in', () => {
    expect(getAll('[contenteditable]').length).toBeGreaterThan(3);
    expect(asks()).toBe(false);
    get('[contenteditable]').textContent = ' \n';
    expect(asks()).toBe(false);
  });

  test('asks once something was written', () => {
    get('[contenteditable]').textContent = '3';
    expect(asks()).toBe(true);
  });

  test('asks once something was ticked', () => {
    get<HTMLInputElement>('input').checked = true;
    expect(asks()).toBe(true);
  });

  test('asks for letters too', () => {
    show(letter);
    expect(asks()).toBe(false);
    const [blank] = getAll('[contenteditable]');
    if (blank) blank.textContent = '某单位';
    expect(asks()).toBe(true);
  });

  test('asks nothing more once the form was taken out', () => {
    get('[contenteditable]').textContent = '3';
    get('form-sheet').remove();
    expect(asks()).toBe(false);
  });
});

describe('what comes in', () => {
  test.each(['insertFromPaste', 'insertFromDrop'])('by %s is plain text', (inputType) => {
    const data = { 'text/plain': '三份', 'text/html': '<table><tr><td>三份</td></tr></table>' };
    expect(insert(inputType, data).taken).toBe(true);
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, '三份');
  });

  test('without a text is left to the browser', () => {
    expect(insert('insertFromPaste').taken).toBe(false);
    expect(execCommand).not.toHaveBeenCalled();
  });

  test('by typing is left to the browser', () => {
    expect(insert('insertText', { 'text/plain': '三' }).taken).toBe(false);
    expect(execCommand).not.toHaveBeenCalled();
  });

  test('is not set in bold or otherwise', () => {
    expect(insert('formatBold').taken).toBe(true);
    expect(execCommand).not.toHaveBeenCalled();
  });
});
