import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { likened } from './likeness.ts';
import { otherWords } from './other-words.ts';
import { makeEntry } from './testing.ts';

const words = otherWords({ alternatives: new Map() });
const CUSTODY = makeEntry('who', '印章保管', '机要岗', {
  spoken: ['大印锁在 手里', '戳子归 收着'],
});
const CARS = makeEntry('who', '公务用车', '后勤岗', { spoken: ['公家车 派', '油卡归 管'] });
const PAPER = makeEntry('who', '收文登记', '文秘岗', {
  spoken: ['来的文件 登', '红头文件到了 收'],
});
const ALL: readonly Entry[] = [CUSTODY, CARS, PAPER];

describe('what is most like a question', () => {
  test('is found though nothing stands anywhere as it was typed', () => {
    expect(likened(['铜戳子谁揣着'], ALL, words)[0]?.entry).toBe(CUSTODY);
    expect(likened(['公家那辆车'], ALL, words)[0]?.entry).toBe(CARS);
  });

  test('tells how much of the question is known', () => {
    const [known] = likened(['红头文件到了'], ALL, words);
    const [part] = likened(['红头文件复印机'], ALL, words);
    expect(known?.share).toBeGreaterThan(0.9);
    expect(part?.share).toBeLessThan(known?.share ?? 0);
    expect(likened(['糖醋里脊'], ALL, words)[0]?.score).toBeLessThan(0.5);
  });

  test('does not hang on the order of entries, and no share is more than all', () => {
    const piece = fc.constantFrom('公章', '车', '文件', '谁收', '锁在', '红头', '油卡', '糖');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const about = [pieces.join('')];
        const found = likened(about, ALL, words);
        const turned = likened(about, [...ALL].reverse(), words);
        expect(turned[0]?.score).toBeCloseTo(found[0]?.score ?? 0);
        for (const { share } of found) expect(share).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
