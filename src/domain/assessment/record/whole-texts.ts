import { wellFormed } from './well-formed.ts';

/** A part of a record in which no text, those within it included, has half of a character: no file can hold one. */
export function wholeTexts<Part extends object>(part: Part): Part {
  const entries = Object.entries(part).map(([key, value]) => [key, wholeValue(value)]);
  return Object.fromEntries(entries) as Part;
}

function wholeValue(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isFields ? wholeTexts(value) : value;
}
