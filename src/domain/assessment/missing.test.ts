import { expect, test } from 'vitest';
import { missingOf } from './missing.ts';
import { progressOf } from './progress.ts';
import { readSheet } from './sheet.ts';
import { answered, answersOf, oneArea } from './testing.ts';

const plain = oneArea({}, {});
const outline = {
  ...plain,
  areas: plain.areas.map((area) => ({ ...area, title: '职责', href: '/a/' })),
  items: plain.items.map((item, index) => ({
    ...item,
    procedures: [...item.procedures],
    forms: [],
    number: index + 1,
    question: '有没有？',
    href: `/a/#${item.id}`,
  })),
};
const missing = (...given: readonly unknown[]) =>
  missingOf(outline, progressOf(outline, readSheet(outline, answersOf(...given)).reactions));

test('an area without any answer is one line', () => {
  expect(missing()).toEqual([{ label: '职责：2 题都没有答', href: '/a/' }]);
});

test('else each open item is a line', () => {
  expect(missing(answered(1))).toEqual([{ label: '职责第 2 题：有没有？', href: '/a/#duty-2' }]);
  expect(missing(answered(1), answered(1))).toEqual([]);
});
