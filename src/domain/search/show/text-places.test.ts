import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, type TextPiece, type TextPlace } from './text-places.ts';

const line = (text: string) => ({ text, beginsLine: true });
const on = (text: string) => ({ text, beginsLine: false });

/** What stands at a place, whatever pieces it runs across. */
function textAt(pieces: readonly TextPiece[], { from, to }: TextPlace): string {
  return pieces
    .slice(from.piece, to.piece + 1)
    .map(({ text }, at) => {
      const end = from.piece + at === to.piece ? to.offset : text.length;
      return text.slice(at === 0 ? from.offset : 0, end);
    })
    .join('');
}

describe('findPlaces', () => {
  test('finds a word that runs through a link or a term', () => {
    const pieces = [line('交'), on('公章'), on('和介绍信')];
    expect(findPlaces(pieces, ['公章和介绍信'])).toEqual([
      { from: { piece: 1, offset: 0 }, to: { piece: 2, offset: 4 } },
    ]);
  });

  test('does not join what stands on two lines', () => {
    expect(findPlaces([line('公'), line('章')], ['公章'])).toEqual([]);
    expect(findPlaces([line('ab'), line('岗')], ['ab岗'])).toEqual([]);
  });

  test('takes empty pieces as they come', () => {
    const pieces = [line(''), on(''), on('公章'), on(''), line('公章')];
    expect(findPlaces(pieces, ['公章']).map((place) => textAt(pieces, place))).toEqual([
      '公章',
      '公章',
    ]);
    expect(findPlaces([], ['公章'])).toEqual([]);
    expect(findPlaces(pieces, [])).toEqual([]);
  });

  test('is never beyond a piece, never empty, and in order, whatever is asked', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom('公', '章', 'a', ' ', '-', '\uD800', '\u0000'),
        maxLength: 8,
      }),
    );
    const pieces = fc.array(fc.record({ text, beginsLine: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.array(text, { maxLength: 4 }), (parts, terms) => {
        let last = { piece: 0, offset: 0 };
        for (const place of findPlaces(parts, terms)) {
          const { from, to } = place;
          expect(from.piece > last.piece || from.offset >= last.offset).toBe(true);
          expect(from.offset).toBeLessThan(parts[from.piece]?.text.length ?? 0);
          expect(to.offset).toBeGreaterThan(0);
          expect(to.offset).toBeLessThanOrEqual(parts[to.piece]?.text.length ?? 0);
          expect(textAt(parts, place)).not.toBe('');
          last = to;
        }
      }),
    );
  });
});
