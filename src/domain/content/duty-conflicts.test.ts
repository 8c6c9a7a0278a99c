import { expect, test } from 'vitest';
import { readLibrary } from '#integrations/content-files.ts';
import { findDutyConflicts } from './duty-conflicts.ts';
import type { Library } from './library.ts';

const library = readLibrary();

/** The library with some posts of the office arranged otherwise. */
function arranged(
  post: string,
  choice: { cover?: string; mergedInto?: string; control?: string },
): Library {
  const posts = library.office.posts.map((entry) =>
    entry.post === post ? { ...entry, ...choice } : entry,
  );
  return { ...library, office: { ...library.office, posts } };
}

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

test('posts that must be kept apart can neither be merged nor cover each other', () => {
  const clash = library.posts.find(
    ({ group, incompatible }) =>
      group === 'office' && incompatible.some(({ post }) => isOfficePost(post)),
  );
  const other = clash?.incompatible.find(({ post }) => isOfficePost(post))?.post;
  if (!clash || other === undefined) throw new Error('No two office posts are incompatible.');
  expect(findDutyConflicts(arranged(clash.id, { mergedInto: other }))[0]?.message).toContain('不能并入');
  expect(findDutyConflicts(arranged(clash.id, { cover: other }))[0]?.message).toContain('B 岗');
});

test('posts that may be merged with a control ask for it, and are content with it', () => {
  const merger = { mergedInto: 'documents-clerk' };
  const [problem] = findDutyConflicts(arranged('confidential-clerk', merger));
  expect(problem?.message).toContain('机要保密岗不能并入');
  expect(problem?.hint).toContain('同一行写上补救办法，如 control: 用印由第二人在场监印');
  const control = '用印由主任在场监印';
  expect(findDutyConflicts(arranged('confidential-clerk', { ...merger, control }))).toEqual([]);
  const apart = { mergedInto: 'logistics-clerk', control };
  expect(findDutyConflicts(arranged('confidential-clerk', apart))[0]?.hint).toBe('并给别的岗位');
});

function isOfficePost(id: string): boolean {
  return library.posts.some((post) => post.id === id && post.group === 'office');
}
