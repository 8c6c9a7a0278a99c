import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import type { Library } from '#domain/content/library.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { findOfficeConflicts } from './office-conflicts.ts';

const library = readLibrary();

/** The library with some posts of the office arranged otherwise. */
function arranged(
  post: string,
  choice: { holder?: string; cover?: string; mergedInto?: string; control?: string },
): Library {
  const posts = library.office.posts.map((entry) =>
    entry.post === post ? { ...entry, ...choice } : entry,
  );
  return { ...library, office: { ...library.office, posts } };
}

test('the office as it is has no contradiction', () => {
  expect(findOfficeConflicts(library)).toEqual([]);
});

test('posts that must be kept apart can neither be merged nor cover each other', () => {
  const clash = library.posts.find(
    ({ group, incompatible }) =>
      group === 'office' && incompatible.some(({ post }) => isOfficePost(post)),
  );
  const other = clash?.incompatible.find(({ post }) => isOfficePost(post))?.post;
  if (!clash || other === undefined) throw new Error('No two office posts are incompatible.');
  expect(findOfficeConflicts(arranged(clash.id, { mergedInto: other }))[0]?.message).toContain(
    '不能并入',
  );
  expect(findOfficeConflicts(arranged(clash.id, { cover: other }))[0]?.message).toContain('B 岗');
});

test('posts that may be merged with a control ask for it, and are content with it', () => {
  const merger = { mergedInto: 'documents-clerk' };
  const [problem] = findOfficeConflicts(arranged('confidential-clerk', merger));
  expect(problem?.message).toContain('机要保密岗不能并入');
  expect(problem?.hint).toContain('同一行写上补救办法，如 control: 用印由第二人在场监印');
  const control = '用印由主任在场监印';
  expect(findOfficeConflicts(arranged('confidential-clerk', { ...merger, control }))).toEqual([]);
  const apart = { mergedInto: 'logistics-clerk', control };
  expect(findOfficeConflicts(arranged('confidential-clerk', apart))[0]?.hint).toBe('并给别的岗位');
});

test('posts that are kept apart cannot be merged into a third one side by side', () => {
  const one = arranged('confidential-clerk', {
    mergedInto: 'documents-clerk',
    control: '两人在场',
  });
  const posts = one.office.posts.map((entry) =>
    entry.post === 'communications-clerk' ? { ...entry, mergedInto: 'documents-clerk' } : entry,
  );
  const messages = findOfficeConflicts({ ...one, office: { ...one.office, posts } }).map(
    ({ message }) => message,
  );
  expect(messages.join()).toContain('宣传信息岗不能和机要保密岗并给同一个岗位：');
});

test('posts merged in a circle are named', () => {
  const one = arranged('archivist', { mergedInto: 'duty-officer' });
  const posts = one.office.posts.map((entry) =>
    entry.post === 'duty-officer' ? { ...entry, mergedInto: 'archivist' } : entry,
  );
  const messages = findOfficeConflicts({ ...one, office: { ...one.office, posts } }).map(
    ({ message }) => message,
  );
  expect(messages).toContain('岗位并来并去又回到了自己：archivist → duty-officer → archivist');
});

test('a duty does not fall to who is barred from it by way of a merger', () => {
  const duty = dutiesOf(library).find(({ barred, owner }) =>
    barred.some(({ post }) => isOfficePost(post) && isOfficePost(owner)),
  );
  const barred = duty?.barred.find(({ post }) => isOfficePost(post))?.post;
  if (!duty || barred === undefined) throw new Error('No duty bars a post of the office.');
  const messages = (control: string) =>
    findOfficeConflicts(arranged(barred, { mergedInto: duty.owner, control })).map(
      ({ message }) => message,
    );
  expect(messages('').join()).toContain(`合并后，“${duty.title}”由不得承担的人来办`);
  expect(messages('两人在场').join()).not.toContain(`“${duty.title}”由不得承担的人来办`);
});

test('a post that is left out has to say where it went', () => {
  const posts = library.office.posts.filter(({ post }) => post !== 'archivist');
  const [problem] = findOfficeConflicts({ ...library, office: { ...library.office, posts } });
  expect(problem?.message).toBe('没有写档案岗');
  expect(problem?.hint).toContain('- { post: archivist, mergedInto: … }');
});

test('one name on two posts that are kept apart is refused', () => {
  const one = arranged('confidential-clerk', { holder: '甲' });
  const both = one.office.posts.map((entry) =>
    entry.post === 'logistics-clerk' ? { ...entry, holder: '甲' } : entry,
  );
  const [problem] = findOfficeConflicts({ ...one, office: { ...one.office, posts: both } });
  expect(problem?.message).toContain('甲同时在机要保密岗和后勤资产岗');
});

test('nobody covers himself', () => {
  const one = arranged('meetings-clerk', { holder: '乙' });
  const both = one.office.posts.map((entry) =>
    entry.post === 'communications-clerk' ? { ...entry, holder: '乙' } : entry,
  );
  const messages = findOfficeConflicts({ ...one, office: { ...one.office, posts: both } }).map(
    ({ message }) => message,
  );
  expect(messages).toContain('会务接待岗的 A 岗和 B 岗是同一个人：乙');
});

function isOfficePost(id: string): boolean {
  return library.posts.some((post) => post.id === id && post.group === 'office');
}
