import { describe, expect, test } from 'vitest';
import { office } from '#schemas/office.ts';
import { describeStatus } from './describe-status.ts';
import type { Item } from './item.ts';
import { officeStatus, type OfficeState } from './status.ts';

const duty = (id: string, fields: object = {}, root = 'content'): Item => ({
  name: `duties/${id}`,
  kind: 'duties',
  file: `${root}/duties/seals.yaml`,
  path: 'duties/seals.yaml',
  list: 'duties',
  fields: { id, ...fields },
  title: '',
});
const page = (slug: string, text: string, root = 'content'): Item => ({
  name: `procedures/${slug}`,
  kind: 'procedures',
  file: `${root}/procedures/${slug}.mdx`,
  path: `procedures/${slug}.mdx`,
  text,
  title: '流程',
});
const local = (id: string, first = false): Item => ({
  name: `locals/${id}`,
  kind: 'locals',
  file: 'content/locals.yaml',
  path: 'locals.yaml',
  list: 'locals',
  fields: { id, title: `标题 ${id}`, ask: '问领导', first },
  title: `标题 ${id}`,
});
const post: Item = { ...duty('x'), name: 'posts/clerk', kind: 'posts', list: 'posts' };

const CHOICES = { ...office.parse({}), local: new Set<string>() };
const status = (state: Partial<OfficeState>) =>
  officeStatus({ ours: [], own: [], base: [], confirmed: undefined, choices: CHOICES, ...state });
const confirmed = (...known: readonly string[]) => ({ version: '1.0', known: new Set(known) });
const names = (items: readonly Item[]) => items.map(({ name }) => name);

describe('what the handbook changed since', () => {
  test('is told for pages line by line, with whether the office has changed its own', () => {
    const state = {
      ours: [page('a/b', '一\n三\n')],
      base: [page('a/b', '一\n二\n')],
      own: [page('a/b', '一\n二\n', 'office')],
    };
    expect(status(state).changed).toMatchObject([
      {
        untouched: true,
        both: [],
        changes: [
          {
            line: 1,
            lines: [
              { is: 'same', text: '一' },
              { is: 'old', text: '二' },
              { is: 'new', text: '三' },
            ],
          },
        ],
      },
    ]);
    const own = [page('a/b', '一\n二\n自己的\n', 'office')];
    expect(status({ ...state, own }).changed[0]?.untouched).toBe(false);
  });

  test('is told for entries with the fields that both have changed', () => {
    const state = {
      ours: [duty('a', { title: '甲', owner: 'c', answer: '新' })],
      base: [duty('a', { title: '甲', owner: 'b', answer: '旧' })],
      own: [duty('a', { owner: 'd', title: '乙' }, 'office')],
    };
    expect(status(state).changed[0]).toMatchObject({ both: ['owner'], untouched: false });
  });

  test('is nothing where nothing has changed', () => {
    const same = [duty('a', { owner: 'b' })];
    const own = [duty('a', { owner: 'c' }, 'office')];
    expect(status({ ours: same, base: same, own }).changed).toEqual([]);
  });
});

describe('what the office wrote over ours without a record', () => {
  const own = [page('a/b', '自己的\n', 'office')];
  const ours = [page('a/b', '我们的\n')];

  test('is unrecorded where it was there when the office looked', () => {
    const { unrecorded, shadowed } = status({ own, ours, confirmed: confirmed('procedures/a/b') });
    expect([names(unrecorded), names(shadowed)]).toEqual([['procedures/a/b'], []]);
    expect(names(status({ own, ours }).unrecorded)).toEqual(['procedures/a/b']);
  });

  test('is shadowed where ours came later', () => {
    const { unrecorded, shadowed } = status({ own, ours, confirmed: confirmed() });
    expect([names(unrecorded), names(shadowed)]).toEqual([[], ['procedures/a/b']]);
  });

  test('is nothing where it only adds to a list of texts', () => {
    const rules: Item = {
      ...duty('rules'),
      ...{ name: 'catalogue/rules', kind: 'catalogue', list: 'parts' },
    };
    const added = { ...rules, fields: { id: 'rules', chapters: ['rules/own'] } };
    const renamed = { ...rules, fields: { id: 'rules', title: '规矩' } };
    expect(status({ ours: [rules], own: [added] }).unrecorded).toEqual([]);
    expect(status({ ours: [rules], own: [renamed] }).unrecorded).toHaveLength(1);
  });
});

test('what came and went since the office looked is told, but for what it has itself', () => {
  const state = {
    ours: [duty('new'), duty('old'), duty('mine')],
    own: [duty('mine', { owner: 'b' }, 'office'), duty('kept', { owner: 'b' }, 'office')],
    base: [duty('kept')],
    confirmed: confirmed('duties/old', 'duties/gone', 'duties/kept'),
  };
  const { added, removed, orphans } = status(state);
  expect(names(added)).toEqual(['duties/new']);
  expect(removed).toEqual(['duties/gone']);
  expect(orphans.map(({ own }) => own.name)).toEqual(['duties/kept']);
  expect(status({ ...state, confirmed: undefined }).added).toEqual([]);
});

test('fields beside lists and what works behind the pages are no news', () => {
  const { list: _, ...beside } = duty('seals.title', { title: '印章' });
  const words: Item = { ...duty('x'), name: 'synonyms/x', kind: 'synonyms', list: 'groups' };
  const state = { ours: [beside, words], confirmed: confirmed('wording/y') };
  expect(status(state)).toMatchObject({ added: [], removed: [], shadowed: [] });
  // An office that changes such a field has it recorded all the same.
  const own = [{ ...beside, fields: { title: '印信' } }];
  expect(names(status({ ...state, own }).unrecorded)).toEqual(['duties/seals.title']);
});

test('an entry hidden that is gone is an orphan, one of the office’s own is not', () => {
  const own = [
    duty('gone', { hidden: true }, 'office'),
    duty('own', { title: '自己的', owner: 'b' }, 'office'),
  ];
  expect(status({ own, ours: [duty('gonne')] }).orphans).toEqual([
    { own: own[0], near: 'duties/gonne' },
  ]);
});

test('choices that name what is gone are told with the nearest', () => {
  const choices = {
    posts: [{ post: 'clerk', cover: 'clark', mergedInto: 'xxxxxxxxxxxx' }],
    duties: { filng: { post: 'clerks', control: '' } },
    hidden: ['a/b', 'a/c', 'forms/x'],
    local: new Set(['seal']),
  };
  const { unfit } = status({
    choices,
    ours: [post, duty('filing'), page('a/b', ''), local('seals')],
  });
  expect(unfit).toEqual([
    { field: 'posts.0.cover', found: 'clark', near: 'clerk' },
    { field: 'posts.0.mergedInto', found: 'xxxxxxxxxxxx', near: undefined },
    { field: 'duties.filng', found: 'filng', near: 'filing' },
    { field: 'duties.filng.post', found: 'clerks', near: 'clerk' },
    { field: 'hidden.1', found: 'a/c', near: 'a/b' },
    { field: 'hidden.2', found: 'forms/x', near: undefined },
    { field: 'local.seal', found: 'seal', near: 'seals' },
  ]);
});

describe('the report', () => {
  test('of an office that has looked at everything says so', () => {
    expect(describeStatus(status({ confirmed: confirmed() }), '1.0')).toEqual({
      text: '手册是 1.0 版，本单位确认到 1.0 版。\n\n没有要看的。',
      count: 0,
    });
  });

  test('tells limits that wait for an answer, those to fill in first before the others', () => {
    const ours = [local('a'), local('b', true), local('c')];
    const choices = { ...CHOICES, local: new Set(['c']) };
    const { text, count } = describeStatus(status({ ours, choices }), '1.0');
    expect(text).toContain('本单位还没有记下看到哪一版');
    expect(text).toContain('先要填的本地规定，还没有填（1）\n  - b 标题 b：问领导');
    expect(text).toContain('其余还没有填的本地规定（1）\n  - a 标题 a：问领导');
    expect(count).toBe(2);
  });

  test('names many things of a kind in one line', () => {
    const many = Array.from({ length: 13 }, (_, index) => local(`l${index}`));
    const { text } = describeStatus(status({ ours: many, confirmed: confirmed() }), '1.1');
    expect(text).toContain('本地规定 13 项：标题 l0、标题 l1');
    expect(text).toContain('13 项，见 content/locals.yaml：标题 l0、');
  });
});
