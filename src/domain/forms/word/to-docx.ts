/** Forms as Word files. */
import { Packer } from 'docx';
import type { FormView } from '#domain/forms/form-view.ts';
import { setDay } from '#domain/forms/zip.ts';
import { wordDocument, type WordLabels } from './document.ts';
import { coreProperties } from './properties.ts';
import { fontTable } from './styles.ts';

/**
 * @param view the form
 * @param labels words that are not the form's own
 * @returns the bytes of a .docx file, dated when the form came into force, the same whenever it is made
 */
export async function toDocx(view: FormView, labels: WordLabels): Promise<Uint8Array<ArrayBuffer>> {
  const { title, summary, aliases, effective } = view.form;
  const properties = {
    ...{ title, subject: summary, author: labels.author },
    ...{ keywords: aliases, day: effective },
  };
  const packed = await Packer.toArrayBuffer(wordDocument(view, labels), undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(properties) },
  ]);
  return setDay(new Uint8Array(packed), effective);
}
