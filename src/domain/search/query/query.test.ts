import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery, phrase } from './query.ts';
import { TOKEN_END } from '#domain/search/index/tokenise.ts';

const texts = (typed: string) => parseQuery(typed).phrases.map(({ text }) => text);

describe('parseQuery', () => {
  test('divides at blanks and punctuation', () => {
    expect(texts('归档 去年，文件？')).toEqual(['归档', '去年', '文件']);
  });

  test('makes full width half width and capitals small', () => {
    expect(parseQuery('ＡＢ岗　Ｏａ').text).toBe('ab岗 oa');
  });

  test.each(['GW-01', 'gw01', 'gw 1', 'ＧＷ－０１', 'Gw—01', 'gw.1'])(
    'reads %s as a code',
    (typed) => {
      expect(parseQuery(typed).phrases.map(({ atoms }) => atoms)).toEqual([[['gw01']]]);
    },
  );

  test.each([
    ['a gw1', 'a gw1'],
    ['gw1 b', 'gw1 b'],
    ['gw123', 'gw123'],
    ['gw  1', 'gw01'],
    ['  多个   空格  ', '多个 空格'],
  ])('reads %s as %s', (typed, text) => expect(parseQuery(typed).text).toBe(text));

  test('takes a word before others as whole, and only the last one as begun', () => {
    expect(phrase('a岗b岗').atoms).toEqual([[`a${TOKEN_END}`], ['岗'], [`b${TOKEN_END}`], ['岗']]);
    expect(phrase('填oa').atoms).toEqual([['填'], ['oa']]);
  });

  test('cuts what is longer than any question, and says so', () => {
    const query = parseQuery('长'.repeat(10_000));
    expect(query.isCut).toBe(true);
    expect([...query.text]).toHaveLength(LONGEST_QUERY);
    expect(parseQuery('长'.repeat(LONGEST_QUERY)).isCut).toBe(false);
  });

  test('takes markup as words', () => {
    expect(texts('<img src=x onerror=alert(1)>')).toEqual([
      'img',
      'src',
      'x',
      'onerror',
      'alert',
      '1',
    ]);
  });

  test.each(['', '   ', '！？——'])('finds nothing to look for in “%s”', (typed) => {
    expect(texts(typed)).toEqual([]);
  });
});

describe('phrase', () => {
  test('looks for the pairs of a run, for a lone character as a beginning', () => {
    expect(phrase('用印审批').atoms).toEqual([['用印', '印审', '审批']]);
    expect(phrase('章').atoms).toEqual([['章']]);
  });

  test('keeps runs and words apart', () => {
    expect(phrase('AB岗位').atoms).toEqual([[`ab${TOKEN_END}`], ['岗位']]);
  });
});

test.each([
  ['GB/T 9704-2012', 'gb/t9704-2012'],
  ['GBT9704', 'gb/t9704'],
  ['gb 9704', 'gb 9704'],
  ['5 个工作日', '5个工作日'],
  ['用\u200b印\ufeff', '用印'],
])('what is one thing is looked up as one: %s', (typed, text) => {
  expect(parseQuery(typed).text).toBe(text);
});
