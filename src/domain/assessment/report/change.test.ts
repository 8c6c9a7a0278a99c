import { expect, test } from 'vitest';
import { answered, na, unknown } from '#domain/assessment/testing.ts';
import { changesBetween } from './change.ts';
import { contentWith, sheetOf } from './testing.ts';

const content = contentWith({ 'scope-1': { critical: true } });
const before = sheetOf(content, answered(4), { 'scope-1': answered(0) });

test('a better answer is told with what no longer binds, and what comes of it', () => {
  expect(changesBetween(content, before, { ...before, 'scope-1': answered(3) })).toEqual([
    '职责范围第 1 题：0 级 → 3 级',
    '职责范围等级：1 级 → 4 级',
    '职责范围得分：67 分 → 92 分',
    '职责范围第 1 题不再是卡点',
    '总体等级：1 级 → 4 级',
    '总体得分：83 分 → 96 分',
  ]);
});

test('a level that stays is said too, and an area that was not touched is not', () => {
  expect(changesBetween(content, before, { ...before, 'division-1': answered(3) })).toEqual([
    '内部分工第 1 题：4 级 → 3 级',
    '内部分工等级仍是 4 级',
    '内部分工得分：100 分 → 92 分',
    '总体等级仍是 1 级',
    '总体得分：83 分 → 79 分',
  ]);
});

test('an answer in place of none narrows the range', () => {
  const open = { ...before, 'scope-1': unknown };
  expect(changesBetween(content, open, { ...open, 'scope-1': answered(1) })).toEqual([
    '职责范围第 1 题：不清楚 → 1 级',
    '职责范围等级：1—4 级 → 2 级',
    '职责范围得分：67—100 分 → 75 分',
    '职责范围第 1 题成了卡点',
    '总体等级：1—4 级 → 2 级',
    '总体得分：83—100 分 → 88 分',
  ]);
});

test('states are named, and nothing changed is said', () => {
  const some = { ...before, 'division-1': undefined };
  expect(changesBetween(content, some, { ...some, 'division-1': na })[0]).toBe(
    '内部分工第 1 题：未答 → 不适用',
  );
  expect(changesBetween(content, before, { ...before })).toEqual(['答案没有变，结果也没有变。']);
});
