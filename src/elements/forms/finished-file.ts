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
 * @returns why the file would not open and was not made; empty where it was handed out
 * Throws where that, or what makes the file, cannot be fetched.
 */
export async function handOutForm(
  address: string,
  format: FormFile['format'],
  entries: FormEntries,
): Promise<string> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // Written by the same build as this script.
  const source = (await response.json()) as FormSource;
  const labels = officeLabels(source.labels, window.handbookFolder?.office());
  const filled = { ...source, labels, view: fillView(source.view, entries) };
  const bytes = await (format === 'xlsx' ? excelOf(filled) : wordOf(filled));
  if (typeof bytes === 'string') return bytes;
  const name = `${source.view.form.title} ${dayOf(new Date())}.${format}`;
  handOut(name, new Blob([bytes], { type: TYPES[format] }));
  return '';
}

async function wordOf({ view, labels }: FormSource): Promise<Uint8Array<ArrayBuffer>> {
  const { toDocx } = await import('#domain/forms/word/to-docx.ts');
  return toDocx(view, labels);
}

/** @returns the file, or what of it no program would read */
async function excelOf(source: FormSource): Promise<Uint8Array<ArrayBuffer> | string> {
  const { view, register } = source;
  const [{ toWorkbook }, { registerSheets }, { longCells, longCellsSaid }] = await Promise.all([
    import('#domain/forms/excel/workbook.ts'),
    import('#domain/forms/register-sheets.ts'),
    import('#domain/forms/excel/longest-cell.ts'),
  ]);
  const sheets = registerSheets(view, register?.notes ?? [], register?.holidays ?? []);
  const long = longCells(sheets);
  return long.length > 0 ? longCellsSaid(long) : toWorkbook(...sheets);
}
