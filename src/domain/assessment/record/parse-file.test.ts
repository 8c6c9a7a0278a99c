import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, MOST_DEPTH, MOST_VALUES } from './limits.ts';
import { parseFile } from './parse-file.ts';

/** Longer than what is parsed unseen. */
const LONG = 'x'.repeat(1_000_000);
const tangled = (text: string) => {
  try {
    parseFile(text);
    return false;
  } catch (error) {
    return (error as Error).message === 'More than any sheet.';
  }
};

test('what is no tangle is parsed as ever, whatever stands in its texts', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ',', ']', '}', '据', '\n') });
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(text), (value, texts) => {
      const whole = { value, texts, LONG };
      expect(parseFile(JSON.stringify(whole))).toEqual(JSON.parse(JSON.stringify(whole)));
    }),
    { numRuns: 50 },
  );
  const brackets = '[{,"\\'.repeat(MOST_VALUES);
  expect(parseFile(JSON.stringify([brackets]))).toEqual([brackets]);
});

describe('is refused before it is parsed', () => {
  test('what has more values than any file of ours', () => {
    const list = (count: number) =>
      JSON.stringify([LONG, ...Array.from({ length: count }, () => 1)]);
    expect(tangled(list(MOST_VALUES))).toBe(false);
    expect(tangled(list(MOST_VALUES + 1))).toBe(true);
  });

  test('what is nested deeper', () => {
    const deep = (depth: number) => `${'['.repeat(depth)}"${LONG}"${']'.repeat(depth)}`;
    expect(tangled(deep(MOST_DEPTH))).toBe(false);
    expect(tangled(deep(MOST_DEPTH + 1))).toBe(true);
    expect(tangled('['.repeat(LARGEST_FILE))).toBe(true);
  });

  test('and a text that does not end is left to the parser', () => {
    expect(tangled(`{"a":"${LONG}`)).toBe(false);
    expect(() => parseFile(`{"a":"${LONG}\\"`)).toThrow(SyntaxError);
  });
});
