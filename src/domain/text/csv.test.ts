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

test.each([
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\n1'],
  // Of full width, small, raised; and behind what nobody sees.
  ...['＝1+1', '＋1', '－1', '＠SUM(A1)', '﹦1', '﹢1', '﹣1', '﹫A1', '⁺1', '₌1', '⩵1'],
  ...[' =1', '\u3000＝1', '\u200b=1', '\ufeff＝1', '\u2060\u00ad=1', '\u3164=1', '\0=1'],
])('%j begins with an apostrophe', (value) => {
  const [, cell] = /^\ufeff"?([\s\S]*)/.exec(toCsv([[value]])) ?? [];
  expect(cell).toMatch(/^'/);
});

test.each(['某区＝某市', '1=1', '——', '（一）', "'=1", ' 甲', '𝟙'])(
  '%j stays as it is',
  (value) => {
    expect(toCsv([[value]])).toBe(`\ufeff${value}\r\n`);
  },
);

test('never hands a spreadsheet a live formula', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const [, cell = ''] = /^\ufeff"?([\s\S]*)/.exec(toCsv([[value]])) ?? [];
      expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t]/);
    }),
  );
});
