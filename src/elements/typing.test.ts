import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { get, show, type } from '#tests/elements/page.ts';
import { onTyped, say, speaker } from './typing.ts';

describe('typing', () => {
  const typed = vi.fn();
  let listening: AbortController;

  beforeEach(() => {
    typed.mockClear();
    listening = new AbortController();
    show('<form><input name="q"></form>');
    onTyped(get('form'), listening.signal, typed);
  });

  test('is heard with every input in the form', () => {
    type('input', '用');
    type('input', '用印');
    expect(typed).toHaveBeenCalledTimes(2);
  });

  test('is heard once the word is chosen, not while it is composed', () => {
    type('input', 'yong', { isComposing: true });
    expect(typed).not.toHaveBeenCalled();
    get('input').dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(typed).toHaveBeenCalledTimes(1);
  });

  test('tells of what comes whole: a word of an input method, what is pasted or put in', () => {
    type('input', '用', { inputType: 'insertText', data: '用' });
    type('input', '用印', { inputType: 'insertText', data: '用印' });
    type('input', '用印审批', { inputType: 'insertFromPaste' });
    type('input', '用印', { inputType: 'deleteContentBackward' });
    get('input').dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(typed.mock.calls).toEqual([[false], [true], [true], [false], [true]]);
  });

  test('is heard of choices, whose events are of no kind of their own', () => {
    get('input').dispatchEvent(new Event('input', { bubbles: true }));
    expect(typed).toHaveBeenCalledTimes(1);
  });

  test('is no longer heard after the signal', () => {
    listening.abort();
    type('input', '用');
    get('input').dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(typed).not.toHaveBeenCalled();
  });
});

describe('saying', () => {
  test('writes a text once, so that it is not spoken again', () => {
    show('<p role="status"></p>');
    const place = get('p');
    const written = vi.spyOn(place, 'textContent', 'set');
    say(place, '共 2 项');
    say(place, '共 2 项');
    expect(written).toHaveBeenCalledTimes(1);
    expect(place.textContent).toBe('共 2 项');
  });

  test('does nothing where there is no place', () => {
    expect(() => say(undefined, '共 2 项')).not.toThrow();
    expect(() => say(null, '共 2 项')).not.toThrow();
  });
});

describe('speaking', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('waits until the keys rest', () => {
    const speak = speaker();
    const action = vi.fn();
    speak(action);
    vi.advanceTimersByTime(399);
    expect(action).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(action).toHaveBeenCalledTimes(1);
  });

  test('says only the last of what comes in one go, or nothing at all', () => {
    const speak = speaker();
    const [first, second] = [vi.fn(), vi.fn()];
    speak(first);
    vi.advanceTimersByTime(300);
    speak(second);
    vi.advanceTimersByTime(300);
    expect(second).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
    speak(first);
    speak();
    vi.advanceTimersByTime(1000);
    expect(first).not.toHaveBeenCalled();
  });
});
