import { expect, test } from 'vitest';
import { the, written } from '#tests/fixture.ts';
import { findRetentionContradictions } from './retention.ts';

/** The problems when the form of a seal sheet and the record of its procedure say how long it is kept. */
function problems(form: string, record: string, what = '用印单和附件'): string[] {
  const use = the(written.procedures, 'seals/use');
  const sheet = { ...the(written.forms, 'seal-sheet'), title: '用印单（样式）', keep: form };
  const procedure = { ...use, records: [{ what, keep: record }] };
  const library = { ...written, forms: [sheet], procedures: [procedure] };
  return findRetentionContradictions(library).map(({ field, message }) => `${field}：${message}`);
}

test('the fixture has no contradiction', () => {
  expect(findRetentionContradictions(written)).toEqual([]);
});

test('other years than the form says are told with both', () => {
  const form = '本手册建议留 5 年';
  expect(problems(form, '按年成册，留 3 年')).toEqual([
    `records.0.keep：“用印单”这里写“按年成册，留 3 年”，${the(written.forms, 'seal-sheet').file} 写“${form}”`,
  ]);
  expect(problems('留三年', '留 2 年')).toHaveLength(1);
});

test('the same years agree, in figures or in words', () => {
  expect(problems('留三年', '本手册建议留 3 年')).toEqual([]);
  expect(problems('留两年', '留 2 年；重要的 10 年')).toEqual([]);
});

test('what names no years, and papers without a form, are left alone', () => {
  expect(problems('按年成册，年度终了移交', '留 3 年')).toEqual([]);
  expect(problems('留 5 年', '按本单位保管期限表')).toEqual([]);
  expect(problems('留 5 年', '留 3 年', '发票')).toEqual([]);
});
