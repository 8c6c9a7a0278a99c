import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { outlineOf, outlineSchema } from './outline.ts';

const outline = outlineOf(lived, (path) => `/shouce${path}`);

test('names the questionnaire, and its areas with weight and address', () => {
  expect(outline).toMatchObject({ id: 'small-self-assessment', version: '2.0.0' });
  expect(outline.areas).toEqual([
    { id: 'scope', weight: 2, title: '职责范围', href: '/shouce/assessment/scope/' },
    { id: 'seals', weight: 1, title: '印章', href: '/shouce/assessment/seals/' },
  ]);
});

test('gives each item what scoring needs, its number in its area, and where it is answered', () => {
  expect(outline.items[1]).toEqual({
    id: 'scope-02',
    area: 'scope',
    weight: 3,
    critical: false,
    naAllowed: true,
    target: 2,
    procedures: ['seals/use'],
    forms: [{ id: 'seal-ledger', level: 3, from: 0 }],
    number: 2,
    question: '临时任务有没有登记？',
    href: '/shouce/assessment/scope/#scope-02',
  });
  expect(outline.items.map(({ id, number, critical }) => [id, number, critical])).toEqual([
    ['scope-01', 1, true],
    ['scope-02', 2, false],
    ['seals-01', 1, false],
  ]);
});

test('lists each form once, with the page on which it is filled in, ready to use', () => {
  const use = { title: '用印', href: '/shouce/procedures/seals/use/', code: 'YZ-01' };
  expect(outline.instruments).toEqual([
    {
      id: 'seal-ledger',
      title: '用印登记簿',
      href: '/shouce/forms/seal-ledger/',
      effort: 'today',
      page: use,
    },
    {
      id: 'seal-sheet',
      title: '用印单',
      href: '/shouce/forms/seal-sheet/',
      effort: 'week',
      page: use,
    },
  ]);
});

test('a form that the office has hidden is named nowhere', () => {
  const hidden = outlineOf({ ...lived, forms: [] }, (path) => path);
  expect(hidden.instruments).toEqual([]);
  expect(hidden.items.flatMap(({ forms }) => forms)).toEqual([]);
});

test('comes through as text whole, and is refused when something is missing', () => {
  expect(outlineSchema.parse(JSON.parse(JSON.stringify(outline)))).toEqual(outline);
  const [item] = outline.items;
  const broken = { ...outline, items: [{ ...item, weight: '3' }] };
  expect(outlineSchema.safeParse(broken).success).toBe(false);
  expect(outlineSchema.safeParse({ ...outline, areas: [{ id: 'scope' }] }).success).toBe(false);
});
