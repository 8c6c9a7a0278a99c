import { expect, test } from 'vitest';
import { general, lived, written } from '#tests/fixture.ts';
import { asLived } from '#domain/content/as-lived.ts';
import { planDataOf, planDataSchema } from './plan-content.ts';

const data = planDataOf(lived);
type Posts = (typeof written.choices)['posts'];
const arranged = (posts: Posts) =>
  planDataOf(asLived({ ...written, choices: { ...written.choices, posts } }));

test('people are called by name and post where the office has said who they are', () => {
  expect(data).toMatchObject({
    ...{ unit: '某单位', office: '综合办公室', questionnaire: '样例自评', leader: '分管领导' },
  });
  expect(data.doers).toEqual({
    director: { name: '甲（主任）', verifier: '分管领导' },
    clerk: { name: '丙（文书岗）', verifier: '甲（主任）' },
    keeper: { name: '乙（印章岗）', verifier: '甲（主任）' },
    // The driver is merged into the archivist.
    archivist: { name: '档案岗', verifier: '甲（主任）' },
  });
  expect(planDataOf(general).doers['clerk']).toEqual({ name: '文书岗', verifier: '主任' });
});

test('nobody checks himself, whatever posts an office has merged or given to one person', () => {
  const merged = arranged([
    { post: 'keeper', mergedInto: 'director', holder: '', control: '分管领导按月对账' },
    { post: 'director', holder: '甲', control: '' },
    { post: 'clerk', holder: '甲', control: '' },
  ]);
  expect(merged.doers).toMatchObject({
    director: { name: '甲（主任）', verifier: '分管领导' },
    clerk: { name: '甲（文书岗）', verifier: '分管领导' },
  });
  expect(merged.doers).not.toHaveProperty('keeper');
  for (const { name, verifier } of Object.values(merged.doers)) expect(verifier).not.toBe(name);
});

test('holds statements, advice and work of each item, and comes through as text whole', () => {
  expect(data.details['scope-02']?.levels).toHaveLength(5);
  expect(data.details['scope-02']?.advice[0]).toBe('先备一个登记簿');
  expect(data.details['scope-02']?.after).toEqual(['scope-01']);
  expect(data.details['seals-01']?.work[0]).toEqual({ owner: 'archivist', days: 3 });
  expect(data.levels[3]).toBe('有记录');
  expect(data.years.map(({ year }) => year)).toEqual([2026]);
  expect(planDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
});

test('a post that is missing leaves its name empty', () => {
  expect(planDataOf({ ...lived, posts: [] }).leader).toBe('');
});
