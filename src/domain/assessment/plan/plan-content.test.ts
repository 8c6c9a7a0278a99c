import { expect, test } from 'vitest';
import { general, lived } from '#tests/fixture.ts';
import { planDataOf, planDataSchema } from './plan-content.ts';

const data = planDataOf(lived);

test('people are called by name and post where the office has said who they are', () => {
  expect(data).toMatchObject({
    ...{ unit: '某单位', office: '综合办公室', questionnaire: '样例自评' },
    ...{ leader: '分管领导', owner: '甲（主任）' },
  });
  expect(data.keepers).toEqual({ 'seal-ledger': '乙（印章岗）', 'seal-sheet': '乙（印章岗）' });
  expect(data.leads).toEqual({
    'scope-01': '乙（印章岗）',
    'scope-02': '乙（印章岗）',
    'seals-01': '乙（印章岗）',
  });
  expect(planDataOf(general)).toMatchObject({ owner: '主任', keepers: { 'seal-sheet': '印章岗' } });
});

test('holds statements and advice of each item, and comes through as text whole', () => {
  expect(data.details['scope-02']?.levels).toHaveLength(5);
  expect(data.details['scope-02']?.advice[0]).toBe('先备一个登记簿');
  expect(data.levels[3]).toBe('有记录');
  expect(planDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
});

test('a post that is missing leaves its name empty', () => {
  expect(planDataOf({ ...lived, posts: [] }).leader).toBe('');
});
