import { officeScript, OFFICE_SCRIPT } from '#domain/folder/office-script.ts';
import { handOut } from '#elements/hand-out.ts';
import type { Office } from '#schemas/office.ts';

/** Hands out the script by which the folder edition becomes the office's own. */
export function handOutScript(choices: Office, open?: string): void {
  const text = officeScript(choices, open);
  handOut(OFFICE_SCRIPT, new Blob([text], { type: 'text/javascript' }));
}
