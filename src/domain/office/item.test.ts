import { describe, expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { FIXTURE } from '#tests/fixture.ts';
import { changedFields, comparable, differenceOf } from './difference.ts';
import { covers, itemsOf, type Item } from './item.ts';
import { officeText } from './office-text.ts';

const SOURCES = readSources(FIXTURE);
const OURS = itemsOf(SOURCES, 'content');
const item = (name: string) => {
  const found = OURS.find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const textOf = (file: string) =>
  new TextDecoder().decode(SOURCES.find((source) => source.file === file)?.bytes);
const USE = item('procedures/seals/use');
const DUTY = item('duties/seal-use');

describe('itemsOf', () => {
  test('takes pages, forms and regulations as a whole', () => {
    expect(USE).toEqual({
      ...{ name: 'procedures/seals/use', kind: 'procedures', title: '用印' },
      ...{ file: 'content/procedures/seals/use.mdx', path: 'procedures/seals/use.mdx' },
      text: textOf('content/procedures/seals/use.mdx'),
    });
    expect(item('forms/seal-sheet')).toMatchObject({
      kind: 'forms',
      path: 'forms/seal-sheet.yaml',
    });
    expect(item('regulations/seal-rules').text).toContain('title:');
  });

  test('takes lists entry by entry, each called by its name and its title', () => {
    expect(DUTY).toMatchObject({
      ...{ kind: 'duties', list: 'duties', title: '用印审批', path: 'duties/seals.yaml' },
      fields: { id: 'seal-use', owner: 'keeper' },
    });
    expect(DUTY.text).toBeUndefined();
    expect(item('glossary/supervised-sealing').title).toBe('监印');
    expect(item('posts/clerk').title).not.toBe('');
    expect(new Set(OURS.map(({ name }) => name)).size).toBe(OURS.length);
  });

  test('leaves out what is no entry, and titles that are no text', () => {
    const bytes = new TextEncoder().encode(
      'duties:\n  - { id: x, title: 12 }\n  - 甲\n  - { title: 乙 }\n',
    );
    const found = itemsOf([{ file: 'content/duties/a.yaml', bytes }], 'content');
    expect(found.map(({ name, title }) => [name, title])).toEqual([['duties/x', '']]);
    const empty = new TextEncoder().encode('duties: 甲\n');
    expect(itemsOf([{ file: 'content/duties/a.yaml', bytes: empty }], 'content')).toEqual([]);
  });
});

describe('covers', () => {
  const entry = (kind: Item['kind'], list: string, fields: Record<string, unknown>): Item => ({
    ...{ name: `${kind}/a`, kind, list, fields, file: '', path: '', title: '' },
  });

  test('a page stands over ours, and so does an entry that changes it or is about to', () => {
    expect(covers(USE)).toBe(true);
    expect(covers(entry('duties', 'duties', { id: 'a', owner: 'b' }))).toBe(true);
    expect(covers(entry('duties', 'duties', { id: 'a' }))).toBe(true);
  });

  test('what only adds to a list of an entry stands over nothing', () => {
    expect(covers(entry('catalogue', 'categories', { id: 'a', procedures: ['x'] }))).toBe(false);
    expect(
      covers(entry('catalogue', 'categories', { id: 'a', procedures: ['x'], title: '乙' })),
    ).toBe(true);
  });
});

describe('differences', () => {
  test('are told line by line with a line around them', () => {
    expect(differenceOf('a\nb\nc\nd\ne', 'a\nb\nc\nx\ne\n')).toEqual([
      {
        line: 3,
        lines: [
          { is: 'same', text: 'c' },
          { is: 'old', text: 'd' },
          { is: 'new', text: 'x' },
          { is: 'same', text: 'e' },
        ],
      },
    ]);
    expect(differenceOf('a', 'a\n')).toEqual([]);
  });

  test('of entries are told field by field', () => {
    const old = { ...DUTY, fields: { id: 'a', owner: 'b', assist: ['c'], when: 'd' } };
    const now = { ...DUTY, fields: { id: 'a', owner: 'x', assist: ['c'], answer: 'y' } };
    expect(changedFields(old, now)).toEqual(['owner', 'when', 'answer']);
    expect(changedFields(USE, USE)).toEqual([]);
    expect(comparable(USE)).toBe(USE.text);
    expect(comparable({ ...DUTY, fields: { id: 'a', when: '甲' } })).toBe('id: a\nwhen: 甲\n');
  });
});

test('office.yaml is written with what belongs together on one line', () => {
  const data = {
    ...{ unit: '某单位', contacts: { phone: '12', place: '甲' }, hidden: ['a', 'b'] },
    ...{ posts: [{ post: 'clerk', holder: '甲' }], local: { fee: { value: '1', source: '乙' } } },
  };
  expect(officeText('# 甲\n\n', data)).toBe(
    [
      '# 甲',
      'unit: 某单位',
      'contacts: { phone: "12", place: 甲 }',
      'hidden:',
      '  - a',
      '  - b',
      'posts:',
      '  - { post: clerk, holder: 甲 }',
      'local:',
      '  fee: { value: "1", source: 乙 }',
      '',
    ].join('\n'),
  );
  const empty = { unit: '', contacts: {}, hidden: [], posts: [], local: {} };
  expect(officeText('#', empty)).toBe(
    '#\nunit: ""\ncontacts: {}\nhidden: []\nposts: []\nlocal: {}\n',
  );
});
