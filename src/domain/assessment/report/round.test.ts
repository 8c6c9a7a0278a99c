import { describe, expect, test } from 'vitest';
import { answered, na, unknown } from '#domain/assessment/testing.ts';
import type { EarlierRound } from '#domain/assessment/record/sheet-record.ts';
import { reportOn } from './report.ts';
import { contentWith, sheetOf } from './testing.ts';

const content = contentWith();
const sheet = (named: Readonly<Record<string, unknown>> = {}) =>
  sheetOf(content, answered(2), named);

const earlier = (answers: Readonly<Record<string, unknown>>, more: Partial<EarlierRound> = {}) =>
  ({
    id: 'r1',
    name: '上半年',
    date: '2026-06-30',
    questionnaire: { id: 'demo', version: '2.0.0' },
    answers,
    notes: {},
    ...more,
  }) as EarlierRound;

const round = (answers: Readonly<Record<string, unknown>>, before: EarlierRound) =>
  reportOn(content, { answers, earlier: before }).round;

test('a first round is compared with nothing', () => {
  expect(reportOn(content, { answers: sheet() }).round).toBeUndefined();
});

test('items that went up and down are counted and listed, areas compared like for like', () => {
  const now = sheet({ 'scope-1': answered(4), 'division-1': answered(1) });
  expect(round(now, earlier(sheet()))).toEqual({
    with: '上半年　2026-06-30',
    lines: ['两轮都定了级的 6 题：提高 1 题，下降 1 题，不变 4 题。', '同题相比，总分提高 4 分。'],
    areas: ['职责范围：50 分 → 67 分（提高 17 分）', '内部分工：50 分 → 42 分（下降 8 分）'],
    up: [{ label: '职责范围第 1 题 2 → 4', href: '#result-scope-1' }],
    down: [{ label: '内部分工第 1 题 2 → 1', href: '#result-division-1' }],
  });
});

test('one printed score taken from the other gives the printed difference', () => {
  // 16⅔ and 33⅓ points: 17 and 33, and 16⅔ between them.
  const before = sheet({ 'scope-1': answered(1), 'scope-2': answered(1), 'scope-3': answered(0) });
  const now = sheet({ 'scope-2': answered(1), 'scope-3': answered(1) });
  expect(round(now, earlier(before))?.areas[0]).toBe('职责范围：17 分 → 33 分（提高 16 分）');
});

describe('提高 is said only where an item moved up', () => {
  test('not where nothing moved', () => {
    const shown = round(sheet(), earlier(sheet()));
    expect(shown?.lines).toEqual(['两轮都定了级的 6 题都没有变。', '同题相比，总分不变。']);
    expect(JSON.stringify(shown)).not.toContain('提高');
  });

  test('not where items fell, or more were answered', () => {
    const now = sheet({ 'scope-1': answered(1), 'scope-2': answered(4) });
    const shown = round(now, earlier(sheet({ 'scope-2': unknown })));
    expect(shown?.lines[0]).toBe('两轮都定了级的 5 题：下降 1 题，不变 4 题。');
    expect(JSON.stringify(shown)).not.toContain('提高');
  });
});

test('an area without enough in common has no number, and then the whole has none', () => {
  const shown = round(sheet(), earlier(sheet({ 'scope-1': undefined, 'scope-2': unknown })));
  expect(shown?.lines[1]).toBe('有的领域同题不够，不比总分。');
  expect(shown?.areas).toEqual([
    '职责范围：两轮都定了级的只有 1 题，不足七成分量，不比分数。',
    '内部分工：50 分 → 50 分（不变）',
  ]);
});

test('an area that no longer applies is left out', () => {
  const now = sheet({ 'scope-1': na, 'scope-2': na, 'scope-3': na });
  expect(round(now, earlier(sheet()))?.areas).toEqual(['内部分工：50 分 → 50 分（不变）']);
});

test('a difference that rounds to nothing is still one', () => {
  const heavy = contentWith({ 'scope-2': { weight: 60 }, 'scope-3': { weight: 60 } });
  const before = earlier(sheet());
  const shown = reportOn(heavy, { answers: sheet({ 'scope-1': answered(3) }), earlier: before });
  expect(shown.round?.lines[1]).toBe('同题相比，总分提高不到 1 分。');
});

describe('what cannot be compared is said, with the reason', () => {
  test.each([
    [{ questionnaire: { id: 'other', version: '2.0.0' } }, '上一轮用的是另一份问卷，不能比。'],
    [
      { questionnaire: { id: 'demo', version: '1.4.0' } },
      '上一轮用的是 1.4.0 版问卷，这一轮是 2.0.0 版，题目的意思变了，不能比。',
    ],
    [{ answers: {} }, '没有一题两轮都定了级，不能比。'],
  ])('%o', (more, reason) => {
    expect(round(sheet(), earlier(sheet(), more))).toMatchObject({
      lines: [reason],
      areas: [],
      up: [],
      down: [],
    });
  });

  test('a round without a name is the last one', () => {
    expect(round(sheet(), earlier(sheet(), { name: '', date: '' }))?.with).toBe('上一轮');
  });
});
