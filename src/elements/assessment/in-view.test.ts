import { expect, test } from 'vitest';
import { isShown, lookedAt } from './in-view.ts';

const at = (top: number, height: number) => ({ top, bottom: top + height });
/** Three things of 300 pixels below one another, the first of them at a height. */
const three = (top: number) => [at(top, 300), at(top + 300, 300), at(top + 600, 300)];

test('a third of a thing is enough to be meant, less is not', () => {
  expect(isShown(at(-200, 300), 600)).toBe(true);
  expect(isShown(at(-201, 300), 600)).toBe(false);
  expect(isShown(at(500, 300), 600)).toBe(true);
  expect(isShown(at(501, 300), 600)).toBe(false);
});

test('a thing that is higher than the window needs a third of the window', () => {
  expect(isShown(at(-1800, 2000), 600)).toBe(true);
  expect(isShown(at(-1801, 2000), 600)).toBe(false);
});

test('what is not drawn, or off the screen, is not there', () => {
  expect(isShown(at(0, 0), 600)).toBe(false);
  expect(lookedAt([at(0, 0), at(-300, 300), at(600, 300)], 600)).toBeUndefined();
  expect(lookedAt([], 600)).toBeUndefined();
});

test('the eyes rest a little above the middle', () => {
  expect(lookedAt(three(0), 600)).toBe(0);
  expect(lookedAt(three(-59), 600)).toBe(0);
  expect(lookedAt(three(-60), 600)).toBe(1);
  expect(lookedAt(three(-500), 600)).toBe(2);
});

test('with nothing where the eyes rest, the one of which most is seen', () => {
  expect(lookedAt([at(-180, 300), at(350, 300)], 600)).toBe(1);
  expect(lookedAt([at(-100, 300), at(450, 300)], 600)).toBe(0);
});
