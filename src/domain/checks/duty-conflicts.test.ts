import { expect, test } from 'vitest';
import type { Duty } from '#schemas/duty.ts';
import { the, written } from '#tests/fixture.ts';
import { findDutyConflicts } from './duty-conflicts.ts';

/** What is wrong once a duty of the small edition reads differently. */
function conflicts(id: string, change: Partial<Duty>) {
  const dutyAreas = written.dutyAreas.map((area) => ({
    ...area,
    duties: area.duties.map((duty) => (duty.id === id ? { ...duty, ...change } : duty)),
  }));
  return findDutyConflicts({ ...written, dutyAreas });
}

const file = the(written.dutyAreas, 'seals').duties[0]?.file;

test('the division of work of the small edition has no contradiction', () => {
  expect(findDutyConflicts(written)).toEqual([]);
});

test('a duty owned by who is barred from it is refused, with the reason', () => {
  const barred = [{ post: 'keeper', why: '自己不能查自己' }];
  expect(conflicts('seal-keeping', { barred })).toEqual([
    {
      file,
      field: 'seal-keeping.owner',
      message: '“印章保管”归口的印章管理岗正是不得承担的：自己不能查自己',
    },
  ]);
});

test('a barred post that assists is refused', () => {
  expect(conflicts('seal-keeping', { assist: ['director', 'clerk'] })).toEqual([
    {
      file,
      field: 'seal-keeping.assist',
      message: '“印章保管”协办里有不得承担的岗位 clerk：起草文件的人不得同时管章',
    },
  ]);
});

test('what the office leads or does for others is owned by a post of the office, the rest is not', () => {
  expect(conflicts('seal-use', { owner: 'section' })).toEqual([
    {
      file,
      field: 'seal-use.owner',
      message: '“用印审批”由办公室主办或代办，归口却写成了经办科室',
      hint: '改归口，或改办公室的角色',
    },
  ]);
  expect(conflicts('driving', { owner: 'leader' })).toHaveLength(1);
  expect(conflicts('contract-signing', { role: 'assist', owner: 'clerk' })[0]?.message).toBe(
    '“合同签订”办公室不主办，归口却写成了办公室的文书岗',
  );
});

test('a duty that asks for Party members must be owned by a post that asks for them too', () => {
  const eligibility = ['party-member', 'classified-personnel'] as const;
  expect(conflicts('filing', { eligibility: [...eligibility] })).toEqual([
    {
      file: the(written.dutyAreas, 'archives').duties[0]?.file,
      field: 'filing.eligibility',
      message: '“文书归档”要求“中共党员”，而档案岗的任职条件里没有这一条',
      hint: '在 content/posts.yaml 的 archivist 里写上 eligibility，或改归口',
    },
    expect.objectContaining({ field: 'filing.eligibility' }),
  ]);
});

test('what is granted case by case, and what others outside the office must be, is not asked for', () => {
  expect(conflicts('filing', { eligibility: ['press-spokesperson'] })).toEqual([]);
  expect(conflicts('contract-signing', { eligibility: ['party-member'] })).toEqual([]);
});

test('an unknown owner is left to the check of references', () => {
  expect(conflicts('filing', { owner: 'nobody' })).toEqual([]);
});
