import { expect, test, vi } from 'vitest';
import { keepAboveKeyboard } from './uncovered.ts';

test('a box is as high as what the keyboard leaves, however much the page is enlarged', () => {
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(740);
  const seen = Object.assign(new EventTarget(), { height: 740, scale: 1 });
  vi.stubGlobal('visualViewport', seen);
  const box = document.createElement('div');
  const resize = (height: number, scale: number) => {
    Object.assign(seen, { height, scale });
    seen.dispatchEvent(new Event('resize'));
    return box.style.maxBlockSize;
  };
  keepAboveKeyboard(box, 4);
  expect(box.style.maxBlockSize).toBe('');
  expect(resize(441.6, 1)).toBe('437px');
  expect(resize(220, 2)).toBe('436px');
  expect(resize(370, 2)).toBe('');
});

test('an old browser that does not tell keeps its full height', () => {
  vi.stubGlobal('visualViewport', undefined);
  const box = document.createElement('div');
  keepAboveKeyboard(box, 4);
  expect(box.style.length).toBe(0);
});
