const DIGITS = '零一二三四五六七八九';

/**
 * @param number a whole number from 1 to 99
 * @returns it in Chinese numerals, as parts of a book are counted: 1 → 一, 10 → 十, 24 → 二十四
 */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new RangeError(`Parts are counted from 1 to 99, not ${number}.`);
  }
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const before = tens > 1 ? DIGITS.charAt(tens) : '';
  return before + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS.charAt(ones) : '');
}
