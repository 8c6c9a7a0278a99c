/** What the head of the result says of the answers it stands on. */
import { describe, expect, test } from 'vitest';
import { answered, na, unknown } from '#domain/assessment/testing.ts';
import { reportOn } from './report.ts';
import { contentWith, sheetOf } from './testing.ts';

const plain = contentWith();
const head = (answers: Readonly<Record<string, unknown>>, content = plain) =>
  reportOn(content, { answers }).head;

describe('how far the answers carry', () => {
  test('不清楚 is not answered', () => {
    const named = { 'scope-1': unknown, 'scope-2': undefined };
    expect(head(sheetOf(plain, answered(3), named)).counts).toBe('已答 4 · 不清楚 1 · 未答 1');
    expect(head(sheetOf(plain, na, named)).counts).toBe('已答 0 · 不清楚 1 · 未答 1 · 不适用 4');
  });

  test('high answers without evidence are counted, and change nothing', () => {
    const bare = sheetOf(plain, answered(3), { 'scope-1': answered(2) });
    const noted = sheetOf(
      plain,
      { ...answered(3), evidence: '登记表' },
      { 'scope-1': answered(2) },
    );
    const one = { ...noted, 'scope-2': answered(4) };
    expect(head(bare).credibility).toBe('5 题答到 3 级以上，5 题没有写依据。');
    expect(head(one).credibility).toBe('5 题答到 3 级以上，1 题没有写依据。');
    expect(head(noted).credibility).toBe('5 题答到 3 级以上，都写了依据。');
    expect(head(sheetOf(plain, answered(2))).credibility).toBe('');
    expect({ ...head(bare), credibility: '' }).toEqual({ ...head(noted), credibility: '' });
  });

  test('only the key questions, or not all, is said with the way on', () => {
    const content = contentWith({
      'scope-1': { critical: true },
      'division-2': { critical: true },
    });
    const coverage = (answers: Readonly<Record<string, unknown>>) =>
      reportOn(content, { answers }).coverage;
    expect(coverage({ 'scope-1': answered(1), 'division-2': unknown })).toEqual({
      text: '只看关键题：2 道关键题答了 2 道，其余 4 题还没有答。',
      href: '/assessment/scope/?from=result#scope-2',
    });
    expect(coverage({ 'scope-1': answered(1), 'scope-2': answered(1) })).toEqual({
      text: '还有 4 题没有答，以下是部分结果。',
      href: '/assessment/scope/?from=result#scope-3',
    });
    expect(coverage(sheetOf(content, unknown))).toEqual({ text: '', href: '' });
  });
});
