import { describe, expect, test } from 'vitest';
import { ContentError, describeProblems } from './problem.ts';

const problem = { file: 'content/a.yaml', field: 'title', message: '缺少这一项' };

describe('a report', () => {
  test('counts the mistakes and tells each with file, line, field and what to write', () => {
    expect(describeProblems([{ ...problem, line: 3, hint: '补上标题' }])).toBe(
      '内容有 1 处需要改正：\ncontent/a.yaml › 第 3 行 › title：缺少这一项。补上标题',
    );
  });

  test('leaves out what is not known', () => {
    expect(describeProblems([problem])).toBe(
      '内容有 1 处需要改正：\ncontent/a.yaml › title：缺少这一项',
    );
    expect(describeProblems([{ ...problem, field: '', hint: '' }])).toBe(
      '内容有 1 处需要改正：\ncontent/a.yaml：缺少这一项',
    );
    expect(describeProblems([])).toBe('内容有 0 处需要改正：\n');
  });

  test('goes file by file and line by line, what has no line first', () => {
    const at = (file: string, line?: number) => ({ ...problem, file, line });
    const report = describeProblems([
      at('b', 2),
      at('a', 10),
      at('c', 1),
      at('b'),
      at('a', 9),
      at('b', 1),
    ]);
    expect(
      report
        .split('\n')
        .slice(1)
        .map((line) => line.split(' › title')[0]),
    ).toEqual(['a › 第 9 行', 'a › 第 10 行', 'b', 'b › 第 1 行', 'b › 第 2 行', 'c › 第 1 行']);
  });

  test('tells the same once', () => {
    expect(describeProblems([problem, problem]).split('\n')).toHaveLength(2);
  });
});

test('the error that stops a build carries the report and the mistakes', () => {
  const error = new ContentError([problem]);
  expect(error.message).toBe(describeProblems([problem]));
  expect(error.problems).toEqual([problem]);
  expect(error.name).toBe('ContentError');
  expect(error).toBeInstanceOf(Error);
});
