import { describe, expect, test } from 'vitest';
import { sectionTexts } from './section-text.ts';
import { findUnanswered } from './unanswered.ts';

const heading = (id: string, text: string, level: number) => ({
  ...{ text, level },
  section: { id, title: text },
});
const line = (text: string) => ({ text, level: 0 });
const SECTIONS = sectionTexts({
  blocks: [
    line('导语'),
    heading('steps', '步骤', 2),
    { ...line('核对'), section: { id: 'step-check', title: '核对' } },
    line('2 个工作日内核对完。'),
    { ...line('盖章'), section: { id: 'step-seal', title: '盖章' } },
    { text: '盖公章', level: 3 },
    line('15 分钟。'),
    heading('say', '可以这样说', 2),
    heading('say-late', '来晚了', 3),
    line('明天上午 9 点再来。'),
    heading('basis', '依据', 2),
  ],
});
const ask = (at: string, answer: string, says: string[]) =>
  findUnanswered(
    { file: 'content/questions/a/b.yaml', questions: [{ ask: '几天核对完？', at, answer, says }] },
    SECTIONS,
  );

describe('sectionTexts', () => {
  test('a heading holds its steps and lower headings, up to the next of its level', () => {
    expect(SECTIONS.get('steps')).toContain('15 分钟。');
    expect(SECTIONS.get('steps')).not.toContain('可以这样说');
    expect(SECTIONS.get('say')).toContain('9 点');
    expect(SECTIONS.get('basis')).toBe('依据');
  });

  test('a step ends where the next anchor begins', () => {
    expect(SECTIONS.get('step-check')).toBe('核对\n2 个工作日内核对完。');
    expect(SECTIONS.get('step-seal')).toBe('盖章\n盖公章\n15 分钟。');
  });
});

describe('findUnanswered', () => {
  test('is content when the section says it, however it is spaced', () => {
    expect(ask('step-check', '2个工作日', ['2个工作日内'])).toEqual([]);
  });

  test('names an anchor that the page lacks, with the nearest', () => {
    expect(ask('step-chek', '2 个工作日', ['核对'])).toEqual([
      {
        file: 'content/questions/a/b.yaml',
        field: 'questions.0（几天核对完？）',
        message: '页面上没有这个小节：step-chek',
        hint: '是不是想写 step-check',
      },
    ]);
  });

  test('names a piece that stands in another section only', () => {
    expect(ask('step-check', '2 个工作日', ['核对完', '15 分钟'])).toMatchObject([
      { message: '小节 step-check 里没有“15 分钟”' },
    ]);
  });

  test('takes no figure for a part of another', () => {
    expect(ask('step-seal', '5 分钟', ['分钟'])).toMatchObject([
      { message: '回答里的 5 在小节 step-seal 里找不到' },
    ]);
  });
});
