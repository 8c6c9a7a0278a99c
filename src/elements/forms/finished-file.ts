/** The finished file of a form, made in the browser by the code that makes the blank one. Nothing leaves the machine. */
import type { FormEntries } from '#domain/forms/entries.ts';
import { fillView } from '#domain/forms/fill-view.ts';
import type { FormSource } from '#domain/forms/form-source.ts';
import { toDocx } from '#domain/forms/word/to-docx.ts';
import { handOut } from '#elements/hand-out.ts';
import { dayOf } from '#domain/text/day-of.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the file and hands it out.
 *
 * @param address of what the file is made from
 * Throws where what it is made from cannot be fetched.
 */
export async function handOutForm(address: string, entries: FormEntries): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // Written by the same build as this script.
  const { view, labels } = (await response.json()) as FormSource;
  const bytes = await toDocx(fillView(view, entries), labels);
  const name = `${view.form.title} ${dayOf(new Date())}.docx`;
  handOut(name, new Blob([bytes], { type: TYPE }));
}
