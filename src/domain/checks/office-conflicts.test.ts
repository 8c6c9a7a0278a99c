import { describe, expect, test } from 'vitest';
import type { WrittenContent } from '#domain/content/written.ts';
import type { PostChoice } from '#schemas/office.ts';
import { written } from '#tests/fixture.ts';
import { findOfficeConflicts } from './office-conflicts.ts';

type Choice = Partial<PostChoice>;

/** The posts of the small edition in the order of its office.yaml, with these choices alone. */
const POSTS = ['director', 'keeper', 'clerk', 'archivist', 'driver'];

function office(choices: Readonly<Record<string, Choice>>): WrittenContent {
  const posts = POSTS.map((post) => ({ post, holder: '', control: '', ...choices[post] }));
  return { ...written, choices: { ...written.choices, posts } };
}
const conflicts = (choices: Readonly<Record<string, Choice>>) =>
  findOfficeConflicts(office(choices));

const FILE = 'office/office.yaml';
const CONTROL = '用印由主任在场监印';

test('the small edition, and an office that chooses nothing, have no contradiction', () => {
  expect(findOfficeConflicts(written)).toEqual([]);
  expect(conflicts({})).toEqual([]);
});

describe('posts that must be kept apart', () => {
  test('are not merged one into the other', () => {
    expect(conflicts({ driver: { mergedInto: 'keeper', control: CONTROL } })).toEqual([
      {
        file: FILE,
        field: 'posts.4.mergedInto',
        message: '车辆后勤岗不能并入印章管理岗：花钱的人不管章',
        hint: '并给别的岗位',
      },
    ]);
  });

  test('are not merged either where only the other post says so', () => {
    const [problem] = conflicts({ keeper: { mergedInto: 'clerk' } });
    expect(problem?.message).toBe('印章管理岗不能并入文书岗：写的人不管章');
    const [back] = conflicts({ clerk: { mergedInto: 'keeper' } });
    expect(back?.message).toBe('文书岗不能并入印章管理岗：写的人不管章');
  });

  test('may be merged with a control where the post allows it', () => {
    const [problem] = conflicts({ clerk: { mergedInto: 'keeper' } });
    expect(problem?.hint).toBe(
      '并给别的岗位；人手不够确须合并的，给这个岗写上补救办法（control），如：用印由第三人在场监印',
    );
    expect(conflicts({ clerk: { mergedInto: 'keeper', control: CONTROL } })).toEqual([]);
  });

  test('are not merged side by side into a third', () => {
    const merged = { mergedInto: 'director', control: CONTROL };
    expect(conflicts({ keeper: merged, driver: merged })).toEqual([
      {
        file: FILE,
        field: 'posts.4.mergedInto',
        message: '车辆后勤岗不能和印章管理岗并给同一个岗位：花钱的人不管章',
        hint: '并给别的岗位',
      },
    ]);
  });

  test('do not cover each other', () => {
    expect(conflicts({ keeper: { cover: 'driver' } })).toEqual([
      {
        file: FILE,
        field: 'posts.1.cover',
        message: '车辆后勤岗不能做印章管理岗的 B 岗：经手采购的人不管章',
        hint: '换一个没有利害冲突的岗位',
      },
    ]);
  });

  test('are not held by one person', () => {
    const held = { holder: '甲' };
    const problems = conflicts({ keeper: held, driver: held, director: held, archivist: held });
    expect(problems.filter(({ field }) => field.endsWith('.holder'))).toEqual([
      {
        file: FILE,
        field: 'posts.4.holder',
        message: '甲同时在印章管理岗和车辆后勤岗：花钱的人不管章',
        hint: '换一个人，或把其中一个岗并给由别人在岗、又不冲突的岗位（mergedInto）；这两个岗并成一个也不行',
      },
    ]);
  });

  test('and what is advised then holds: another post that somebody else holds', () => {
    const held = { keeper: { holder: '甲' }, archivist: { holder: '乙' } };
    const merged = (holder: string) => ({ driver: { holder, mergedInto: 'archivist' } });
    // The name that still stands beside a merged post says nothing any more.
    expect(conflicts({ ...held, ...merged('甲') })).toEqual([]);
    const same = conflicts({ ...held, archivist: { holder: '甲' }, ...merged('') });
    expect(same.map(({ field, message }) => [field, message])).toContainEqual([
      'posts.4.mergedInto',
      '甲同时在印章管理岗和车辆后勤岗：花钱的人不管章',
    ]);
  });

  test('are held by one person where a merger with a control says so, as is advised', () => {
    const held = { keeper: { holder: '甲' }, clerk: { holder: '甲' } };
    const [problem, ...others] = conflicts(held);
    expect(others).toEqual([]);
    expect(problem?.hint).toBe(
      '换一个人；确须一个人兼的，把一个岗并入另一个（mergedInto），并写明补救办法（control），如：用印由第三人在场监印',
    );
    const merged = { holder: '甲', mergedInto: 'keeper', control: CONTROL };
    expect(conflicts({ ...held, clerk: merged })).toEqual([]);
  });
});

describe('mergers', () => {
  test('in a circle are named once', () => {
    const circle = { archivist: { mergedInto: 'director' }, director: { mergedInto: 'archivist' } };
    expect(conflicts(circle)).toEqual([
      {
        file: FILE,
        field: 'posts.0.mergedInto',
        message:
          '岗位并来并去又回到了自己：办公室主任（director） → 档案岗（archivist） → 办公室主任（director）',
        hint: '留下其中一个岗位，删去它并到哪个岗（mergedInto）',
      },
    ]);
    // Who leads into a circle without being part of it is not blamed.
    const fields = conflicts({ ...circle, clerk: { mergedInto: 'director' } }).map(
      ({ field }) => field,
    );
    expect(fields).toEqual(['posts.0.mergedInto']);
  });

  test('do not give a duty to who is barred from it, but for a control', () => {
    const { duties = [] } = written.dutyAreas.find(({ id }) => id === 'archives') ?? {};
    const barred = [{ post: 'director', why: '主任不自己归档' }];
    const dutyAreas = [
      {
        ...written.dutyAreas[0],
        id: 'a',
        title: '甲',
        duties: duties.map((duty) => ({ ...duty, barred })),
      },
    ];
    const messages = (choice: Choice) =>
      findOfficeConflicts({ ...office({ archivist: choice }), dutyAreas });
    expect(messages({ mergedInto: 'director' })).toEqual([
      {
        file: FILE,
        field: 'posts.3.mergedInto',
        message: '办公室主任和档案岗合并后，“文书归档”由不得承担的人来办：主任不自己归档',
        hint: '并给别的岗位，或只把这一件事换给别的岗位，或给这个岗写上补救办法（control）',
      },
    ]);
    expect(messages({ mergedInto: 'director', control: CONTROL })).toEqual([]);
    expect(messages({ mergedInto: 'clerk' })).toEqual([]);
  });
});

test('what content itself says of covers is checked where the office says nothing', () => {
  const posts = written.posts.map((post) =>
    post.id === 'keeper' ? { ...post, cover: 'driver' } : post,
  );
  expect(findOfficeConflicts({ ...office({}), posts })).toEqual([
    expect.objectContaining({ file: 'content/posts.yaml', field: 'keeper.cover' }),
  ]);
});

describe('nobody covers himself', () => {
  const message = '文书岗的 A 岗和 B 岗是同一个人：乙';

  test('by holding both posts', () => {
    const problems = conflicts({
      clerk: { holder: '乙', cover: 'archivist' },
      archivist: { holder: '乙' },
    });
    expect(problems).toEqual([
      { file: FILE, field: 'posts.2.cover', message, hint: 'B 岗换成一个由别人在岗的岗位' },
    ]);
  });

  test('by holding the post that content names as his cover', () => {
    const problems = conflicts({ clerk: { holder: '乙' }, director: { holder: '乙' } });
    expect(problems).toEqual([
      {
        file: FILE,
        field: 'posts.2',
        message,
        hint: '给这个岗写上 B 岗（cover），选一个由别人在岗的岗位',
      },
    ]);
  });

  test('by holding the post that took his cover over', () => {
    const problems = conflicts({
      clerk: { holder: '乙', cover: 'archivist' },
      archivist: { holder: '丙', mergedInto: 'director' },
      director: { holder: '乙' },
    });
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('where the post was merged, whose cover is that of the other', () => {
    const merged = { holder: '乙', cover: 'director', mergedInto: 'archivist' };
    expect(conflicts({ clerk: merged, director: { holder: '乙' } })).toEqual([]);
  });

  test('but posts that nobody holds yet may cover each other', () => {
    expect(conflicts({ clerk: { cover: 'archivist' }, archivist: { cover: 'clerk' } })).toEqual([]);
  });
});

test('unknown posts are left to the check of references', () => {
  expect(conflicts({ clerk: { mergedInto: 'nobody', cover: 'nobody' } })).toEqual([]);
});
