import { describe, expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { checkEdition } from './check-edition.ts';

/** The general edition: what an office changes is not held to our questions. */
const GENERAL = readSources('tests/fixture');
const PAGE = 'content/procedures/seals/use.mdx';
const QUESTIONS = 'content/questions/seals/use.yaml';
const OUTSIDE = 'questions.1（送到外面的材料用印前怎么看？）';

/** What the check says once a piece of a file reads differently. */
function told(file: string, find: string, write: string, sources = GENERAL): string[] {
  const edited = sources.map((source) => {
    if (source.file !== file) return source;
    const text = new TextDecoder().decode(source.bytes);
    expect(text.split(find), `${file}: ${find}`).toHaveLength(2);
    return { file, bytes: new TextEncoder().encode(text.replace(find, () => write)) };
  });
  return checkEdition(edited).map((each) => `${each.file} ${each.field}：${each.message}`);
}

describe('what the page no longer says', () => {
  test('in its text', () => {
    expect(told(PAGE, '一律多看一遍', '一律看两遍')).toEqual([
      `${QUESTIONS} ${OUTSIDE}：小节 judge 里没有“看送给谁比看内容更快：送到外面的，一律多看一遍”`,
    ]);
  });

  test('in its data', () => {
    expect(told(PAGE, '次日上午补签', '次日补签')).toEqual([
      `${QUESTIONS} questions.0（下班以后用印找谁批？）：小节 urgent 里没有“次日上午补签”`,
    ]);
  });

  test('in what a form says of filling it in', () => {
    expect(told('content/forms/seal-sheet.yaml', '定稿附在单后', '定稿附在后面')).toEqual([
      expect.stringContaining('小节 notes 里没有“定稿附在单后”'),
    ]);
  });

  test('under an anchor that is gone', () => {
    expect(told(QUESTIONS, 'at: judge', 'at: judg')).toEqual([
      `${QUESTIONS} ${OUTSIDE}：页面上没有这个小节：judg`,
    ]);
  });
});

test('a figure of an answer that the page does not have', () => {
  expect(told(QUESTIONS, '看送给谁，一律多看一遍。', '看送给谁，一律看 3 遍。')).toEqual([
    `${QUESTIONS} ${OUTSIDE}：回答里的 3 在小节 judge 里找不到`,
  ]);
});

test.each(['steps', 'post-calendar', 'chapter-basis'])(
  'what only the built page has is left to the build: %s',
  (anchor) => {
    expect(told(QUESTIONS, 'at: judge', `at: ${anchor}`)).toEqual([]);
  },
);

test('a step and what the components print count as text', () => {
  const step = ['at: judge', 'at: step-apply'] as const;
  expect(told(QUESTIONS, ...step)).toEqual([expect.stringContaining('小节 step-apply 里没有')]);
  const says = '[看送给谁比看内容更快：送到外面的，一律多看一遍]';
  expect(told(QUESTIONS, says, '[本手册建议 1 个工作日内办完]')).toEqual([]);
});

test('an office is held to its own questions alone', () => {
  const office = [...GENERAL, ...readSources('tests/fixture', 'office')];
  expect(told(PAGE, '一律多看一遍', '一律看两遍', office)).toEqual([]);
});
