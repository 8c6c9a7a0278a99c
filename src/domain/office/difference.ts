/** What changed from one text to the next, for people to read. */
import { structuredPatch } from 'diff';
import { stringify } from 'yaml';
import type { Item } from './item.ts';

/** Lines that stand unchanged before and after a change. */
const CONTEXT = 1;

/** A stretch of lines that differ, with what stands around them. */
export interface Change {
  /** The line of the newer text, from 1, on which it begins. */
  readonly line: number;
  readonly lines: readonly { readonly is: 'same' | 'old' | 'new'; readonly text: string }[];
}

/** @returns the stretches in which two texts differ, in order */
export function differenceOf(old: string, now: string): Change[] {
  const { hunks } = structuredPatch('', '', lines(old), lines(now), '', '', { context: CONTEXT });
  return hunks.map(({ newStart, lines: found }) => ({
    line: newStart,
    lines: found
      .filter((line) => !line.startsWith('\\'))
      .map((line) => ({
        is: line.startsWith('-') ? 'old' : line.startsWith('+') ? 'new' : 'same',
        text: line.slice(1),
      })),
  }));
}

/** @returns a piece of content as text that can be compared */
export function comparable({ text, fields }: Item): string {
  return text ?? stringify(fields, { lineWidth: 0 });
}

/** @returns the fields of an entry that two editions give differently */
export function changedFields({ fields: old = {} }: Item, { fields: now = {} }: Item): string[] {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
}

function lines(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
