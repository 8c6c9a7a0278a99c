import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import {
  cellId,
  EVERY_WAY,
  gapId,
  omitId,
  OMITTED,
  printedDay,
  signDayId,
  waysId,
} from './entries.ts';
import { fillView, lastRow, officeEntries } from './fill-view.ts';
import { viewForm, type TableView } from './form-view.ts';
import { aForm } from './testing.ts';

const sheet = viewForm(the(lived.forms, 'seal-sheet'), '岗');
const letter = (...paragraphs: unknown[]) =>
  viewForm(aForm({ blocks: [{ type: 'text', paragraphs }] }), '岗');
const table = (entries: Record<string, string>, view = viewForm(aForm(), '岗')) =>
  fillView(view, entries).blocks.find((block): block is TableView => block.type === 'table');

describe('cells', () => {
  const cells = (entries: Record<string, string | readonly string[]>) => {
    const [grid] = fillView(sheet, entries).blocks;
    return new Map(
      grid?.type === 'grid'
        ? grid.rows.flat().map(({ name, value, day }) => [name, { value, day }])
        : [],
    );
  };

  test('hold what was written into them, lines, days and options', () => {
    const filled = cells({
      number: ' 7 号 ',
      date: '2026-11-08',
      title: '一\r\n二\r三',
      seal: ['行政公章', '部门章'],
      'cross-page': '要',
      applicant: '样例',
      [signDayId('applicant')]: '2026-11-09',
    });
    expect(filled.get('number')?.value).toBe('7 号');
    expect(filled.get('date')?.value).toBe('2026-11-08');
    expect(filled.get('title')?.value).toBe('一\n二\n三');
    expect(filled.get('seal')?.value).toEqual(['行政公章', '部门章']);
    expect(filled.get('cross-page')?.value).toBe('要');
    expect(filled.get('applicant')).toEqual({ value: '样例', day: '2026-11-09' });
    expect(filled.get('copies')).toEqual({ value: undefined, day: undefined });
  });

  test('hold nothing that no file may hold', () => {
    expect(cells({ number: '\u0000甲\u0008\uD800😀\uFFFF\u001B=1+1' }).get('number')?.value).toBe(
      '甲😀=1+1',
    );
    expect(cells({ number: '\u0007 ' }).get('number')?.value).toBeUndefined();
  });

  test('are not filled by what belongs to none of them', () => {
    expect(fillView(sheet, { gone: '一', 'number.1': '二', 'date.day': '2026-01-01' })).toEqual(
      sheet,
    );
  });
});

describe('rows', () => {
  test('that were written are no longer blank, those already there are completed', () => {
    const filled = table({
      [cellId('document', 0, true)]: '甲',
      [cellId('no', 0, true)]: '9',
      [cellId('document', 0, false)]: '乙',
      [cellId('day', 0, false)]: '2026-12-02',
    });
    expect(filled?.rows).toEqual([
      ['1', '甲', ''],
      ['', '乙', '2026-12-02'],
      ['', '', ''],
    ]);
    expect(filled?.blank).toBe(1);
  });

  test('are as many as were written, with the empty ones between them', () => {
    const filled = table({ [cellId('document', 4, false)]: '丙' });
    expect(filled?.rows.map((row) => row[1])).toEqual(['', '', '', '', '', '丙']);
    expect(filled?.blank).toBe(0);
  });

  test('are counted by what stands in them', () => {
    const [, view] = viewForm(aForm(), '岗').blocks;
    const last = (entries: Record<string, string>) =>
      view?.type === 'table' ? lastRow(view, entries) : undefined;
    expect(last({})).toBe(0);
    expect(
      last({ 'document.3': '甲', 'document.7': ' ', 'seal.9': '乙', 'document.w4': '丙' }),
    ).toBe(3);
    expect(last({ 'document.99999999': '甲' })).toBe(0);
  });
});

describe('gaps', () => {
  test('of running text hold texts and whole dates', () => {
    const view = letter('你于____年____月____日通过____反映____的事项。');
    const filled = fillView(view, { [gapId(0, 0, 0)]: '2026-12-02', [gapId(0, 0, 2)]: '噪声' });
    const [block] = filled.blocks;
    const values =
      block?.type === 'text' &&
      block.paragraphs[0]?.segments.flatMap((part) => (part.kind === 'words' ? [] : [part.value]));
    expect(values).toEqual(['2026-12-02', undefined, '噪声']);
  });

  test('begin with what the settings of the office say', () => {
    const office = {
      unit: '样例单位',
      title: '综合办公室',
      contacts: { phone: '0000-1', room: '', hours: '' },
      documents: { mark: '', code: '样便', imprint: '', copies: '' },
    };
    const view = letter(
      '联系人：____，电话：____{phone}，地址：____{room:写到门牌}',
      '____{unit:单位全称，盖章}',
    );
    expect(officeEntries(view, office)).toEqual({
      [gapId(0, 0, 1)]: '0000-1',
      [gapId(0, 1, 0)]: '样例单位',
    });
    expect(officeEntries(view, { ...office, unit: '' })).not.toHaveProperty(gapId(0, 1, 0));
  });
});

describe('lines that may be left out', () => {
  const view = letter(
    { text: '紧急程度：____{特急|加急}', omit: 'empty' },
    '____{unit:单位全称}关于____的请示',
    { text: '停用日以后不再使用。', omit: 'chosen' },
  );
  const count = (entries: Record<string, string | readonly string[]>) => {
    const [block] = fillView(view, entries).blocks;
    return block?.type === 'text' && block.paragraphs.length;
  };

  test('stand on a blank form, on which the office may have set its name', () => {
    expect(count({})).toBe(3);
    expect(count({ [gapId(0, 1, 0)]: '样例单位' })).toBe(3);
  });

  test('are gone from one that is written, empty or not wanted, and stand where they are written', () => {
    expect(count({ [gapId(0, 1, 1)]: '修缮' })).toBe(2);
    expect(count({ [gapId(0, 0, 0)]: '特急' })).toBe(3);
    expect(count({ [omitId(0, 2)]: [OMITTED] })).toBe(1);
    expect(count({ [omitId(0, 2)]: [OMITTED], [gapId(0, 0, 0)]: '加急' })).toBe(2);
  });
});

describe('one of several paragraphs', () => {
  const view = letter(
    '现答复如下。',
    { text: '可以复议，也可以起诉。', way: '两样' },
    { text: '可以复议。', way: '一样' },
    '特此答复。',
  );
  const kept = (way?: string) => {
    const entries = { [gapId(9, 9, 9)]: '写了', ...(way && { [waysId(0, 1)]: way }) };
    const [block] = fillView(view, entries).blocks;
    const paragraphs = block?.type === 'text' ? block.paragraphs : [];
    return paragraphs.flatMap(({ way: own }) => own ?? []);
  };

  test('is chosen for all of them at once, and the others are gone', () => {
    expect(kept('两样')).toEqual(['两样']);
    expect(kept('一样')).toEqual(['一样']);
  });

  test('never are none of them left: all stand until it is chosen, and where each holds for a part', () => {
    for (const way of [undefined, EVERY_WAY]) expect(kept(way)).toEqual(['两样', '一样']);
  });
});

test('whatever is written, the form keeps its shape', () => {
  const ids = fc.constantFrom('number', 'seal', 'applicant.day', 'title', 'date', 'gone');
  const values = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.dictionary(ids, values), (entries) => {
      const filled = fillView(sheet, entries);
      expect(filled.blocks.map(({ type }) => type)).toEqual(sheet.blocks.map(({ type }) => type));
      expect(JSON.stringify(filled)).not.toMatch(/\\u00(?:0[0-8bcef]|1)/u);
    }),
  );
});

test('days are printed without leading zeros, and nothing else is changed', () => {
  expect(printedDay('2026-01-09')).toBe('2026年1月9日');
  expect(printedDay('2026-12-04', true)).toBe('2026年12月4日（周五）');
  expect(printedDay('2026-1-9')).toBe('2026-1-9');
  expect(printedDay('下周')).toBe('下周');
});
