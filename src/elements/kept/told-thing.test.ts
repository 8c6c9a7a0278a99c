import { beforeEach, describe, expect, test } from 'vitest';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import { blankMeeting } from '#domain/assessment/record/meeting-edits.ts';
import type { PlanRow } from '#domain/assessment/record/plan-row.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import type { KeptThing, ThingKind } from '#stores/inventory/kept-things.ts';
import { show } from '#tests/elements/page.ts';
import type { Titles } from './titles.ts';
import { GROUPS, tellThing } from './told-thing.ts';

const questionnaire = { id: 'demo', version: '2.1.0' };
const titles: Titles = {
  forms: { letter: ['请示', false], ledger: ['登记簿', true] },
  procedures: { 'seals/use': '用印' },
  posts: { keeper: '印章管理岗' },
  questionnaire,
};

function tell(kind: ThingKind, key: string, value: unknown, more: Partial<KeptThing> = {}) {
  const thing = { id: key, kind, shelf: '', key, value, bytes: 0, savedAt: '', ...more };
  return tellThing(thing, titles);
}

const forms = (site: string): Partial<KeptThing> => ({
  database: { kind: 'forms', name: `office-handbook:forms:${site}`, site },
});
const draft = {
  format: 1,
  savedAt: '2026-11-27T09:00:00',
  fields: {
    'draft.name': { label: '草稿名', value: '给张三的' },
    title: { label: '标题', value: '增编' },
    to: { label: '主送', value: '编办' },
  },
};

beforeEach(() => show('<kept-things data-site="/"></kept-things>'));

test('every kind of thing has one group, so that nothing that is kept goes unlisted', () => {
  const kinds: Record<ThingKind, 1> = {
    ...{ draft: 1, sheet: 1, meeting: 1, original: 1, earlier: 1, edition: 1, aside: 1, ticks: 1 },
    ...{ post: 1, theme: 1, shortcuts: 1, mark: 1, tally: 1, other: 1 },
  };
  expect(GROUPS.flatMap(([, each]) => each).sort()).toEqual(Object.keys(kinds).sort());
});

describe('a draft', () => {
  test('is called as its form and as somebody named it, and opens there', () => {
    expect(tell('draft', 'letter/x', draft, forms('/'))).toMatchObject({
      name: '请示：给张三的',
      address: '/forms/letter/#draft=x',
      form: { id: 'letter', isRegister: false },
      // The name was not written into the form.
      lost: '会删掉“请示：给张三的”里填的 2 处。',
    });
    expect(tell('draft', 'ledger', draft, forms('/')).form?.isRegister).toBe(true);
  });

  test('of a form that is gone opens nowhere, and can be deleted', () => {
    const told = tell('draft', 'gone', draft, forms('/'));
    expect(told).not.toHaveProperty('address');
    expect(told).not.toHaveProperty('form');
    expect(told).toMatchObject({ name: 'gone：给张三的', lost: expect.any(String) });
  });

  test('of another handbook is told with where it is, and opens nothing of this one', () => {
    const told = tell('draft', 'letter', draft, forms('/shouce/'));
    expect(told).toEqual({
      name: '请示：给张三的（/shouce/ 下的另一份手册）',
      lost: '会删掉“请示：给张三的”里填的 2 处。',
    });
  });
});

describe('a sheet', () => {
  const row: PlanRow = {
    ...{ id: 'r', item: 'scope-01', problem: '', cause: '', measure: '', sign: '', leader: '' },
    ...{ person: '', due: '', state: 'open', progress: '', closedOn: '', verifier: '' },
    ...{ reason: '', forms: [] },
  };
  const sheet: SheetRecord = {
    ...blankRecord(questionnaire, 's', { unit: '样例街道', date: '2026-11-26' }),
    answers: { 'scope-01': { state: 'answered', level: 2 } },
    plan: [row, { ...row, id: 'r2' }],
  };

  test('says what goes with it', () => {
    expect(tell('sheet', 's', sheet)).toMatchObject({
      ...{ name: '2026-11-26 的自评　样例街道（有整改台账 2 行）', isChosen: true },
      ...{ address: '/assessment/', file: { name: '自评-样例街道-2026-11-26.json' } },
      lost: expect.stringContaining('已答的 1 题、依据和理由、整改台账 2 行'),
    });
  });

  test('of another questionnaire opens nowhere, and comes as a file', () => {
    const other = { ...sheet, questionnaire: { id: 'other', version: '2.1.0' } };
    const told = tell('sheet', 's', other);
    expect(told).not.toHaveProperty('address');
    expect(JSON.parse(told.file?.text ?? '')).toMatchObject(other);
  });

  test('of a newer edition is taken along as it lies there', () => {
    const newer = { format: 99, about: { name: '明年' }, parts: [1] };
    const told = tell('sheet', 's', newer);
    expect(told).toMatchObject({ name: '明年', file: { name: 's.json' } });
    expect(told).not.toHaveProperty('address');
    expect(JSON.parse(told.file?.text ?? '')).toEqual(newer);
  });
});

describe('a meeting', () => {
  const about = { name: '年终', date: '2026-11-25' };
  const meeting = blankMeeting(questionnaire, 'm', about);

  test('says what goes with it and what stays', () => {
    const told = tell('meeting', 'm', meeting);
    expect(told).toMatchObject({
      ...{ name: '年终　2026-11-25', address: '/assessment/meeting/', isChosen: true },
      lost: expect.stringMatching(/0 个人的答案和议定的结果。由它生成的自评.*不跟着删/u),
    });
    expect(JSON.parse(told.file?.text ?? '')).toMatchObject(meeting);
  });

  test('that cannot be read is taken along as it lies there', () => {
    const newer = { kind: 'meeting', format: 99 };
    const told = tell('meeting', 'm', newer);
    expect(told).toMatchObject({ name: '更新一版网站存的内容', file: { name: 'm.json' } });
    expect(JSON.parse(told.file?.text ?? '')).toEqual(newer);
  });
});

describe('other things', () => {
  test('come as the files that they were', () => {
    expect(tell('original', 'o', { name: '甲.json', text: '{' }).file).toEqual({
      ...{ name: '甲.json', text: '{' },
    });
    expect(tell('earlier', 'handbook:assessment', '{"a":1}').file?.text).toBe('{"a":1}');
    expect(tell('other', 'a/b', { c: 1 }).file).toEqual({
      ...{ name: 'a-b.json', text: '{\n  "c": 1\n}' },
    });
    const aside = tell('aside', 'aside:1', { name: '原来的', text: 'unit: 甲' });
    expect(aside.name).toBe('原来的');
    expect(aside.file).toEqual({ name: 'office.yaml', text: 'unit: 甲' });
  });

  test('are called as people know them', () => {
    expect(tell('ticks', 'handbook:checklist:seals/use@1.0', '1')).toMatchObject({
      ...{ name: '用印', address: '/procedures/seals/use/' },
    });
    const gone = tell('ticks', 'handbook:checklist:seals/gone@1.0', '1');
    expect(gone.name).toBe('seals/gone');
    expect(gone).not.toHaveProperty('address');
    expect(tell('post', 'handbook:my-post', 'keeper').name).toBe('我的岗位：印章管理岗');
    expect(tell('post', 'handbook:my-post', 'gone').name).toBe('我的岗位：gone');
    expect(tell('edition', 'settings', draft)).toMatchObject({
      ...{ name: '本单位版草稿', address: '/office/' },
      lost: expect.stringContaining('备用文件不跟着删'),
    });
  });

  test('that only pages need are not deleted alone', () => {
    expect(tell('mark', 'current', 's')).not.toHaveProperty('lost');
    expect(tell('tally', 'handbook:drafts:/', '2')).not.toHaveProperty('lost');
    expect(tell('theme', 'handbook:theme', 'dark').lost).toBe('会删掉“外观”。');
  });
});
