import { expect, test } from 'vitest';
import { stillOpen } from './still-open.ts';

const told = (...messages: string[]) => stillOpen(messages.map((message) => ({ message })));

test('nothing is said where everything holds', () => {
  expect(told()).toBeUndefined();
});

test('the line says how many and which, on one line and without keys of the file', () => {
  expect(told('岗位回到自己：档案岗（archivist）', '甲\n在\u0000两处')).toBe(
    '还有 2 处对不上，改好以前不要用：岗位回到自己：档案岗；甲 在 两处',
  );
});

test('of many only the first are told', () => {
  expect(told('一', '二', '三')).toMatch(/：一；二；三$/);
  expect(told('一', '二', '三', '四')).toMatch(/还有 4 处.*：一；二；三……$/);
});
