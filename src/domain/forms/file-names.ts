/** Addresses and names of the files made from a form. */
import { asFileName } from '#domain/text/file-name.ts';
import { formFileAddress } from '#domain/site/addresses.ts';
import type { Catalogue } from '#schemas/catalogue.ts';
import type { Form } from '#schemas/form.ts';

export interface FormFile {
  readonly format: 'docx' | 'xlsx';
  /** From the root of the site, Latin letters only, for old servers. */
  readonly address: string;
  /** The name it is saved under. */
  readonly name: string;
  /** Its place in the pack: folder by category, then name. */
  readonly packPath: string;
}

/**
 * @param form which form
 * @param categories the categories of the catalogue, for the folder's name
 * @returns its files: Word always, Excel for a ledger
 */
export function filesOf(
  form: Pick<Form, 'title' | 'kind' | 'category'> & { readonly id: string },
  categories: Catalogue['categories'],
): FormFile[] {
  const folder = categories.find(({ id }) => id === form.category)?.title ?? form.category;
  const formats = form.kind === 'ledger' ? (['docx', 'xlsx'] as const) : (['docx'] as const);
  return formats.map((format) => {
    const name = `${asFileName(form.title)}.${format}`;
    return {
      format,
      address: formFileAddress(form.id, format),
      name,
      packPath: `${asFileName(folder)}/${name}`,
    };
  });
}
