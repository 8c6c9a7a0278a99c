import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { findDutyConflicts } from './duty-conflicts.ts';

const library = readLibrary();

test('the division of work as it is has no contradiction', () => {
  expect(findDutyConflicts(library)).toEqual([]);
});

test('a duty owned by who is barred from it is refused, with the reason', () => {
  const [area, ...areas] = library.dutyAreas;
  const [duty, ...duties] = area?.duties ?? [];
  if (!area || !duty) throw new Error('There are no duties to try this on.');
  const barred = { ...duty, barred: [{ post: duty.owner, why: '自己不能查自己' }] };
  const broken = { ...library, dutyAreas: [{ ...area, duties: [barred, ...duties] }, ...areas] };
  const [problem] = findDutyConflicts(broken);
  expect(problem?.file).toBe(duty.file);
  expect(problem?.field).toBe(`${duty.id}.owner`);
  expect(problem?.message).toContain('正是不得承担的：自己不能查自己');
});

test('a duty that asks for Party members must be owned by a post that asks for them too', () => {
  const [area, ...areas] = library.dutyAreas;
  const duty = area?.duties.find(({ role, owner }) => role === 'lead' && owner === 'director');
  if (!area || !duty) throw new Error('There is no duty of the director to try this on.');
  const asking = { ...duty, eligibility: ['party-member' as const] };
  const others = area.duties.filter(({ id }) => id !== duty.id);
  const broken = { ...library, dutyAreas: [{ ...area, duties: [asking, ...others] }, ...areas] };
  expect(findDutyConflicts(broken).map(({ message }) => message)[0]).toContain('要求“中共党员”');
});
