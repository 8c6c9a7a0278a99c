import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import type { RawAnswers } from '../sheet.ts';
import { readSheet } from '../sheet.ts';
import { answered } from '../testing.ts';
import { chooseItems, MOST } from './choose.ts';
import { contentOf } from './testing.ts';

/** Four areas of seven items; the first of each is critical, and one register lifts all the others of the first two. */
const AREAS = ['a', 'b', 'c', 'd'];
const items = AREAS.flatMap((area, place) =>
  Array.from({ length: 7 }, (_, index) => ({
    ...{ id: `${area}-${index + 1}`, area, weight: index === 0 ? 3 : 2, critical: index === 0 },
    ...{ naAllowed: true, target: 3, procedures: [], number: index + 1, question: '？', href: '#' },
    forms: place < 2 && index > 0 ? [{ id: 'register', level: 3 as const, from: 0 as const }] : [],
  })),
);
const OUTLINE = {
  ...contentOf(lived).outline,
  areas: AREAS.map((id) => ({ id, weight: 1, title: id, href: '#' })),
  items,
  instruments: [{ id: 'register', title: '登记表', href: '#', effort: 'today' as const }],
};
const detail = { levels: [], advice: [], dated: [], work: [] };
/** The first item of the last area rests on one of the third, which nothing else brings into a plan. */
const CONTENT = {
  outline: OUTLINE,
  details: Object.fromEntries(
    items.map(({ id }) => [id, { ...detail, after: id === 'd-1' ? ['c-5'] : [] }]),
  ),
};
const chosen = (answers: RawAnswers) => chooseItems(CONTENT, readSheet(OUTLINE, answers).reactions);
const everyItem = (levelOf: (id: string) => number) =>
  Object.fromEntries(items.map(({ id }) => [id, answered(levelOf(id))]));

test('critical items that hold their areas down are taken up though no form lifts them', () => {
  const rows = chosen(everyItem((id) => (id.endsWith('-1') ? 0 : 2)));
  expect(rows).toEqual(expect.arrayContaining(['a-1', 'b-1', 'c-1', 'd-1']));
  expect(rows).toHaveLength(MOST);
});

test('with everything at 0 no area is without a row', () => {
  const rows = chosen(everyItem(() => 0));
  expect(rows).toHaveLength(MOST);
  expect(new Set(rows.map((id) => id.slice(0, 1)))).toEqual(new Set(AREAS));
});

test('so is what they rest on, as long as it is not in writing', () => {
  const weak = (level: number) =>
    everyItem((id) => (id === 'c-5' ? level : Number(!id.endsWith('-1')) * 2));
  expect(chosen(weak(1))).toContain('c-5');
  expect(chosen(weak(2))).not.toContain('c-5');
});

test('an area on target gives no row', () => {
  const rows = chosen(everyItem((id) => (id.startsWith('d') ? 3 : 1)));
  expect(rows.some((id) => id.startsWith('d'))).toBe(false);
});
