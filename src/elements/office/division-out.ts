/** The division as files. What makes them is large, and loaded only when somebody asks for one. */
import type { DivisionRow } from '#domain/duties/division-view.ts';
import { divisionForm, divisionTable, type DivisionOf } from '#domain/setup/division-files.ts';
import { asFileName } from '#domain/text/file-name.ts';
import { handOut } from '#elements/hand-out.ts';
import { DIVISION } from '#strings.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument';

/** Makes a file and hands it out. Throws where the script that makes it cannot be fetched. */
export async function handOutDivision(
  format: 'docx' | 'xlsx',
  view: readonly DivisionRow[],
  of: DivisionOf,
): Promise<void> {
  const name = `${asFileName(`${of.office}${DIVISION.title}`)}.${format}`;
  if (format === 'xlsx') {
    const { toWorkbook } = await import('#domain/forms/excel/workbook.ts');
    const bytes = await toWorkbook(divisionTable(view, of));
    handOut(name, new Blob([bytes], { type: `${TYPE}.spreadsheetml.sheet` }));
    return;
  }
  const { toDocx } = await import('#domain/forms/word/to-docx.ts');
  const { view: form, labels } = divisionForm(view, of);
  const bytes = await toDocx(form, labels);
  handOut(name, new Blob([bytes], { type: `${TYPE}.wordprocessingml.document` }));
}
