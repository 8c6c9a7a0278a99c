import { findCharacterFaults } from './characters.ts';
import { decodeBytes } from './encoding.ts';
import type { Fault } from './fault.ts';

/**
 * @returns the text of a file as everything else reads it: no byte order mark, line ends as LF, composed characters
 *   (NFC); or what is wrong with it
 */
export function decode(bytes: Uint8Array): string | readonly Fault[] {
  const decoded = decodeBytes(bytes);
  if (typeof decoded !== 'string') return [decoded];
  const text = decoded.replaceAll('\r\n', '\n').normalize('NFC');
  const faults = findCharacterFaults(text);
  return faults.length > 0 ? faults : text;
}
