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
  /** The code of the procedure that first asks for it; empty where none does. */
  readonly code: string;
  /** Normalised text the form is found by: its names, and what it is for. */
  readonly names: string;
  readonly keys: string;
}

type Source = Pick<Library, 'catalogue' | 'forms' | 'procedures'>;

export interface FormGroup {
  readonly id: string;
  readonly title: string;
  readonly mark: string | undefined;
  readonly items: readonly FormItem[];
}

/** A step that asks for a form, by its place among all steps of all procedures. */
interface Use {
  readonly place: number;
  readonly code: string;
}

/**
 * @returns the forms in groups by category, in the order of the catalogue, empty groups left out; within a group in the
 *   order in which procedures ask for them, then those that none asks for
 */
export function formGroups({ catalogue: { categories }, forms, procedures }: Source): FormGroup[] {
  const uses = firstUses(procedures);
  const placeOf = ({ id }: { readonly id: string }) =>
    uses.get(id)?.place ?? Number.POSITIVE_INFINITY;
  const ordered = forms.toSorted((a, b) => compare(placeOf(a), placeOf(b)));
  return categories.flatMap(({ id, title, mark }) => {
    const items = ordered
      .filter(({ category }) => category === id)
      .map((form) => ({
        code: uses.get(form.id)?.code ?? '',
        title: form.title,
        href: addressOf('form', form.id),
        summary: form.summary,
        kind: form.kind,
        kindLabel: FORM_KIND[form.kind],
        files: filesOf(form, categories),
        names: namesOf(form),
        keys: normaliseText(form.summary),
      }));
    return items.length > 0 ? [{ id, title, mark, items }] : [];
  });
}

/** Two forms that no procedure asks for stand as far away as each other. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function firstUses(procedures: Source['procedures']): Map<string, Use> {
  const uses = new Map<string, Use>();
  const asked = procedures.flatMap(({ code, steps }) =>
    steps.flatMap(({ form }) => (form === undefined ? [] : [{ form, code }])),
  );
  for (const [place, { form, code }] of asked.entries()) {
    if (!uses.has(form)) uses.set(form, { place, code });
  }
  return uses;
}

function namesOf({ title, aliases }: Form): string {
  const names = [title, ...aliases];
  return normaliseText([...names, ...names.flatMap(spellings)].join(' '));
}
