import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { migrationMap, migrationMapsOf } from './migration-map.ts';

const { questionnaire } = lived;
const maps = migrationMapsOf(questionnaire);

test('holds the levels that are kept, by item', () => {
  expect(maps).toEqual([
    { from: 1, keeps: { 'scope-01': [0, 1, 2], 'scope-02': [0, 1, 2, 3, 4], 'seals-01': [0] } },
  ]);
  expect(maps.map((map) => migrationMap.parse(JSON.parse(JSON.stringify(map))))).toEqual(maps);
});

test('leads to the questionnaire as it is now, and to no other', () => {
  const { head } = questionnaire;
  const withHead = (changed: Partial<typeof head>) =>
    migrationMapsOf({ ...questionnaire, head: { ...head, ...changed } });
  expect(withHead({ version: '2.4.1' })).toEqual(maps);
  expect(withHead({ version: '3.0.0' })).toEqual([]);
  expect(withHead({ id: 'own-self-assessment' })).toEqual([]);
});
