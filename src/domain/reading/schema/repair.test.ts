import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectation } from './expectation.ts';
import { describeFound, flow } from './found.ts';
import { repair } from './repair.ts';
import { slipIn } from './slip.ts';

const VERSION = z.string().regex(/^\d+\.\d+$/);
const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const SLUG = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/);
const GROUP = z.enum(['office', 'leader', 'outside']);

describe('repair', () => {
  test.each<[string, z.core.$ZodType, unknown, string]>([
    ['a number for text', z.string(), 12, '"12"'],
    ['a number for a version', VERSION, 1, '"1.0"'],
    ['a version with a letter', VERSION, 'v1.2', '1.2'],
    ['text for a number', z.number(), '4', '4'],
    ['a wide figure', z.number(), '４．５', '4.5'],
    ['another minus', z.number(), '\u22124', '-4'],
    ['a share for a whole number', z.int(), '4.6', '5'],
    ['yes', z.boolean(), 'Yes', 'true'],
    ['是', z.boolean(), '是', 'true'],
    ['对', z.boolean(), '对', 'true'],
    ['true in quotes', z.boolean(), 'true', 'true'],
    ['no', z.boolean(), 'NO', 'false'],
    ['否', z.boolean(), '否', 'false'],
    ['不', z.boolean(), '不', 'false'],
    ['a day in words', DAY, '2027年12月1日', '2027-12-01'],
    ['a day with strokes', DAY, '2027/1/2', '2027-01-02'],
    ['a day with blanks', DAY, '2027 年 1 月 2 日', '2027-01-02'],
    ['a wide day', DAY, '２０２７－１－２', '2027-01-02'],
    ['capitals', z.string().regex(/^[a-z]+$/), 'ABC', 'abc'],
    [
      'an address of the site',
      SLUG,
      'https://example.invalid/procedures/seals/use/#a',
      'seals/use',
    ],
    ['a path of the site', SLUG, '/handbook/rules/seals/', 'rules/seals'],
    ['a path with slashes', SLUG, 'a/b/c/', 'a/b/c'],
    ['the name of a file', SLUG, 'seals/use.mdx', 'seals/use'],
    ['a name with blanks', SLUG, 'Seal  Use_2', 'seal-use-2'],
    ['one word for a list', z.array(z.string()), '甲', '[甲]'],
    ['one number for a list', z.array(z.string()), 12, '[12]'],
    ['a choice misspelt', GROUP, 'outsied', 'outside'],
    ['a choice misspelt that may be absent', GROUP.optional(), 'ofice', 'office'],
    ['a choice misspelt with a default', GROUP.default('office'), 'leadr', 'leader'],
    ['a fixed word misspelt', z.literal('grid'), 'gird', 'grid'],
    ['blanks around Chinese text', z.literal('甲（乙）'), ' 甲（乙） ', '甲（乙）'],
  ])('takes %s for what was meant', (_, schema, value, meant) => {
    expect(repair(schema, value)).toBe(meant);
  });

  test.each<[string, z.core.$ZodType, unknown]>([
    ['nothing', z.string().optional(), undefined],
    ['an empty text', z.array(z.string()), ''],
    ['fields', z.string(), { a: 1 }],
    ['a list', z.array(z.string()), [1]],
    ['words beside a number', z.number(), '4 件'],
    ['words beside yes', z.boolean(), '是的'],
    ['words beside no', z.boolean(), '不是'],
    ['a day with more figures', DAY, '12027-1-2'],
    ['what nothing is like', GROUP, '某某'],
    ['wide signs in Chinese text', z.string().regex(/^甲\(乙\)$/), '甲（乙）'],
  ])('makes nothing of %s', (_, schema, value) => {
    expect(repair(schema, value)).toBeUndefined();
  });
});

describe('expectation', () => {
  const said = (schema: z.core.$ZodType, value: unknown) =>
    z.safeParse(schema, value, { error: expectation }).error?.issues[0]?.message;

  test.each<[z.core.$ZodType, unknown, string]>([
    [z.string(), 1, '应为一段文字'],
    [z.number(), '1', '应为数字，用半角，不加引号'],
    [z.int(), 1.5, '应为整数，用半角，不加引号'],
    [z.boolean(), '是', '应为 true（是）或 false（否），不加引号'],
    [z.array(z.string()), '甲', '应为列表：写成 [甲, 乙]，或每项一行、前面加“- ”'],
    [z.object({}), '甲', '应为一组字段：写成 { 字段: 值 }，或每个字段一行、比上一层多缩进两格'],
    [
      z.record(z.string(), z.string()),
      '甲',
      '应为一组字段：写成 { 字段: 值 }，或每个字段一行、比上一层多缩进两格',
    ],
    [z.undefined(), '甲', '写法不对'],
    [z.array(z.string()).min(2), ['甲'], '至少要有 2 项'],
    [z.array(z.string()).max(1), ['甲', '乙'], '至多 1 项'],
    [z.array(z.string()).length(2), ['甲'], '应为 2 项'],
    [z.array(z.string()).length(1), ['甲', '乙'], '应为 1 项'],
    [z.string().min(3), '甲', '至少要有 3 个字'],
    [z.string().max(1), '甲乙', '至多 1 个字'],
    [z.string().length(2), '甲', '应为 2 个字'],
    [z.number().min(2), 1, '应不小于 2'],
    [z.number().gt(2), 2, '应大于 2'],
    [z.number().max(2), 3, '应不大于 2'],
    [z.number().lt(2), 2, '应小于 2'],
    [z.literal('a'), 'b', '应为 a'],
    [z.enum(['a', 'b']), 'c', '应为其中之一：a、b'],
    [z.string().regex(/^a$/), 'b', '写法不对'],
  ])('%# is told', (schema, value, expected) => expect(said(schema, value)).toBe(expected));
});

describe('describeFound', () => {
  test.each([
    [undefined, undefined, '没有写这一项'],
    [null, undefined, '这一项空着'],
    [' ', undefined, '这一项空着'],
    ['甲', undefined, '写了“甲”'],
    [[], undefined, '写成了空的列表 []'],
    [['甲', 1, null], undefined, '写成了列表“[甲, 1, ]”'],
    [{ a: '甲', b: { c: [1, 2] } }, undefined, '写成了一组字段“{ a: 甲, b: { c: [1, 2] } }”'],
    [1, undefined, '写了 1'],
    [1, '1.0', '写了 1.0'],
    [true, undefined, '写了 true'],
  ])('%j, written as %j', (value, written, expected) => {
    expect(describeFound(value, written)).toBe(expected);
  });

  test('fields without any are an empty bracket', () => {
    expect(flow({})).toBe('{}');
    expect(flow([{}])).toBe('[{}]');
  });
});

describe('slipIn', () => {
  const fields = z.object({ a: z.string() });

  test('finds the slip that made text of fields or of a list', () => {
    expect(slipIn('a:甲', fields)?.message).toBe('冒号后面没有空格');
    expect(slipIn('｛ a: 甲 ｝', fields.optional())?.message).toBe('括号写成了全角');
    expect(slipIn('a：甲', z.array(fields).default([]))?.message).toBe('冒号写成了全角“：”');
  });

  test('finds none where text may stand, where there is no text, and where it is as it should be', () => {
    expect(slipIn('a:甲', z.string())).toBeUndefined();
    expect(slipIn('a:甲', z.string().optional())).toBeUndefined();
    expect(slipIn('a:甲', undefined)).toBeUndefined();
    expect(slipIn(['a:甲'], fields)).toBeUndefined();
    expect(slipIn('甲', fields)).toBeUndefined();
  });
});
