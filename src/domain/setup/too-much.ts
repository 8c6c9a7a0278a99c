/**
 * A file that no office writes: so much of anything that checking it and showing what is wrong would keep the browser
 * busy for minutes. It is told before the file is checked.
 */
import { OFFICE_FILE } from '#domain/checks/post-clash.ts';
import type { Problem } from '#domain/content/problem.ts';

/** Lines of the file; a whole one has a few hundred. */
const MOST_LINES = 5000;
/** Posts, pages left out, decisions, or keys of any other part. */
const MOST_ENTRIES = 300;
/** Characters of a value. */
const LONGEST = 2000;

/** @param bytes of a file before it is parsed */
export function tooManyLines(bytes: Uint8Array): Problem[] {
  let lines = 1;
  for (const byte of bytes) if (byte === 10) lines += 1;
  if (lines <= MOST_LINES) return [];
  return [told('', `至多 ${MOST_LINES} 行，这里有 ${lines} 行`)];
}

/** Nothing that an office decides lies deeper; what does is refused by the schema. */
const DEEPEST = 4;

/** @returns the first part of which there is too much */
export function tooMuch(data: unknown, field = '', depth = 0): Problem[] {
  if (typeof data === 'string' && data.length > LONGEST) {
    return [told(field, `至多 ${LONGEST} 字，这里有 ${data.length} 字`)];
  }
  if (typeof data !== 'object' || data === null || depth === DEEPEST) return [];
  const entries = Object.entries(data);
  if (entries.length > MOST_ENTRIES) {
    return [told(field, `至多 ${MOST_ENTRIES} 项，这里有 ${entries.length} 项`)];
  }
  for (const [key, value] of entries) {
    if (key.length > LONGEST) {
      return [told(field, `名字至多 ${LONGEST} 字，这里有 ${key.length} 字`)];
    }
    const found = tooMuch(value, field === '' ? key : `${field}.${key}`, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

function told(field: string, message: string): Problem {
  return { file: OFFICE_FILE, field, message, hint: '请核对是不是拿错了文件' };
}
