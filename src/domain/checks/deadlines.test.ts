import { describe, expect, test } from 'vitest';
import { findUncitedDeadlines } from './deadlines.ts';

/** What is told of a page, as one line each. */
function told(body: string, data: unknown = {}): string[] {
  const found = findUncitedDeadlines([{ file: 'a.mdx', data, body, bodyLine: 9 }]);
  return found.map(({ field, line, message }) => `${field || line}：${message}`);
}

const DEADLINE = (at: number | string, words: string) =>
  `${at}：期限或限额没有注明依据：“${words}”`;

describe('a deadline', () => {
  test.each([
    ['收到后 5 日内答复。', '5 日内'],
    ['收到以来5个工作日答复。', '5个工作日'],
    ['收到后 15 天之内答复。', '15 天之内'],
    ['三日以内报。', '三日以内'],
    ['二十个工作日办结。', '二十个工作日'],
    ['１０ 日内答复。', '１０ 日内'],
    ['1000 日内。', '1000 日内'],
    ['每次不得超过 3 件。', '不得超过 3'],
    ['每次不超过三件。', '不超过三'],
    ['一两个工作日答复，最迟 7 日内。', '7 日内'],
  ])('is found in %j', (text, words) => {
    expect(told(text)).toEqual([DEADLINE(9, words)]);
  });

  test.each([
    '第5日内容见下表。',
    '第三个工作日报送。',
    '其后三日内清点。',
    '一两个工作日答复。',
    '两三个工作日答复。',
    '三四个工作日答复。',
    '三五个工作日答复。',
    '四五个工作日答复。',
    '五六个工作日答复。',
    '六七个工作日答复。',
    '七八个工作日答复。',
    '八九个工作日答复。',
    '5 日后答复。',
    '不得超过标准。',
    '不要超过 3 件。',
    '建议 5 日内答复。',
    '收到后 5 日内答复（<Cite of="law" at="第一条" />）。',
    '<Example title="某次">收到后 5 日内答复。</Example>',
  ])('is none, or needs no citation, in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('is told on its line, behind a worked example as well', () => {
    const example = '<Example title="某次">\n\n5 日内。\n\n</Example>';
    expect(told(`甲。\n\n${example}\n\n乙 6 日内。\n`)).toEqual([DEADLINE(17, '6 日内')]);
  });

  test('is told once a line, with how to put it right', () => {
    const [found] = findUncitedDeadlines([
      { file: 'a.mdx', data: {}, body: '5 日内，再 6 日内。', bodyLine: 1 },
    ]);
    expect(found).toEqual({
      ...{ file: 'a.mdx', field: '', line: 1, message: '期限或限额没有注明依据：“5 日内”' },
      hint: '同一段里加 <Cite of="…" at="…" />；是本手册的建议值就写明“建议”，是本地规定就用 <Local id="…" />',
    });
  });
});

describe('a citation beside it', () => {
  const CITED = '见 <Cite of="law" at="第一条" />。';

  test('counts for words to say, on the line before or after', () => {
    expect(told(`<Say>5 日内答复。</Say>\n\n${CITED}`)).toEqual([]);
    expect(told(`${CITED}\n\n<Say>5 日内答复。</Say>`)).toEqual([]);
    expect(told(`${CITED}\n\n甲。\n\n<Say>5 日内答复。</Say>`)).toHaveLength(1);
  });

  test('counts for all rows of a table, before or after it', () => {
    const table = '| 事 | 期限 |\n| --- | --- |\n| 甲 | 5 日内 |\n| 乙 | 6 日内 |';
    expect(told(`${CITED}\n\n${table}`)).toEqual([]);
    expect(told(`${table}\n\n${CITED}`)).toEqual([]);
    expect(told(table)).toEqual([DEADLINE(11, '5 日内'), DEADLINE(12, '6 日内')]);
    expect(told(`${CITED}\n\n甲。\n\n${table}\n\n乙。\n\n${CITED}`)).toHaveLength(2);
  });

  test('does not count for running text', () => {
    expect(told(`${CITED}\n\n5 日内答复。`)).toHaveLength(1);
    expect(told(`5 日内答复。\n\n${CITED}`)).toHaveLength(1);
  });
});

describe('the front matter', () => {
  const data = { basis: [], summary: '5 日内答复。', steps: [{ detail: '六日内报。' }] };

  test('is looked at on a page that cites nothing', () => {
    expect(told('', data)).toEqual([
      DEADLINE('summary', '5 日内'),
      DEADLINE('steps.0.detail', '六日内'),
    ]);
  });

  test.each([
    [{ ...data, basis: [{ regulation: 'law' }] }],
    [{ summary: data.summary }],
    [{ ...data, basis: '5 日内' }],
    ['5 日内'],
    [null],
  ])('is left alone otherwise: %j', (other) => {
    expect(told('', other)).toEqual([]);
  });
});
