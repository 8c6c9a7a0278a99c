import { describe, expect, test } from 'vitest';
import { answered, na, unknown } from '#domain/assessment/testing.ts';
import { reportOn } from './report.ts';
import { contentWith, sheetOf } from './testing.ts';

const plain = contentWith();
const area = (answers: Readonly<Record<string, unknown>>, content = plain) =>
  reportOn(content, { answers }).areas[0];

test('has its level, its target, its score and how much of it was answered', () => {
  const named = { 'scope-1': { ...na }, 'scope-2': unknown };
  expect(area(sheetOf(plain, answered(2)))).toMatchObject({
    title: '职责范围',
    level: '2 级',
    target: '目标 3 级 记录',
    score: '50 分',
    answered: '已答 3/3',
    scale: { low: 2, high: 2, target: 3 },
  });
  expect(area(sheetOf(plain, answered(2), named))).toMatchObject({ answered: '已答 1/2' });
});

describe('卡点', () => {
  const content = contentWith({ 'scope-1': { critical: true } });

  test('is named with what one step up on it gives', () => {
    expect(area(sheetOf(content, answered(4), { 'scope-1': answered(0) }), content)).toMatchObject({
      level: '1 级',
      sentence: '卡点：现在是“scope-1 在 0 级”。这一题提高一级，本领域可到 2 级。',
      binding: [{ label: '第 1 题', href: '/assessment/scope/?from=result#scope-1' }],
    });
  });

  test('gives a range where open items leave one', () => {
    const open = { 'scope-1': answered(0), 'scope-2': answered(2), 'scope-3': unknown };
    const wide = contentWith({ 'scope-1': { critical: true }, 'scope-2': { weight: 3 } });
    expect(area(sheetOf(wide, answered(4), open), wide)?.sentence).toBe(
      '还有 1 题没有定，不管怎么答都是这一级。卡点：现在是“scope-1 在 0 级”。' +
        '这一题提高一级，本领域可到 1—2 级。',
    );
  });

  test('is named where it alone keeps the level down, though little was answered', () => {
    expect(area({ 'scope-1': answered(0) }, content)).toMatchObject({
      level: '0—1 级，待核实',
      sentence:
        '已答的分量不到七成，还有 2 题没有定，只能给范围。' +
        '卡点：现在是“scope-1 在 0 级”。不改，本领域最高 1 级；提高一级，最高可到 2 级。',
      binding: [{ label: '第 1 题' }],
    });
  });

  test('counts several that bind together', () => {
    const two = contentWith({ 'scope-1': { critical: true }, 'scope-2': { critical: true } });
    const low = { 'scope-1': answered(1), 'scope-2': answered(1) };
    expect(
      area(
        sheetOf(two, answered(4), low),
        contentWith({
          'scope-1': { critical: true },
          'scope-2': { critical: true },
          'scope-3': { weight: 3 },
        }),
      )?.sentence,
    ).toBe('卡点：现在是“scope-1 在 1 级”“scope-2 在 1 级”。这 2 题各提高一级，本领域可到 3 级。');
  });
});

describe('what is open', () => {
  test('prints the range, never the point, where a critical item may cap it', () => {
    const content = contentWith({ 'scope-1': { critical: true }, 'scope-2': { weight: 3 } });
    expect(area(sheetOf(content, answered(4), { 'scope-1': unknown }), content)).toMatchObject({
      level: '1—4 级，待核实',
      score: '80—100 分',
      sentence: '还有 1 题没有定，等级在 1—4 级之间。',
      scale: { low: 1, high: 4 },
    });
  });

  test('does not hide that a level is certain', () => {
    const content = contentWith({
      'scope-1': { critical: true, weight: 1 },
      'scope-2': { weight: 3 },
    });
    const named = { 'scope-1': answered(0), 'scope-2': unknown, 'scope-3': answered(4) };
    expect(area(sheetOf(content, undefined, named), content)).toMatchObject({
      level: '1 级',
      sentence:
        '还有 1 题没有定，不管怎么答都是这一级。' +
        '卡点：现在是“scope-1 在 0 级”。不改，本领域最高 1 级；提高一级，最高可到 2 级。',
    });
  });

  test('leaves no room for praise beyond what was answered', () => {
    const content = contentWith({ 'scope-1': { weight: 3 } });
    const named = { 'scope-1': answered(3), 'scope-2': answered(3), 'scope-3': undefined };
    const heavy = contentWith({ 'scope-1': { weight: 3 }, 'scope-2': { weight: 3 } });
    expect(area(sheetOf(content, answered(3), named), heavy)?.sentence).toBe(
      '还有 1 题没有定，不管怎么答都是这一级。已答的 2 题都到了目标等级。',
    );
  });

  test.each([
    ['nothing', sheetOf(plain, undefined), '还没有作答。'],
    ['only what nobody knows', sheetOf(plain, unknown), '各题都选了不清楚，先问清再定级。'],
    ['both', { 'scope-1': unknown }, '还没有一题定级。'],
    ['nothing that applies', sheetOf(plain, na), '各题都不适用，不计入总体。'],
  ])('is told of an area with %s', (_, answers, sentence) => {
    expect(area(answers)).toMatchObject({ sentence, scale: { low: null, high: null } });
  });
});

test('the heaviest gap is named, or that there is none', () => {
  const content = contentWith({ 'scope-2': { weight: 3 } });
  const gaps = { 'scope-1': answered(1), 'scope-2': answered(2) };
  expect(area(sheetOf(content, answered(3), gaps), content)?.sentence).toBe(
    '有 2 题没到目标，最该先补的一题现在是“scope-2 在 2 级”。',
  );
  expect(area(sheetOf(content, answered(3), { 'scope-1': answered(1) }), content)?.sentence).toBe(
    '只有一题没到目标，现在是“scope-1 在 1 级”。',
  );
  expect(area(sheetOf(content, answered(3)), content)?.sentence).toBe('各题都到了目标等级。');
});
