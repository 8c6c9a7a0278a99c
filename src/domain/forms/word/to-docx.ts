/** Forms as Word files. */
import type { FormView } from '#domain/forms/form-view.ts';
import { wordDocument } from './document.ts';
import type { WordLabels } from './notes.ts';
import { officialForm } from './official/form.ts';
import { packDocument } from './pack.ts';
import { fontTable, OFFICIAL_FONTS } from './fonts.ts';

/**
 * @param view the form
 * @param labels words that are not the form's own
 * @returns the bytes of a .docx file, the same whenever it is made
 */
export function toDocx(view: FormView, labels: WordLabels): Promise<Uint8Array<ArrayBuffer>> {
  const properties = { title: view.form.title, author: labels.author };
  return view.form.official
    ? packDocument(officialForm(view, labels), properties, fontTable(OFFICIAL_FONTS))
    : packDocument(wordDocument(view, labels), properties, fontTable());
}
