import { describe, expect, test } from 'vitest';
import { findMarks, type MarkedPiece } from './marks.ts';
import { cutOut, passage, worthOf } from './passage.ts';

const words = (pieces: readonly MarkedPiece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const shown = (text: string, terms: string[], from = 0, to = text.length) =>
  words(passage(text, findMarks(text, terms), from, to));

const LONG = '按规定办理各项事务，'.repeat(12);

describe('what marks are worth', () => {
  const marks = (...terms: number[]) => terms.map((term) => ({ from: 0, to: 1, term }));

  test('different terms count most, repetition little and not for long', () => {
    expect(worthOf(marks(0, 1))).toBeGreaterThan(worthOf(marks(0, 0, 0, 0)));
    expect(worthOf(marks(0, 0))).toBeGreaterThan(worthOf(marks(0)));
    expect(worthOf(marks(0, 0, 0, 0, 0, 0))).toBe(worthOf(marks(0, 0, 0, 0, 0)));
    expect(worthOf([])).toBe(0);
  });
});

describe('a passage', () => {
  test('begins where the sentence or line of a hit begins', () => {
    const before = `${'先填单，'.repeat(7)}再送批。`;
    expect(shown(`${before}然后盖章，再登记。`, ['盖章'])).toBe('…然后[盖章]，再登记。');
    expect(shown('先填单。然后盖章，再登记。', ['盖章'])).toBe('先填单。然后[盖章]，再登记。');
    expect(shown('一、填单\n二、盖章', ['盖章'])).toBe('二、[盖章]');
  });

  test('begins a little before a hit whose sentence is long, and says that it was cut', () => {
    const text = `${'一二三四五六七八九十'.repeat(3)}盖章`;
    expect(shown(text, ['盖章'])).toBe('…七八九十一二三四五六七八九十[盖章]');
  });

  test('is the stretch in which most different things are said', () => {
    const text = `盖章盖章盖章。${LONG}用印先批，再盖章。`;
    expect(shown(text, ['盖章', '用印'])).toBe('…[用印]先批，再[盖章]。');
    expect(shown(`用印。${LONG}盖章。`, ['盖章', '用印'])).toMatch(/^\[用印\]。按规定/);
  });

  test('is no longer than two lines, and says that it goes on', () => {
    const text = `盖章${LONG}`;
    const [, rest = ''] = shown(text, ['盖章']).split('[盖章]');
    expect(rest).toHaveLength(75);
    expect(rest.endsWith('…')).toBe(true);
    expect(shown(`盖章${'，'.repeat(74)}`, ['盖章'])).not.toContain('…');
  });

  test('without a hit is the first line with a sentence', () => {
    expect(shown('印章岗\n30 分钟\n先批后盖。再登记。', [])).toBe('先批后盖。再登记。');
    expect(shown('印章岗\n用印单', [])).toBe('印章岗 · 用印单');
  });

  test('keeps to its part of the text', () => {
    const text = '盖章在前。中间没有。盖章在后。';
    expect(shown(text, ['盖章'], 5, 10)).toBe('中间没有。');
    expect(shown(text, ['盖章'], 5, text.length)).toBe('中间没有。[盖章]在后。');
  });

  test('does not begin inside a character', () => {
    const text = `${'甲'.repeat(20)}𠀀${'甲'.repeat(13)}盖章`;
    expect(shown(text, ['盖章'])).toBe(`…${'甲'.repeat(13)}[盖章]`);
  });
});

describe('lines', () => {
  const cut = (text: string) => words(cutOut(text, [], 0, 0, text.length));

  test('are joined by a dot, or by nothing more where the first ends by itself', () => {
    expect(cut('甲\n乙')).toBe('甲 · 乙');
    expect(cut('甲。\n乙')).toBe('甲。 乙');
    expect(cut('甲 \n 乙')).toBe('甲 · 乙');
  });

  test('that begin with an arrow need no dot', () => {
    expect(cut('甲\n→ 乙')).toBe('甲 → 乙');
  });

  test('have no blanks at their ends, also around a mark', () => {
    expect(cut('\n 甲 \n')).toBe('甲');
    const text = '甲\n乙';
    expect(words(cutOut(text, [{ from: 0, to: 1, term: 0 }], 0, 0, text.length))).toBe('[甲] · 乙');
    expect(words(cutOut('甲。\n乙', [{ from: 0, to: 2, term: 0 }], 0, 0, 4))).toBe('[甲。] 乙');
    expect(words(cutOut('\n甲', [{ from: 1, to: 2, term: 0 }], 0, 0, 2))).toBe('[甲]');
  });

  test('that go on after the end are said to', () => {
    expect(words(cutOut('甲乙丙', [], 1, 0, 3))).toBe('…乙丙');
    expect(words(cutOut('甲 乙', [], 2, 0, 3))).toBe('乙');
    expect(words(cutOut('甲乙丙', [], 1, 1, 3))).toBe('乙丙');
  });

  test('ends before a hit, a word or a character that would be cut in two', () => {
    const text = `${'甲'.repeat(75)}盖章${'乙'.repeat(9)}`;
    expect(words(cutOut(text, findMarks(text, ['盖章']), 0, 0, text.length))).toBe(
      `${'甲'.repeat(75)}…`,
    );
    const latin = `${'甲'.repeat(74)}GB9704${'乙'.repeat(9)}`;
    expect(words(cutOut(latin, [], 0, 0, latin.length))).toBe(`${'甲'.repeat(74)}…`);
    const pair = `${'甲'.repeat(75)}𠀀${'乙'.repeat(9)}`;
    expect(words(cutOut(pair, [], 0, 0, pair.length))).toBe(`${'甲'.repeat(75)}…`);
    expect(words(cutOut('a'.repeat(99), [], 0, 0, 99))).toBe(`${'a'.repeat(76)}…`);
  });
});
