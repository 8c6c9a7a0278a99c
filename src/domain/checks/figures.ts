/** Figures as texts write them, and whether checked facts hold them. */
import { chineseNumeral } from '#domain/text/numeral.ts';

const NUMERALS = new Map(
  Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), String(index + 1)]),
);

/** @returns an Arabic number, also for one to ninety-nine in Chinese numerals; the text itself where it is neither */
export function arabic(number: string): string {
  return NUMERALS.get(number) ?? number;
}

/** @returns true when the number stands in the text by itself, not as a part of a longer one */
export function holdsFigure(text: string, number: string): boolean {
  // eslint-disable-next-line no-restricted-syntax -- a number, in a check of content
  return new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.])`).test(text);
}
