import { expect, test } from 'vitest';
import { readParagraphs, textOfSegments } from './running-text.ts';

const roles = (lines: string[], opens = true) =>
  readParagraphs(lines, opens, 0).map(({ role }) => role);

test('tells the parts of a letter apart', () => {
  expect(
    roles([
      '____（单位全称）关于征求____意见的函',
      '____（对方单位）：',
      '请研究提出意见。',
      '____（单位署名，盖章）',
      '____年____月____日',
    ]),
  ).toEqual(['title', 'addressee', 'body', 'signature', 'date']);
});

test('sets number and subtitle of minutes and notices', () => {
  expect(roles(['____会议纪要', '____年第____次（总第____期）', '现将议定事项纪要如下。'])).toEqual(
    ['title', 'subtitle', 'body'],
  );
  expect(roles(['编号：____（年份）信告第____号', '____（信访人姓名）：'])).toEqual([
    'number',
    'addressee',
  ]);
});

test('takes a sentence that ends in a colon for what it is', () => {
  expect(roles(['经审查，该事项____（三选一，其余删去）：'])).toEqual(['body']);
});

test('knows titles and addressees only where a document opens', () => {
  expect(roles(['关于召开____会议的通知', '____：'], false)).toEqual(['body', 'body']);
});

test('takes unit and date in one line apart', () => {
  const [unit, date] = readParagraphs(['____（单位名称，加盖印章）____年____月____日'], false, 0);
  expect(unit && textOfSegments(unit.segments)).toBe('____（单位名称，加盖印章）');
  expect(date && textOfSegments(date.segments)).toBe('____年____月____日');
  expect([unit?.role, date?.role]).toEqual(['signature', 'date']);
});

test('gives a gap the room that its unit asks for, and a name from the words around it', () => {
  const [line] = readParagraphs(['于____年____月报____（上级机关）备案，由____负责。'], false, 0);
  const blanks = line?.segments.filter((part) => part.kind === 'blank') ?? [];
  expect(blanks.map(({ room }) => room)).toEqual([3, 2, 9, 6]);
  expect(blanks[0]?.label).toBe('于＿年');
});

test('ties the marks beside a gap to it', () => {
  const [line] = readParagraphs(['理由（____），见“____”。'], false, 0);
  expect(
    line?.segments.map((part) =>
      part.kind === 'words' ? part.words : [part.opening, part.closing],
    ),
  ).toEqual(['理由', ['（', '），'], '见', ['“', '”。']]);
});

test('ties a box to its word', () => {
  const [line] = readParagraphs(['四、许可：需要□，不需要□。答复部门____。'], false, 0);
  expect(line?.segments.find((part) => part.kind === 'words' && !part.strong)).toEqual({
    kind: 'words',
    words: '四、许可：需要\u00A0□，不需要\u00A0□。答复部门',
  });
});

test('keeps the gaps of a title short, which stands in the middle', () => {
  const [title] = readParagraphs(['____总体方案'], true, 0);
  expect(title?.segments[0]).toMatchObject({ kind: 'blank', room: 4 });
});

test('keeps every word of a paragraph', () => {
  const text = '出席：____。（____、“____”）第____次（周____）____';
  const [line] = readParagraphs([text], false, 0);
  expect(line && textOfSegments(line.segments)).toBe(text);
  expect(line?.segments[0]).toEqual({ kind: 'words', words: '出席', strong: true });
});

test('knows what a gap asks for, and what it offers to choose from', () => {
  const [line] = readParagraphs(
    ['以____{当面|邮寄|网络}方式送____{地址、电话}，请查收。'],
    false,
    0,
  );
  const blanks = line?.segments.filter((part) => part.kind === 'blank') ?? [];
  expect(blanks).toMatchObject([
    { choices: ['当面', '邮寄', '网络'], label: '以＿方式送', room: 6 },
    { hint: '地址、电话', label: '方式送＿，请查收。', closing: '，' },
  ]);
  expect(line && textOfSegments(line.segments)).toBe('以____方式送____，请查收。');
});

test('tells the parts of a letter apart by its own words, not by what its gaps ask for', () => {
  const lines = [
    '____{单位全称，如：样例街道。}关于____的请示',
    '____{一个有批准权的上级机关，不写领导个人；不写两个机关，写两个的退回来重写}：',
    '____{单位署名，盖章}',
  ];
  expect(roles(lines)).toEqual(['title', 'addressee', 'signature']);
});

test('takes a whole date for one place, and what stands in braces for what may be written there', () => {
  const [line] = readParagraphs(
    [
      '自____年____月____日起由____{承办科室}办，____{同意 | 不同意}，____{unit}、____{phone:总机}。',
    ],
    false,
    2,
  );
  const places = line?.segments.filter((part) => part.kind !== 'words') ?? [];
  expect(places).toMatchObject([
    { kind: 'date', id: 'text.3.1.1', room: 7 },
    { kind: 'blank', id: 'text.3.1.2', hint: '承办科室' },
    { kind: 'blank', id: 'text.3.1.3', choices: ['同意', '不同意'] },
    { kind: 'blank', id: 'text.3.1.4', from: 'unit' },
    { kind: 'blank', id: 'text.3.1.5', from: 'phone', hint: '总机', closing: '。' },
  ]);
});

test('does not let what may be written in a gap decide what a line is', () => {
  expect(
    roles(['____{unit:单位全称}关于____{写事由，不写“事宜”}的函', '____{对方单位，写全称}：']),
  ).toEqual(['title', 'addressee']);
});

test('knows what else an official document is made of', () => {
  const lines = [
    '紧急程度：____{特急|加急}',
    '____{机关代字}〔____{年份}〕____号 签发人：____',
    '____{单位全称}关于____的请示',
    '____{上级机关}：',
    '一、关于____。会议同意____。',
    '（一）依据。',
    '出席：____。',
    '附件：1. ____',
    '2. ____',
    '抄送：____。',
  ];
  expect(roles(lines)).toEqual([
    ...['urgency', 'number', 'title', 'addressee', 'first', 'second', 'attendance'],
    ...['annex', 'annex', 'copies'],
  ]);
  expect(roles(['1. ____', '2. ____'])).toEqual(['body', 'body']);
});
