/** How the questionnaire of a record stands to the one of this site. */
import type { Identity } from './sheet-record.ts';

/** The same meaning, an older or newer major version, or another questionnaire. */
export type Standing = 'same' | 'older' | 'newer' | 'other';

/** @param own the questionnaire of this site */
export function standingOf({ id, version }: Identity, own: Identity): Standing {
  if (id !== own.id) return 'other';
  const difference = major(version) - major(own.version);
  if (difference === 0) return 'same';
  return difference < 0 ? 'older' : 'newer';
}

/** Of two versions of the same meaning the later one. */
export function laterVersion(a: string, b: string): string {
  const [, minorA = 0, patchA = 0] = numbersOf(a);
  const [, minorB = 0, patchB = 0] = numbersOf(b);
  return (minorA - minorB || patchA - patchB) > 0 ? a : b;
}

const major = (version: string): number => numbersOf(version)[0] ?? 0;

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}
