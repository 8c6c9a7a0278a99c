import { expect, test } from 'vitest';
import type { Outline } from './outline.ts';
import { quickReport } from './quick.ts';
import { readSheet, type RawAnswers } from './sheet.ts';

const item = (id: string, critical: boolean, more: object = {}) => ({
  id,
  area: id.split('-')[0] ?? '',
  weight: 3,
  critical,
  naAllowed: false,
  target: 3,
  procedures: [],
  forms: [],
  number: Number(id.slice(-1)),
  question: `问 ${id}`,
  href: `/${id}`,
  ...more,
});
const outline: Outline = {
  id: 'q',
  version: '2.0.0',
  areas: ['scope', 'seals', 'rest'].map((id) => ({ id, weight: 1, title: id, href: `/${id}/` })),
  items: [
    item('scope-01', true, {
      forms: [
        { id: 'duty-list', level: 2 },
        { id: 'register', level: 3 },
      ],
    }),
    item('scope-02', false),
    item('scope-03', true),
    item('seals-01', true, { weight: 1 }),
    item('rest-01', false),
  ],
  migrations: [],
  instruments: [
    { id: 'duty-list', title: '职责表', href: '/forms/duty-list/', effort: 'week' },
    { id: 'register', title: '登记表', href: '/forms/register/', effort: 'today' },
  ],
};
const level = (value: number) => ({ state: 'answered', level: value });
const report = (answers: RawAnswers) => quickReport(outline, readSheet(outline, answers).reactions);

test('an area comes one level above its lowest critical item at most', () => {
  const { areas, given, total } = report({ 'scope-01': level(1), 'scope-03': level(4) });
  expect([given, total]).toEqual([2, 3]);
  expect(areas).toEqual([
    { title: 'scope', text: '第 1 题只有 1 级，本领域最高到 2 级。' },
    { title: 'seals', text: '1 道关键题都没有定，看不出最高能到几级。' },
  ]);
});

test('what is not settled may bring it lower still, and nothing is held down from 3 on', () => {
  const { areas } = report({
    'scope-01': { state: 'unknown' },
    'scope-03': level(0),
    'seals-01': level(3),
  });
  expect(areas.map(({ text }) => text)).toEqual([
    '第 3 题只有 0 级，本领域最高到 1 级。还有 1 道关键题没有定，定了可能更低。',
    '关键题最低 3 级，不会被封顶，等级看其余的题。',
  ]);
});

test('the item that gains most comes first, with the form that carries it beyond its level', () => {
  const { gaps } = report({
    'scope-01': level(2),
    'scope-02': level(0),
    'scope-03': level(0),
    'seals-01': level(0),
  });
  expect(gaps.map(({ title, form }) => [title, form?.title])).toEqual([
    ['scope第 3 题，现在 0 级', undefined],
    ['scope第 1 题，现在 2 级', '登记表'],
    ['seals第 1 题，现在 0 级', undefined],
  ]);
  expect(report({ 'scope-01': level(0) }).gaps[0]).toMatchObject({
    href: '#scope-01',
    form: { title: '职责表', href: '/forms/duty-list/', effort: '一周' },
  });
});
