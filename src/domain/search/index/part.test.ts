import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForeignPart, openPart, sealPart } from './part.ts';

const CONTENT = new TextEncoder().encode('用印审批'.repeat(40));
const SEALED = sealPart('b1', 'w0', CONTENT);

describe('a part', () => {
  test('is opened as it was sealed, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (content) => {
        expect([...openPart('b', 'n', sealPart('b', 'n', content))]).toEqual([...content]);
      }),
    );
  });

  test('is opened where it lies within other bytes', () => {
    const around = new Uint8Array(SEALED.length + 9);
    around.set(SEALED, 5);
    expect(openPart('b1', 'w0', around.subarray(5, 5 + SEALED.length))).toEqual(CONTENT);
  });

  test.each([
    ['of another build', () => openPart('b2', 'w0', SEALED)],
    ['of another name', () => openPart('b1', 'w1', SEALED)],
    ['cut in half', () => openPart('b1', 'w0', SEALED.subarray(0, SEALED.length / 2))],
    ['empty', () => openPart('b1', 'w0', new Uint8Array())],
    ['a page', () => openPart('b1', 'w0', new TextEncoder().encode('<!doctype html>404'))],
  ])('is refused when it is %s', (_, open) => {
    expect(open).toThrow(ForeignPart);
  });

  test('is refused when a single byte has changed', () => {
    for (let at = 0; at < SEALED.length; at += 1) {
      const changed = Uint8Array.from(SEALED);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openPart('b1', 'w0', changed)).toThrow(ForeignPart);
    }
  });
});
