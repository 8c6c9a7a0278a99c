/** All places to write in of one form, by their ids. */
import { NAME_ID } from '#domain/forms/draft/named-draft.ts';
import type { Blank, Blanks, DraftFields } from '#domain/forms/draft/draft.ts';
import type { FormEntry } from '#domain/forms/entries.ts';
import { fieldOf, type Field } from './field.ts';
import { FORM_DRAFTS_LIVE } from '#strings.ts';
import { rowsOf } from './rows.ts';

/** A cell of a row that may not be there yet. */
const CELL = /^([^.]+)\.(\d{1,3})$/;
/** What somebody calls a draft stands beside the form, and is kept as what stands in it. */
const NAME: Blank = {
  label: FORM_DRAFTS_LIVE.fieldName,
  takes: (name) => typeof name === 'string',
};

export interface FormFields {
  readonly blanks: Blanks;
  /** @returns the field to which an element belongs */
  readonly of: (element: EventTarget | null) => Field | undefined;
  /** @returns what is one with a field, the field itself left out */
  readonly linkedTo: (field: Field) => Field[];
  /** Shows what was written, and nothing else; the field in which somebody is writing is left alone. */
  readonly show: (placed: DraftFields, busy?: Field) => void;
  /** @returns everything that stands in the form, what the office's settings put there included */
  readonly entries: () => Record<string, FormEntry>;
}

export function formFields(root: HTMLElement, signal: AbortSignal): FormFields {
  const fields = new Map<string, Field>();
  const names = new Map<string, string[]>();
  // Rows are copied before the fields in them become something else.
  const tables = [...root.querySelectorAll<HTMLElement>('[data-add-row]')].flatMap((button) => {
    return (
      rowsOf(button, signal, (places) => {
        take(places);
        focusOn(places[0]);
      }) ?? []
    );
  });
  take([...root.querySelectorAll<HTMLElement>('[data-blank]')]);

  function take(places: readonly HTMLElement[]): void {
    for (const place of places) {
      const field = fieldOf(place);
      fields.set(field.id, field);
      names.set(field.label, [...(names.get(field.label) ?? []), field.id]);
    }
  }

  /** A cell of a row that somebody has added in another tab has a name here too. */
  function cell(id: string): Blank | undefined {
    const [, column = '', row = ''] = CELL.exec(id) ?? [];
    const table = tables.find((each) => each.has(column));
    return table && { label: table.labelOf(column, Number(row)), takes: () => true };
  }

  function grow(ids: readonly string[]): void {
    for (const table of tables) {
      const rows = ids.map((id) => {
        const [, column = '', row = ''] = CELL.exec(id) ?? [];
        return table.has(column) ? Number(row) : 0;
      });
      take(table.growTo(Math.max(0, ...rows)));
    }
  }

  function linkedTo({ id, link }: Field): Field[] {
    return link ? [...fields.values()].filter((each) => each.link === link && each.id !== id) : [];
  }

  return {
    linkedTo,
    blanks: {
      get: (id) => (id === NAME_ID ? NAME : (fields.get(id) ?? cell(id))),
      named: (label) => names.get(label) ?? [],
    },
    of: (element) => {
      if (!(element instanceof Element)) return undefined;
      const place = element.matches('input, select')
        ? (element.closest('[data-blank]') ?? element.nextElementSibling)
        : element.closest('[data-blank]');
      return place instanceof HTMLElement ? fields.get(place.dataset['blank'] ?? '') : undefined;
    },
    show: (placed, busy) => {
      grow(Object.keys(placed));
      for (const field of fields.values()) {
        if (field === busy) continue;
        // A draft from before they were one may hold only one of them.
        const one = placed[field.id] ?? linkedTo(field).flatMap(({ id }) => placed[id] ?? [])[0];
        field.write(one?.value);
      }
    },
    entries: () => {
      const all = [...fields.values()].map(({ id, read }) => [id, read()] as const);
      return Object.fromEntries(all.filter(([, value]) => value.length > 0));
    },
  };
}

function focusOn(place: HTMLElement | undefined): void {
  const control = place?.previousElementSibling;
  if (control instanceof HTMLElement) control.focus();
  else place?.focus();
}
