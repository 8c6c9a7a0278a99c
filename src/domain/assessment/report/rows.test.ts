import { describe, expect, test } from 'vitest';
import { answered, na, unknown } from '#domain/assessment/testing.ts';
import { onThisPage } from './links.ts';
import { reportOn } from './report.ts';
import { contentWith, form, PAGE, sheetOf } from './testing.ts';

const content = contentWith(
  {
    'scope-1': {
      critical: true,
      forms: [
        { id: 'slow', level: 4, from: 0 },
        { id: 'fast', level: 3, from: 0 },
        { id: 'later', level: 4, from: 2 },
      ],
    },
  },
  { forms: [form('slow', 'quarter'), form('fast', 'week'), form('later')] },
);
const rows = (answers: Readonly<Record<string, unknown>>) =>
  reportOn(content, { answers }).rows.flatMap((area) => area.rows);
const first = (answer: unknown) => rows({ 'scope-1': answer })[0];

test('every item has a row under its area, whatever was answered', () => {
  const { rows: areas } = reportOn(content, { answers: {} });
  expect(areas.map((area) => [area.title, area.rows.map(({ id }) => id)])).toEqual([
    ['职责范围', ['scope-1', 'scope-2', 'scope-3']],
    ['内部分工', ['division-1', 'division-2', 'division-3']],
  ]);
});

test('a row says where the item stands, what comes next, with what, and how to answer again', () => {
  expect(first({ ...answered(1), evidence: ' 第 3 页 ' })).toEqual({
    id: 'scope-1',
    number: 1,
    question: '题 scope-1？',
    critical: true,
    level: 1,
    target: 3,
    standing: '1 级，目标 3 级',
    now: 'scope-1 在 1 级',
    evidence: '依据：第 3 页',
    said: '',
    next: 'scope-1 在 2 级',
    use: { title: '表 fast', href: '/forms/fast/' },
    again: {
      label: '再答',
      of: '职责范围第 1 题',
      href: '/assessment/scope/?from=result#scope-1',
    },
  });
});

describe('what leads on', () => {
  test('is the form that is started soonest of those that reach above the level', () => {
    expect(first(answered(3))?.use).toEqual({ title: '表 later', href: '/forms/later/' });
  });

  test('is none that takes another one first', () => {
    expect(first(answered(1))?.use).toEqual({ title: '表 fast', href: '/forms/fast/' });
  });

  test('is from nothing what to do first, never the level of mere words', () => {
    expect(first(answered(0))?.next).toBe('scope-1 从 0 级起');
  });

  test('is nothing at the top', () => {
    expect(first(answered(4))).toMatchObject({ next: '已是最高一级。', use: undefined });
  });

  test('is a page where no form leads there', () => {
    expect(rows(sheetOf(content, answered(1)))[1]?.use).toEqual(PAGE);
  });
});

describe('without a level', () => {
  test.each([
    [unknown, '不清楚', '再答'],
    [undefined, '未答', '去答'],
    [na, '不适用：本单位无此业务', '再答'],
  ])('%o', (answer, standing, label) => {
    expect(first(answer)).toMatchObject({
      level: null,
      standing,
      now: '',
      next: '',
      evidence: '',
      use: undefined,
      again: { label },
    });
  });
});

test('a high answer without evidence is told so, a low one is not', () => {
  expect(first(answered(3))?.evidence).toBe('没有写依据');
  expect(first(answered(2))?.evidence).toBe('');
});

test('an item on the same page is reached by its id', () => {
  const { rows: areas } = reportOn(content, { answers: {} }, onThisPage);
  expect(areas[0]?.rows[0]?.again.href).toBe('#scope-1');
});
