import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctNames } from './blank-names.ts';
import { viewForm } from './form-view.ts';
import { aForm } from './testing.ts';

const namesIn = (...blocks: object[]) =>
  Object.fromEntries(distinctNames(viewForm(aForm({ blocks }), '档案岗')));
const grid = (title: string | undefined, ...rows: object[][]) => ({ type: 'grid', title, rows });
const cell = (label: string, name: string, kind = 'text') => ({ label, name, kind });

describe('blanks that would be called alike', () => {
  test('are none where each has a label of its own', () => {
    expect(namesIn(grid('用印', [cell('姓名', 'person'), cell('科室', 'department')]))).toEqual({});
  });

  test('one is written and one is signed: the signature says so', () => {
    const blanks = grid(undefined, [cell('移交人', 'from'), cell('移交人', 'from-sign', 'sign')]);
    expect(namesIn(blanks)).toEqual({ 'from-sign': '移交人，签名' });
  });

  test('stand in different parts: the part says which', () => {
    const parts = ['审批', '销假'].map((title, index) =>
      grid(title, [cell('本人', `sign-${index}`, 'sign')]),
    );
    expect(namesIn(...parts)).toEqual({ 'sign-0': '本人，审批', 'sign-1': '本人，销假' });
  });

  test('stand behind different cells: the cell before says which', () => {
    const rows = ['分管领导审批', '主要领导审批'].map((label, index) => [
      cell(label, `opinion-${index}`),
      cell('签名', `sign-${index}`, 'sign'),
    ]);
    expect(namesIn(grid(undefined, ...rows))).toEqual({
      'sign-0': '签名，分管领导审批',
      'sign-1': '签名，主要领导审批',
    });
  });

  test('are gaps of one hint: how their lines begin tells them apart, else their order', () => {
    const lines = { type: 'text', paragraphs: ['附件：1. ____{附件名称}', '2. ____{附件名称}'] };
    expect(namesIn(lines)).toEqual({
      'text.1.1.1': '附件名称，附件：1',
      'text.1.2.1': '附件名称，2',
    });
    const line = '向____{机关}申请';
    expect(namesIn({ type: 'text', paragraphs: [line, line] })).toEqual({
      'text.1.1.1': '机关，第 1 处',
      'text.1.2.1': '机关，第 2 处',
    });
  });

  test('are columns of two tables: the table says which, and no cell is taken for one', () => {
    const table = (title: string, name: string) => ({
      ...{ type: 'table', title, blank: 1 },
      columns: [cell('日期', name, 'date'), cell(title, `${name}-of`)],
    });
    expect(
      namesIn(
        grid('日期', [cell('日期', 'day')]),
        table('维修', 'mended'),
        table('盘点', 'counted'),
      ),
    ).toEqual({ mended: '日期，维修', counted: '日期，盘点' });
  });

  test('are never called alike, whatever their labels, kinds, parts and lines', () => {
    const some = fc.constantFrom('签名', '日期', '姓名');
    const cells = fc.array(fc.tuple(some, fc.constantFrom('text', 'sign', 'area')), {
      ...{ minLength: 1, maxLength: 4 },
    });
    const part = fc.tuple(
      fc.option(some, { nil: undefined }),
      fc.array(cells, { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const blocks = parts.map(([title, rows], at) =>
          grid(
            title,
            ...rows.map((row, line) =>
              row.map(([label, kind], place) => cell(label, `c-${at}-${line}-${place}`, kind)),
            ),
          ),
        );
        const names = namesIn(...blocks);
        const all = parts.flatMap(([, rows], at) =>
          rows.flatMap((row, line) =>
            row.map(([label], place) => names[`c-${at}-${line}-${place}`] ?? label),
          ),
        );
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
