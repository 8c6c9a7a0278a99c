/** The list that lies in the pack of all forms. */
import type { Catalogue } from '#schemas/catalogue.ts';
import type { Form } from '#schemas/form.ts';
import type { FormFile } from './file-names.ts';

/** By this mark old editors on Windows know that the text is UTF-8. */
const MARK = '\uFEFF';

/**
 * @param files the files of the pack in order, each with its form
 * @param categories the categories of the catalogue
 * @param head what stands above the list
 * @returns a text with a paragraph a category, a line a file: place in the pack, then what it is for
 */
export function packIndex(
  files: readonly (FormFile & { readonly form: Pick<Form, 'category' | 'summary'> })[],
  categories: Catalogue['categories'],
  head: string,
): string {
  const groups = categories.flatMap(({ id, title }) => {
    const own = files.filter(({ form }) => form.category === id);
    if (own.length === 0) return [];
    return [[title, ...own.map(({ packPath, form }) => `  ${packPath}　${form.summary}`)]];
  });
  // Old editors also need the line ends of Windows.
  const lines = [...head.split('\n'), ...groups.flatMap((group) => ['', ...group]), ''];
  return MARK + lines.join('\r\n');
}
