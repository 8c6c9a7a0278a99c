import { officeScript, OFFICE_SCRIPT } from '#domain/folder/office-script.ts';
import { handOut } from '#elements/hand-out.ts';
import type { Office } from '#schemas/office.ts';

/** Hands out the script by which the folder edition becomes the office's own. */
export function handOutScript(choices: Office): void {
  handOut(OFFICE_SCRIPT, new Blob([officeScript(choices)], { type: 'text/javascript' }));
}
