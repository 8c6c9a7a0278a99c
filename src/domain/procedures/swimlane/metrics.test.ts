import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widest, wrapText } from './metrics.ts';

test('breaks between words, into lines of about equal length', () => {
  expect(wrapText('填写用印审批单', 6)).toEqual(['填写', '用印审批单']);
  expect(wrapText('核对内容与前置程序', 6)).toEqual(['核对内容', '与前置程序']);
});

test('keeps Latin words whole and marks with what they close or open', () => {
  expect(wrapText('登录 OA 系统', 4)).toEqual(['登录 OA', '系统']);
  expect(wrapText('缺件，补正', 3)).toEqual(['缺件，', '补正']);
  expect(wrapText('退回（补正）', 3)).toEqual(['退回', '（补', '正）']);
});

test('loses nothing but blanks at breaks', () => {
  const text = fc
    .array(fc.constantFrom('核', '对', '，', 'A', '1', ' ', '（', '）'), { maxLength: 24 })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (source, limit) => {
      const lines = wrapText(source, limit);
      expect(lines.join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
    }),
  );
});

test('no line is longer than the limit when every character may begin one', () => {
  const text = fc
    .array(fc.constantFrom(...'核对登记送审批用印归档'), { maxLength: 24 })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (source, limit) => {
      expect(widest(wrapText(source, limit))).toBeLessThanOrEqual(limit);
    }),
  );
});
