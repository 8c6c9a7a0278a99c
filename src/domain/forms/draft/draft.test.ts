import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAFT_FORMAT, readDraft, sortFields, type Blanks, type DraftFields } from './draft.ts';

/** A form that asks for these, each by id and name; dates are those whose id ends so. */
function form(blanks: Record<string, string>): Blanks {
  return {
    get: (id) => {
      const label = blanks[id];
      const isDay = id.endsWith('date');
      const takes = (value: unknown) => !isDay || /^\d{4}-\d\d-\d\d$/u.test(String(value));
      return label === undefined ? undefined : { label, takes };
    },
    named: (label) => Object.keys(blanks).filter((id) => blanks[id] === label),
  };
}
const field = (label: string, value: string | readonly string[] = '甲') => ({ label, value });

describe('a draft as it was kept', () => {
  test('is read whole', () => {
    const draft = {
      format: 1,
      savedAt: '2026-11-28T02:00:00Z',
      fields: { a: field('名称'), b: field('印章', ['一', '二']) },
    };
    expect(readDraft(draft)).toEqual(draft);
    expect(readDraft(undefined)).toBeUndefined();
  });

  test('of a newer edition is left alone', () => {
    expect(readDraft({ format: DRAFT_FORMAT + 1, fields: [] })).toBe('newer');
  });

  test.each([
    ['a field without a name', { a: { value: '甲' } }, '{"value":"甲"}'],
    ['a field that is a text', { a: '甲' }, '甲'],
    ['a value of another kind', { a: field('名称', 7 as never) }, '{"label":"名称","value":7}'],
    ['a list of other things', { a: field('名称', [7] as never) }, '{"label":"名称","value":[7]}'],
  ])('with %s keeps it as a text, and the others as they are', (_, damaged, text) => {
    const read = readDraft({ format: 1, fields: { ...damaged, b: field('印章') } });
    expect(read).toMatchObject({
      savedAt: '',
      fields: { 'old:a': { label: 'a', value: text }, b: field('印章') },
    });
  });

  test('keeps a field by whatever name it has, and takes nothing from it as its own', () => {
    const fields: unknown = JSON.parse('{"__proto__": {"label": "名称", "value": "甲"}}');
    const read = readDraft({ format: 1, fields });
    expect(read === undefined || read === 'newer' ? [] : Object.entries(read.fields)).toEqual([
      ['__proto__', field('名称')],
    ]);
  });

  test.each([['text'], [[1]], [null], [{ fields: 'text' }]])(
    'that is %j is kept as a text',
    (stored) => {
      const read = readDraft(stored);
      expect(read).toMatchObject({ fields: { 'old:': { label: '' } } });
    },
  );
});

describe('a draft in a form', () => {
  test('that did not change stands where it was', () => {
    const fields = { a: field('名称'), b: field('份数', '3') };
    const blanks = form({ a: '名称', b: '份数', c: '备注' });
    expect(sortFields(fields, blanks)).toEqual({ placed: fields, beside: {} });
  });

  test('whose blank asks for something else stands beside it', () => {
    const { placed, beside } = sortFields({ a: field('名称') }, form({ a: '事由' }));
    expect(placed).toEqual({});
    expect(beside).toEqual({ 'old:a': field('名称') });
  });

  test('whose blank has moved follows it by its name, where there is only one', () => {
    const fields = { 'text.1.2.1': field('填空：于＿收到') };
    const moved = form({ 'text.1.2.1': '填空：由＿办', 'text.1.3.1': '填空：于＿收到' });
    expect(sortFields(fields, moved).placed).toEqual({ 'text.1.3.1': field('填空：于＿收到') });
    const two = form({ x: '填空：于＿收到', y: '填空：于＿收到' });
    expect(sortFields(fields, two).beside).toEqual({ 'old:text.1.2.1': field('填空：于＿收到') });
  });

  test('never drives out what stands where it belongs', () => {
    const fields = { gone: field('名称', '旧'), a: field('名称', '新') };
    const { placed, beside } = sortFields(fields, form({ a: '名称' }));
    expect(placed).toEqual({ a: field('名称', '新') });
    expect(beside).toEqual({ 'old:gone': field('名称', '旧') });
  });

  test('puts no text into a date', () => {
    const { beside } = sortFields({ date: field('日期', '下周') }, form({ date: '日期' }));
    expect(beside).toEqual({ 'old:date': field('日期', '下周') });
  });

  test('comes back when the form asks for it again', () => {
    const first = sortFields({ a: field('名称') }, form({ a: '事由' }));
    expect(sortFields(first.beside, form({ a: '名称' })).placed).toEqual({ a: field('名称') });
  });

  test('loses nothing, whatever the form has become', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'date');
    const all = fc.oneof(ids, fc.constantFrom('old:a', 'old:b'));
    const labels = fc.constantFrom('名称', '份数', '日期');
    const values = fc.constantFrom('甲', '乙', '2026-11-28');
    const fields = fc.dictionary(all, fc.record({ label: labels, value: values }));
    fc.assert(
      fc.property(fields, fc.dictionary(ids, labels), (written: DraftFields, blanks) => {
        const { placed, beside } = sortFields(written, form(blanks));
        const before = Object.values(written).map(({ label, value }) => `${label}${String(value)}`);
        const after = [...Object.values(placed), ...Object.values(beside)];
        expect(after.map(({ label, value }) => `${label}${String(value)}`).sort()).toEqual(
          before.sort(),
        );
        const again = sortFields({ ...placed, ...beside }, form(blanks));
        expect(again).toEqual({ placed, beside });
      }),
    );
  });
});
