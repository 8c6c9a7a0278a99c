import { OFFICE_FILE } from '#domain/checks/post-clash.ts';
import {
  OFFICE_GLOBAL,
  readOfficeScript,
  type OfficeScriptFault,
} from '#domain/folder/office-script.ts';
import { readOfficeFile, type OfficeReading } from './read-office.ts';
import type { SetupContent } from './setup-content.ts';

/** @returns whether a text looks like the script of a folder edition rather than like an office.yaml */
export function isOfficeScript(text: string): boolean {
  return text.includes(OFFICE_GLOBAL);
}

/** @returns the same as from an office.yaml, without lines, since people do not write this file; or why it is none */
export function readScript(text: string, content: SetupContent): OfficeReading | OfficeScriptFault {
  const read = readOfficeScript(text);
  if (typeof read === 'string') return read;
  return readOfficeFile(
    {
      kind: 'office',
      id: 'office',
      file: OFFICE_FILE,
      data: read.office,
      body: '',
      bodyLine: 1,
      placeOf: () => ({ file: OFFICE_FILE }),
    },
    content,
  );
}
