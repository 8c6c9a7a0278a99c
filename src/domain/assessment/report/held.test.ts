import { expect, test } from 'vitest';
import { answered } from '#domain/assessment/testing.ts';
import type { HeldItem, HeldMeeting } from '#domain/assessment/record/held.ts';
import { reportOn } from './report.ts';
import { contentWith, sheetOf } from './testing.ts';

const content = contentWith();
const alike: HeldItem = { levels: [0, 0, 2, 0, 0], unknown: 0, na: 0, agreed: false };
const held = (items: HeldMeeting['items'] = {}, more: Partial<HeldMeeting> = {}): HeldMeeting => ({
  people: [
    { person: '甲', role: 'head' },
    { person: '', role: 'staff' },
  ],
  excluded: 0,
  items: {
    ...Object.fromEntries(content.outline.items.map(({ id }) => [id, alike])),
    ...items,
  },
  ...more,
});
const report = (meeting?: HeldMeeting, answers = sheetOf(content, answered(2))) =>
  reportOn(content, { answers, held: meeting });
const wide = {
  'division-2': { levels: [0, 1, 0, 0, 1], unknown: 1, na: 0, agreed: true },
  'scope-1': { levels: [0, 1, 1, 0, 0], unknown: 0, na: 0, agreed: false },
} satisfies HeldMeeting['items'];

test('a sheet of one person tells of no meeting', () => {
  const { held: none, rows } = report();
  expect(none).toBeUndefined();
  expect(rows[0]?.rows[0]?.said).toBe('');
});

test('who took part stands by group, with the names that were given', () => {
  expect(report(held({}, { excluded: 1 })).held?.people).toBe(
    '计入 2 人的答案：办公室负责人 1 人（甲）、办公室人员 1 人。另有 1 份答得不到一半，没有计入。',
  );
});

test('where people were apart is told over all, by area and by item', () => {
  const answers = sheetOf(content, answered(2), { 'scope-1': answered(1) });
  const told = report(held(wide), answers);
  expect(told.held?.items).toBe(
    '6 题里分歧大的 1 题。会上议定 1 题。没有议定的取各人答案的中位数，人数成双取低的一个。',
  );
  expect(told.held?.areas).toEqual([
    '职责范围：3 题里 1 题答的等级不同，差得最远的第 1 题差 1 级。',
    '内部分工：3 题里 1 题答的等级不同，差得最远的第 2 题差 3 级。',
  ]);
  expect(told.held?.divided).toEqual([
    { label: '内部分工第 2 题：1—4 级', href: '/assessment/division/?from=result#division-2' },
  ]);
  const said = told.rows.flatMap(({ rows }) => rows.map((row) => row.said));
  expect([said[0], said[1], said[4]]).toEqual([
    '会商：1—2 级，1 级 1 人、2 级 1 人',
    '会商：2 级 2 人',
    '会商：1—4 级，1 级 1 人、4 级 1 人、不清楚 1 人，会上议定',
  ]);
});

test('an area that comes out otherwise on the high median says both', () => {
  const apart: HeldItem = { levels: [0, 1, 0, 1, 0], unknown: 0, na: 0, agreed: false };
  const items = { 'scope-1': apart, 'scope-2': apart, 'scope-3': apart };
  const answers = sheetOf(content, answered(2), {
    ...{ 'scope-1': answered(1), 'scope-2': answered(1), 'scope-3': answered(1) },
  });
  expect(report(held(items), answers).held?.areas[0]).toBe(
    '职责范围：3 题里 3 题答的等级不同，差得最远的第 1、2、3 题差 2 级；取低的中位数是 1 级，取高的是 3 级。',
  );
});

test('where all agree that is said, and of one person nothing is compared', () => {
  expect(report(held()).held?.items).toMatch(/^6 题意见一致。/);
  expect(report(held()).held?.areas).toEqual([
    '职责范围：各题答的等级都一样。',
    '内部分工：各题答的等级都一样。',
  ]);
  const alone = report(held({}, { people: [{ person: '甲', role: 'head' }] })).held;
  expect(alone).toMatchObject({ items: '只有一个人的答案，没有可比的。', areas: [] });
});
