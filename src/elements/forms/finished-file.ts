/** The finished files of a form, made in the browser by the code that makes blank ones. Nothing leaves the machine. */
import type { FormEntries } from '#domain/forms/entries.ts';
import type { FormFile } from '#domain/forms/file-names.ts';
import { fillView } from '#domain/forms/fill-view.ts';
import type { FormSource } from '#domain/forms/form-source.ts';
import { officeLabels } from '#domain/forms/office-labels.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { fetchFile } from '#elements/fetch-file.ts';
import { handOut } from '#elements/hand-out.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const TYPES = {
  docx: `${TYPE}.wordprocessingml.document`,
  xlsx: `${TYPE}.spreadsheetml.sheet`,
} as const;

/**
 * Makes a file and hands it out, under the title of the form and the day, so that it never takes the place of a blank.
 *
 * @param address of what the file is made from
 * Throws where that, or what makes the file, cannot be fetched.
 */
export async function handOutForm(
  address: string,
  format: FormFile['format'],
  entries: FormEntries,
): Promise<void> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // Written by the same build as this script.
  const source = (await response.json()) as FormSource;
  const labels = officeLabels(source.labels, window.handbookFolder?.office());
  const filled = { ...source, labels, view: fillView(source.view, entries) };
  const bytes = await (format === 'xlsx' ? excelOf(filled) : wordOf(filled));
  const name = `${source.view.form.title} ${dayOf(new Date())}.${format}`;
  handOut(name, new Blob([bytes], { type: TYPES[format] }));
}

async function wordOf({ view, labels }: FormSource): Promise<Uint8Array<ArrayBuffer>> {
  const { toDocx } = await import('#domain/forms/word/to-docx.ts');
  return toDocx(view, labels);
}

async function excelOf({ view, register }: FormSource): Promise<Uint8Array<ArrayBuffer>> {
  const [{ toWorkbook }, { registerSheets }] = await Promise.all([
    import('#domain/forms/excel/workbook.ts'),
    import('#domain/forms/register-sheets.ts'),
  ]);
  return toWorkbook(...registerSheets(view, register?.notes ?? [], register?.holidays ?? []));
}
