import type { z } from 'zod';

/** What a type is called, and how it is written. */
const TYPES: Readonly<Record<string, string>> = {
  string: '应为一段文字',
  number: '应为数字，用半角，不加引号',
  int: '应为整数，用半角，不加引号',
  boolean: '应为 true（是）或 false（否），不加引号',
  array: '应为列表：写成 [甲, 乙]，或每项一行、前面加“- ”',
  object: '应为一组字段：写成 { 字段: 值 }，或每个字段一行、比上一层多缩进两格',
  record: '应为一组字段：写成 { 字段: 值 }，或每个字段一行、比上一层多缩进两格',
};

/** What a place should have held, where its schema does not say so itself. */
export function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? '写法不对';
    case 'too_small':
      return bound(
        issue.origin,
        issue.exact ? '应为' : '至少要有',
        issue.minimum,
        issue.inclusive !== false ? '不小于' : '大于',
      );
    case 'too_big':
      return bound(
        issue.origin,
        issue.exact ? '应为' : '至多',
        issue.maximum,
        issue.inclusive !== false ? '不大于' : '小于',
      );
    case 'invalid_value':
      return `应为${issue.values.length > 1 ? '其中之一：' : ' '}${issue.values.map(String).join('、')}`;
    default:
      return '写法不对';
  }
}

function bound(origin: string, words: string, limit: number | bigint, compare: string): string {
  if (origin === 'array') return `${words} ${limit} 项`;
  if (origin === 'string') return `${words} ${limit} 个字`;
  return `应${compare} ${limit}`;
}
