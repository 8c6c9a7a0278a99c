import { describe, expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { cardView } from './card-view.ts';
import { makeStep } from './testing.ts';

const use = the(lived.procedures, 'seals/use');
const filing = the(lived.procedures, 'archives/filing');
const card = cardView(lived, use);

test('a card names the unit, the post that leads, and the page it belongs to', () => {
  expect(card).toMatchObject({
    procedure: { code: 'YZ-01' },
    href: '/procedures/seals/use/',
    unit: '某单位',
    office: '综合办公室',
    lead: '印章管理岗',
    total: { text: '1 个工作日' },
  });
  expect(card.steps.map(({ action }) => action)).toEqual(use.steps.map(({ action }) => action));
});

describe('the fast way', () => {
  test('is told by the numbers of its steps, with its time and what must not be left out', () => {
    expect(card.urgent).toEqual({
      when: '下班后必须当晚发出',
      steps: [1, 3, 4],
      note: use.urgent?.note,
      time: { text: '10 分钟', notes: ['1 步按本单位规定，不计'] },
    });
  });

  test('has no time where none of its steps has one', () => {
    const steps = use.steps.map(({ limit: _, ...rest }) => rest);
    const urgent = { when: '夜里', path: ['apply'], limits: {}, note: '后补。' };
    expect(cardView(lived, { ...use, steps, urgent }).urgent).toEqual({
      ...{ when: '夜里', steps: [1], note: '后补。' },
    });
  });

  test('is absent where the procedure has none', () => {
    expect('urgent' in cardView(lived, filing)).toBe(false);
  });
});

describe('the basis', () => {
  test('names each regulation once with all its articles, the rule that limits the whole first', () => {
    expect(card.basis).toEqual([
      '《样例单位关于规范用印的通知》第二条（原文未核）',
      '《印章规定》第五条、第三条',
    ]);
  });

  test('names an article once, however often it is cited', () => {
    const twice = [...use.basis, ...use.basis];
    expect(cardView(lived, { ...use, basis: twice }).basis[1]).toBe('《印章规定》第五条、第三条');
  });
});

test('the type becomes smaller with ten and with thirteen steps', () => {
  const size = (length: number) => {
    const steps = Array.from({ length }, (_, index) =>
      makeStep(`s${index}`, { post: 'keeper', next: 'end' }),
    );
    return cardView(lived, { ...filing, steps }).size;
  };
  expect([5, 9, 10, 12, 13, 14].map(size)).toEqual([
    'normal',
    'normal',
    'dense',
    'dense',
    'densest',
    'densest',
  ]);
});
