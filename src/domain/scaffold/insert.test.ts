import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { insertInto, insertIntoList } from './insert.ts';

const TEXT = `# 目录
categories:
  - id: seals # 印章
    procedures:
      - seals/use # YZ-01

  # 其余
  - id: archives
    procedures: [archives/filing]
stop: []
`;

describe('an item', () => {
  test('goes to the end of a list whose other lines stay as they are', () => {
    expect(insertInto(TEXT, ['categories', { id: 'seals' }, 'procedures'], 'seals/own')).toBe(
      TEXT.replace('# YZ-01\n', '# YZ-01\n      - seals/own\n'),
    );
  });

  test('goes into brackets, also into empty ones', () => {
    expect(insertInto(TEXT, ['categories', { id: 'archives' }, 'procedures'], 'archives/own')).toBe(
      TEXT.replace('[archives/filing]', '[archives/filing, archives/own]'),
    );
    expect(insertInto(TEXT, ['stop'], '啥')).toBe(TEXT.replace('[]', '[啥]'));
    expect(parse(insertInto(TEXT, ['stop'], 'id: a\ntitle: 甲') ?? '')).toMatchObject({
      stop: [{ id: 'a', title: '甲' }],
    });
  });

  test('of several lines keeps its shape', () => {
    expect(insertInto(TEXT, ['categories'], 'id: own\nprocedures: [own/a]')).toBe(
      TEXT.replace('stop:', '  - id: own\n    procedures: [own/a]\nstop:'),
    );
  });

  test('finds no place in a list that is not there', () => {
    expect(insertInto(TEXT, ['categories', { id: 'x' }, 'procedures'], 'a')).toBeUndefined();
    expect(insertInto(TEXT, ['categories', { id: 'seals' }, 'id'], 'a')).toBeUndefined();
  });

  test('begins a list, and a file, where there is none', () => {
    expect(insertIntoList(undefined, 'terms', 'id: a\nterm: 甲')).toBe(
      'terms:\n  - id: a\n    term: 甲\n',
    );
    expect(insertIntoList('# 注\nx: 1\n\n', 'terms', 'id: a')).toBe(
      '# 注\nx: 1\nterms:\n  - id: a\n',
    );
  });
});

test('whatever a list holds, an item more is all that changes', () => {
  const entry = fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    note: fc.constantFrom('', '甲\n乙\n', ' x '),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.boolean(), (list, isLast) => {
      const data = isLast ? { order: 1, list } : { list, order: 1 };
      const made = insertIntoList(stringify(data), 'list', 'id: new\nnote: 新');
      expect(parse(made)).toEqual({ ...data, list: [...list, { id: 'new', note: '新' }] });
    }),
  );
});
