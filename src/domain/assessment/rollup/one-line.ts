/** Longer names are cut in tables; nobody is called like that. */
const LONGEST = 100;

/**
 * A name from a file of unknown origin as it may stand in a table: one line, without marks that cannot be seen,
 * which turn the direction of what follows or break the XML of a workbook.
 */
export function oneLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return [...line].length > LONGEST ? `${[...line].slice(0, LONGEST).join('')}…` : line;
}
