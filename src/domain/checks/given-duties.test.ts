import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livedDuties } from '#domain/content/lived-duties.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { office, type Office } from '#schemas/office.ts';
import { written } from '#tests/fixture.ts';
import { givenDutyConflicts } from './given-duties.ts';
import { findOfficeConflicts } from './office-conflicts.ts';

const FILE = 'office/office.yaml';

const source = (duties: object, posts: readonly object[] = []) => ({
  ...written,
  choices: office.parse({ duties, posts }),
});
const conflicts = (duties: object, posts?: readonly object[]) =>
  givenDutyConflicts(source(duties, posts));
const told = (duties: object, posts?: readonly object[]) =>
  conflicts(duties, posts).map(({ field, message }) => `${field} ${message}`);

describe('a duty that the office gives to another post', () => {
  test('holds where nothing speaks against it, and where it stays', () => {
    expect(conflicts({ 'seal-use': { post: 'archivist' } })).toEqual([]);
    expect(conflicts({ 'seal-use': { post: 'keeper' } })).toEqual([]);
  });

  test('must be one of the office, for a post of the office', () => {
    expect(conflicts({ 'contract-signing': { post: 'clerk' } })).toEqual([
      {
        file: FILE,
        field: 'duties.contract-signing.post',
        message: '“合同签订”不由办公室主办，归经办科室，不能在这里换给办公室的岗位',
        hint: '删去这一项；办公室真要接过来办的，请手册维护人在 office/duties 里连角色和依据一起改',
      },
    ]);
    expect(told({ 'seal-use': { post: 'leader' } })).toEqual([
      'duties.seal-use.post 分管领导（leader）不是办公室的岗位',
    ]);
  });

  test('is refused to who is barred from it, and to who is not what it asks for, whatever makes up for it', () => {
    const control = '由主任监督';
    expect(conflicts({ 'seal-keeping': { post: 'driver', control } })).toEqual([
      {
        file: FILE,
        field: 'duties.seal-keeping.post',
        message: '“印章保管”不能换给车辆后勤岗：经手采购的人不得管章',
        hint: '删去这一项，或换给办公室主任、印章管理岗',
      },
    ]);
    expect(told({ 'seal-keeping': { post: 'archivist', control } })).toEqual([
      'duties.seal-keeping.post “印章保管”要求“中共党员”，而档案岗的任职条件里没有这一条',
    ]);
  });

  test('needs a control where the posts are kept apart', () => {
    expect(conflicts({ 'seal-use': { post: 'clerk' } })).toEqual([
      {
        file: FILE,
        field: 'duties.seal-use.control',
        message: '“用印审批”从印章管理岗换给文书岗，而印章管理岗和文书岗要分开：写的人不管章',
        hint: '换给别的岗位；这件事和上面说的不相干，或者另有人把关的，写明补救办法（control），如：用印由第三人在场监印',
      },
    ]);
    expect(told({ 'seal-use': { post: 'driver' } })).toEqual([
      'duties.seal-use.control “用印审批”从印章管理岗换给车辆后勤岗，而印章管理岗和车辆后勤岗不能由一个人兼：经手采购的人不管章',
    ]);
    expect(conflicts({ 'seal-use': { post: 'clerk', control: '主任监印' } })).toEqual([]);
  });

  test('is held against all that its person holds, by a merger or by name', () => {
    const merged = [{ post: 'driver', mergedInto: 'archivist' }];
    const named = [
      { post: 'driver', holder: '甲' },
      { post: 'archivist', holder: '甲' },
    ];
    for (const posts of [merged, named]) {
      expect(told({ 'seal-use': { post: 'archivist' } }, posts)).toEqual([
        'duties.seal-use.control “用印审批”从印章管理岗换给档案岗，档案岗又和车辆后勤岗是一个人，而印章管理岗和车辆后勤岗不能由一个人兼：经手采购的人不管章',
      ]);
    }
    // A merger of the two posts themselves is told by itself.
    const both = [{ post: 'keeper', mergedInto: 'clerk', control: '主任监印' }];
    expect(conflicts({ 'seal-use': { post: 'clerk' } }, both)).toEqual([]);
  });

  test('cures a merger that would give it to who is barred', () => {
    const dutyAreas = written.dutyAreas.map((area) => ({
      ...area,
      duties: area.duties.map((duty) =>
        duty.id === 'filing'
          ? { ...duty, barred: [{ post: 'director', why: '不自己归档' }] }
          : duty,
      ),
    }));
    const merged = [{ post: 'archivist', mergedInto: 'director' }];
    const found = (duties: object) =>
      findOfficeConflicts({ ...source(duties, merged), dutyAreas }).map(({ field }) => field);
    expect(found({})).toEqual(['posts.0.mergedInto']);
    expect(found({ filing: { post: 'clerk' } })).toEqual([]);
  });

  test('that nobody knows is told by the references alone', () => {
    expect(conflicts({ 'seal-us': { post: 'clerk' }, 'seal-use': { post: 'clark' } })).toEqual([]);
  });
});

const OURS = ['director', 'keeper', 'clerk', 'archivist', 'driver'];
const duties = dutiesOf(written);
const given = fc.dictionary(
  fc.constantFrom(...duties.map(({ id }) => id)),
  fc.record({ post: fc.constantFrom(...OURS), control: fc.constantFrom('', '由主任抽查') }),
);
const filled: fc.Arbitrary<Office['posts'][number][]> = fc
  .record(Object.fromEntries(OURS.map((id) => [id, fc.constantFrom('', '甲', '乙')])))
  .map((held) => OURS.map((post) => ({ post, holder: held[post] ?? '', control: '' })));

test('whatever is given, each duty has one owner, and it is the one that was said', () => {
  fc.assert(
    fc.property(given, filled, (moved, posts) => {
      const lived = dutiesOf({ dutyAreas: livedDuties(source(moved, posts)) });
      expect(lived.map(({ id }) => id)).toEqual(duties.map(({ id }) => id));
      for (const [index, { id, owner, answer, assist, barred }] of lived.entries()) {
        const was = duties[index];
        expect(owner).toBe(moved[id]?.post ?? was?.owner);
        expect(assist).not.toContain(owner);
        expect(barred.map(({ post }) => post)).not.toContain(owner);
        expect(answer === was?.answer).toBe(owner === was?.owner);
        expect(answer.endsWith(was?.answer ?? '?')).toBe(true);
      }
    }),
  );
});

test('a control mends what a control is asked for, and nothing else', () => {
  fc.assert(
    fc.property(given, filled, (moved, posts) => {
      const without = (control: string) =>
        conflicts(
          Object.fromEntries(
            Object.entries(moved).map(([id, { post }]) => [id, { post, control }]),
          ),
          posts,
        );
      const lasting = without('').filter(({ field }) => field.endsWith('.post'));
      expect(without('由主任抽查')).toEqual(lasting);
    }),
  );
});
