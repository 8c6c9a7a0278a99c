/** Half of a pair of code units is no character: no file and no address can hold it. */
const HALF = /\p{Surrogate}/gu;

/** The text with every half of a character replaced by the sign for what could not be read. */
export function wellFormed(text: string): string {
  return text.replace(HALF, '\uFFFD');
}

/** The same of every text of a part of a record, those within it too. */
export function wholeTexts<Part extends object>(part: Part): Part {
  const entries = Object.entries(part).map(([key, value]) => [key, wholeValue(value)]);
  return Object.fromEntries(entries) as Part;
}

function wholeValue(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isFields ? wholeTexts(value) : value;
}
