import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('begins with the mark that Excel needs for Chinese, and ends each line as CSV does', () => {
  expect(
    toCsv([
      ['事项', '归口'],
      ['用印', '机要保密岗'],
    ]),
  ).toBe('\ufeff事项,归口\r\n用印,机要保密岗\r\n');
});

test('quotes commas, quotes and line breaks', () => {
  expect(toCsv([['a,b', '他说"好"', '上\n下']])).toBe('\ufeff"a,b","他说""好""","上\n下"\r\n');
});

test('never hands a spreadsheet a live formula', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const [, cell = ''] = /^\ufeff"?([\s\S]*)/.exec(toCsv([[value]])) ?? [];
      expect(cell).not.toMatch(/^[=+\-@\t]/);
    }),
  );
});
