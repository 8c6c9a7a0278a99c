import { describe, expect, test } from 'vitest';
import { answered, unknown } from '#domain/assessment/testing.ts';
import { reportOn } from './report.ts';
import { contentWith, form, PAGE, sheetOf } from './testing.ts';

const lift = (id: string, level: 1 | 2 | 3 | 4 = 3) => ({
  forms: [{ id, level, from: 0 as const }],
});
const content = contentWith(
  {
    'scope-1': { critical: true, ...lift('a') },
    'scope-2': lift('a'),
    'division-1': lift('b'),
    'division-2': lift('c', 2),
  },
  { forms: [form('c', 'quarter'), form('a', 'week'), form('b')] },
);
const things = (answers: Readonly<Record<string, unknown>>, from = content) =>
  reportOn(from, { answers }).things;

test('three things stand in the order of their gain, with what they lift and what comes of it', () => {
  const shown = things(sheetOf(content, answered(1)));
  expect(shown.title).toBe('做三件东西');
  expect(shown.things.map(({ title }) => title)).toEqual(['表 a', '表 b', '表 c']);
  expect(shown.things[0]).toEqual({
    id: 'a',
    title: '表 a',
    href: '/forms/a/',
    effort: '一周',
    page: PAGE,
    count: '抬高 2 题',
    lifts: [
      {
        area: '职责范围',
        items: [
          {
            label: '第 1 题 1 → 3',
            href: '/assessment/scope/?from=result#scope-1',
          },
          {
            label: '第 2 题 1 → 3',
            href: '/assessment/scope/?from=result#scope-2',
          },
        ],
      },
    ],
    after: ['职责范围 1 级 → 2 级', '总体 仍是 1 级'],
  });
  expect(shown.things[1]?.after).toEqual(['内部分工 1 级 → 2 级', '总体 1 级 → 2 级']);
  expect(shown.note).toBe('做完这些，还有 3 题没到目标，见下面“逐题看”。');
});

describe('the heading promises no more than stands under it', () => {
  test.each([
    ['做三件东西', 3, {}],
    ['先做两件', 2, { 'scope-1': answered(3), 'scope-2': answered(3) }],
    ['先做一件', 1, { 'scope-1': answered(3), 'scope-2': answered(3), 'division-1': answered(3) }],
  ])('%s', (title, count, named) => {
    const shown = things(sheetOf(content, answered(1), named));
    expect(shown.title).toBe(title);
    expect(shown.things).toHaveLength(count);
  });

  test('gaps that no form closes are told as questions, with their advice', () => {
    const shown = things({ ...sheetOf(content, answered(3)), 'scope-3': answered(0) });
    expect(shown).toMatchObject({
      title: '先补一题',
      things: [],
      tasks: [
        {
          label: '题 scope-3？',
          href: '/assessment/scope/?from=result#scope-3',
          now: 'scope-3 在 0 级',
          advice: 'scope-3 从 0 级起',
          pages: [PAGE],
        },
      ],
    });
  });
});

describe('nothing to do', () => {
  const shown = (answers: Readonly<Record<string, unknown>>) => {
    const { title, note, things: list, tasks } = things(answers);
    expect([list, tasks]).toEqual([[], []]);
    return [title, note];
  };

  test('is good news only where everything was answered', () => {
    expect(shown(sheetOf(content, answered(3)))).toEqual([
      '没有要新做的东西',
      '各题都到了目标等级。把登记和检查照常做下去，定个日子再评一次。',
    ]);
    expect(shown(sheetOf(content, answered(3), { 'scope-1': unknown }))).toEqual([
      '没有要新做的东西',
      '已答的 5 题都到了目标等级。还有 1 题没有定，定了再看要做什么。',
    ]);
  });

  test('is not said at all where nothing is known', () => {
    expect(shown(sheetOf(content, unknown))).toEqual(['', '']);
  });
});

test('open items leave what comes after open too', () => {
  const open = sheetOf(content, answered(1), { 'scope-3': unknown, 'division-3': unknown });
  expect(things(open).things[0]?.after).toEqual(['职责范围 1—2 级 → 2—3 级', '总体 仍是 1—2 级']);
});
