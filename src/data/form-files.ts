/** Word and Excel files of the forms, and all of them in one pack, made once a build. */
import type { Filed } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import { byId } from '#domain/content/lookup.ts';
import { filesOf, type FormFile } from '#domain/forms/file-names.ts';
import { fillView, officeEntries } from '#domain/forms/fill-view.ts';
import type { FormSource } from '#domain/forms/form-source.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import { registerSheets } from '#domain/forms/register-sheets.ts';
import { officialSettings } from '#domain/forms/official-settings.ts';
import { packIndex } from '#domain/forms/pack-index.ts';
import { zipFiles } from '#domain/forms/zip.ts';
import type { Form } from '#schemas/form.ts';
import { FORMS } from '#strings.ts';
import { keptWork } from './kept-work.ts';
import { getLibrary } from './library.ts';
import { toWorkbook } from '#domain/forms/excel/workbook.ts';

export interface MadeFile extends FormFile {
  readonly form: Filed<Form>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const kept = keptWork();
const made = new WeakMap<Filed<Form>, Promise<MadeFile[]>>();

/** @returns the files of one form */
export function getFormFiles(library: Library, form: Filed<Form>): Promise<MadeFile[]> {
  const known = made.get(form);
  if (known) return known;
  const making = makeFiles(library, form);
  made.set(form, making);
  return making;
}

/**
 * @param format of the file
 * @returns the addresses that an endpoint answers, with the forms to make the files from
 */
export async function getFormPaths(format: FormFile['format']) {
  const library = await getLibrary();
  return library.forms
    .filter((form) => filesOf(form, library.catalogue.categories).some((f) => f.format === format))
    .map((form) => ({ params: { id: form.id }, props: { form } }));
}

/** @returns the file of a form in a format that it has */
export async function getFormFile(form: Filed<Form>, format: FormFile['format']) {
  const files = await getFormFiles(await getLibrary(), form);
  const file = files.find((each) => each.format === format);
  if (!file) throw new Error(`${form.file} has no ${format}.`);
  return file;
}

let packing: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** @returns a zip file with every file of every form in folders by category, and an index */
export function getFormPack(): Promise<Uint8Array<ArrayBuffer>> {
  if (import.meta.env.DEV) return makePack();
  packing ??= makePack();
  return packing;
}

async function makePack(): Promise<Uint8Array<ArrayBuffer>> {
  const library = await getLibrary();
  const { categories } = library.catalogue;
  // In the order of the catalogue, which is the order of the index.
  const forms = categories.flatMap(({ id }) =>
    library.forms.filter((form) => form.category === id),
  );
  const files = (await Promise.all(forms.map((form) => getFormFiles(library, form)))).flat();
  const latest = forms.reduce((day, { effective }) => (effective > day ? effective : day), '');
  const index = packIndex(files, categories, FORMS.packIndexHead(forms.length, authorOf(library)));
  return zipFiles(
    new Map([
      [FORMS.packIndex, new TextEncoder().encode(index)],
      ...files.map(({ packPath, bytes }) => [packPath, bytes] as const),
    ]),
    latest,
  );
}

/** @returns what the files of a form are made from, without any entry */
export function formSource(library: Library, form: Filed<Form>): FormSource {
  const view = viewForm(form, byId(library.posts, form.keeper).title, library.regulations);
  const notes = [...view.notes, `${FORMS.keeper}：${view.keeper}`, `${FORMS.keep}：${form.keep}`];
  return {
    view,
    labels: {
      author: library.office.unit,
      header: library.office.unit || undefined,
      notes: FORMS.notes,
      keeper: FORMS.keeper,
      keep: FORMS.keep,
      official: officialSettings(library),
    },
    ...(form.kind === 'ledger' && { register: { notes, holidays: library.holidays } }),
  };
}

async function makeFiles(library: Library, form: Filed<Form>): Promise<MadeFile[]> {
  const { view: blank, labels, register } = formSource(library, form);
  const view = fillView(blank, officeEntries(blank, library.office));
  const make = {
    docx: () => {
      return kept.bytes('docx', { view, labels }, async () => {
        // A large library, which is not even loaded where all files are kept.
        const { toDocx } = await import('#domain/forms/word/to-docx.ts');
        return toDocx(view, labels);
      });
    },
    xlsx: () => {
      const sheets = registerSheets(view, register?.notes ?? [], register?.holidays ?? []);
      return kept.bytes('xlsx', sheets, () => toWorkbook(...sheets));
    },
  };
  return Promise.all(
    filesOf(form, library.catalogue.categories).map(async (file) => ({
      ...file,
      form,
      bytes: await make[file.format](),
    })),
  );
}

/** Whose forms they are. */
function authorOf({ office, site }: Library): string {
  return office.unit || site.name;
}
