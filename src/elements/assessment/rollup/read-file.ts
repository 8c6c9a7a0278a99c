/** Reads one file, unless its name or its size says that it is no sheet. */
import { LARGEST_FILE } from '#domain/assessment/record/limits.ts';
import type { RollupContent } from '#domain/assessment/rollup/content.ts';
import { readUnitSheet, type UnitSheet } from '#domain/assessment/rollup/unit-sheet.ts';
import type { LeftOut } from '#domain/assessment/rollup/left-out.ts';
import { oneLine } from '#domain/assessment/rollup/one-line.ts';
import type { Chosen } from './chosen-files.ts';

const MEGABYTE = 1024 * 1024;

/** @returns what it says, or why it is left out */
export async function readChosen(
  content: RollupContent,
  chosen: Chosen,
): Promise<UnitSheet | LeftOut> {
  const { file } = chosen;
  const name = oneLine(chosen.name);
  if (!/\.json$/i.test(chosen.name)) return { file: name, reason: 'other-kind' };
  if (file.size > LARGEST_FILE) {
    return { file: name, reason: 'too-large', found: String(Math.round(file.size / MEGABYTE)) };
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { file: name, reason: 'unreadable' };
  }
  return readUnitSheet(content, name, text);
}
