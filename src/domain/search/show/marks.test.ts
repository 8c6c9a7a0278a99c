import { describe, expect, test } from 'vitest';
import { cutPieces, findMarks } from './marks.ts';

const places = (text: string, ...terms: string[]) =>
  findMarks(text, terms).map(({ from, to, term }) => `${text.slice(from, to)}@${from}:${term}`);
const pieces = (...args: Parameters<typeof cutPieces>) =>
  cutPieces(...args)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('|');

describe('marks', () => {
  test('stand at every place of a term, from left to right', () => {
    expect(places('盖章先批，批后盖章', '盖章', '批')).toEqual([
      ...['盖章@0:0', '批@3:1', '批@5:1', '盖章@7:0'],
    ]);
  });

  test('do not overlap: the longer term has its place first, whatever the order', () => {
    expect(places('用印审批单', '审批', '用印审批')).toEqual(['用印审批@0:1']);
    expect(places('用印审批单审批', '审批', '用印审批')).toEqual(['用印审批@0:1', '审批@5:0']);
    expect(places('甲乙丙', '乙丙', '甲乙')).toEqual(['乙丙@1:0']);
  });

  test('may touch', () => {
    expect(places('用印盖章', '用印', '盖章')).toEqual(['用印@0:0', '盖章@2:1']);
  });

  test('see through width and case, and stay where the characters are', () => {
    expect(places('填ＯＡ单，oa 单', 'oa')).toEqual(['ＯＡ@1:0', 'oa@5:0']);
    // The ligature would become two characters, so it stays as it is.
    expect(places('㎏ 章', '章')).toEqual(['章@2:0']);
  });

  test('bridge a mark or blank inside a code, and between letters and Han characters', () => {
    expect(places('见 YZ-01、yz 01、YZ—01', 'yz01')).toEqual([
      ...['YZ-01@2:0', 'yz 01@8:0', 'YZ—01@14:0'],
    ]);
    expect(places('设 AB 岗、AB岗', 'ab岗')).toEqual(['AB 岗@2:0', 'AB岗@7:0']);
    expect(places('用 印', '用印')).toEqual([]);
  });

  test('are none for blank terms, and take signs of patterns as they are', () => {
    expect(places('用印', ' ', '')).toEqual([]);
    expect(places('a.b(c)', 'a.b')).toEqual(['a.b@0:0']);
    expect(places('axb', 'a.b')).toEqual([]);
  });
});

describe('pieces', () => {
  const text = '先批后盖';
  const mark = (from: number, to: number) => ({ from, to, term: 0 });

  test('cut a text into what is marked and what is not', () => {
    expect(pieces(text, [mark(1, 2), mark(3, 4)])).toBe('先|[批]|后|[盖]');
    expect(pieces(text, [])).toBe('先批后盖');
    expect(pieces(text, [mark(0, 4)])).toBe('[先批后盖]');
  });

  test('of marks that touch are one', () => {
    expect(pieces(text, [mark(1, 2), mark(2, 3)])).toBe('先|[批后]|盖');
  });

  test('keep to the part that is asked for', () => {
    expect(pieces(text, [mark(0, 2), mark(3, 4)], 1, 3)).toBe('[批]|后');
    expect(pieces(text, [mark(0, 1)], 1, 3)).toBe('批后');
    expect(pieces(text, [mark(2, 4)], 0, 2)).toBe('先批');
    expect(pieces('', [])).toBe('');
  });
});
