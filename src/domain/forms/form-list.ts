/** The list of forms, prepared for its page. */
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { normaliseText } from '#domain/text/find-in-list.ts';
import { spellings } from '#domain/text/spelling.ts';
import { FORM_KIND, type Form } from '#schemas/form.ts';
import { filesOf, type FormFile } from './file-names.ts';

export interface FormItem {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly kind: Form['kind'];
  readonly kindLabel: string;
  readonly files: readonly FormFile[];
  /** Normalised text the form is found by: its names, and what it is for. */
  readonly names: string;
  readonly keys: string;
}

export interface FormGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly FormItem[];
}

/** @returns the forms in groups by category, in the order of the catalogue, empty groups left out */
export function formGroups({ catalogue: { categories }, forms }: Library): FormGroup[] {
  return categories.flatMap(({ id, title }) => {
    const items = forms
      .filter(({ category }) => category === id)
      .map((form) => ({
        title: form.title,
        href: addressOf('form', form.id),
        summary: form.summary,
        kind: form.kind,
        kindLabel: FORM_KIND[form.kind],
        files: filesOf(form, categories),
        names: namesOf(form),
        keys: normaliseText(form.summary),
      }));
    return items.length > 0 ? [{ id, title, items }] : [];
  });
}

function namesOf({ title, aliases }: Form): string {
  const names = [title, ...aliases];
  return normaliseText([...names, ...names.flatMap(spellings)].join(' '));
}
