/** Forms as Word files. */
import type { FormView } from '#domain/forms/form-view.ts';
import { wordDocument, type WordLabels } from './document.ts';
import { packDocument } from './pack.ts';
import { fontTable } from './styles.ts';

/**
 * @param view the form
 * @param labels words that are not the form's own
 * @returns the bytes of a .docx file, the same whenever it is made
 */
export function toDocx(view: FormView, labels: WordLabels): Promise<Uint8Array<ArrayBuffer>> {
  const properties = { title: view.form.title, author: labels.author };
  return packDocument(wordDocument(view, labels), properties, fontTable());
}
