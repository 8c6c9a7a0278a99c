/**
 * One place to write in: read, filled, and given the browser's own control where it is a date or a choice.
 *
 * Markup: `data-blank` with its id, `data-kind` with what is written there; a place to write in with `data-own`, what
 * the office's settings put there, `data-choices`, `data-link` where several are one, and `data-shared` with the name by
 * which drafts know it, where it is called by another; options are native inputs within it.
 */
import { printedDay, type FormEntry } from '#domain/forms/entries.ts';
import { FORM_FILLING_LIVE } from '#strings.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface Field {
  readonly id: string;
  /** What it is called, by which an entry is known when the form has changed. */
  readonly label: string;
  /** The name of what several fields share; empty where it stands alone. */
  readonly link: string;
  readonly takes: (value: FormEntry) => boolean;
  /** @returns what stands in it; an empty text or list where nothing does */
  readonly read: () => FormEntry;
  /** Writes something where it is not there already; undefined brings back what stood there at first. */
  readonly write: (value: FormEntry | undefined) => void;
  /** @returns true where nobody has written anything */
  readonly isUntouched: (value: FormEntry) => boolean;
}

/** @param element with the attributes above; what was read off it once stays with it */
export function fieldOf(element: HTMLElement): Field {
  const { blank: id = '', kind, own = '', link = '' } = element.dataset;
  const label = labelOf(element);
  const isUntouched = (value: FormEntry) => (value.length === 0 ? own === '' : value === own);
  if (element.hasAttribute('contenteditable')) {
    if (kind === 'date' || kind === 'choice') {
      return { id, label, link, isUntouched, ...controlled(element, label, own) };
    }
    return { id, label, link, isUntouched, ...written(element, own) };
  }
  return { id, label, link, isUntouched, ...chosen(element) };
}

/** @returns what stands in a place to write in, line by line */
export function typed(element: HTMLElement): string {
  const text = element.childElementCount === 0 ? element.textContent : element.innerText;
  return text.replace(/\u00A0/g, ' ').trim();
}

type Access = Pick<Field, 'takes' | 'read' | 'write'>;

function written(element: HTMLElement, own: string): Access {
  try {
    // Line ends stay what they are. Firefox before 136 does not know it and refuses.
    element.contentEditable = 'plaintext-only';
  } catch {
    element.contentEditable = 'true';
  }
  return {
    takes: (value) => typeof value === 'string',
    read: () => {
      const text = typed(element);
      // A line end that the browser leaves behind would hide what an empty place says.
      if (text === '' && element.hasChildNodes()) element.replaceChildren();
      return text;
    },
    write: (value = own) => {
      if (typed(element) !== value) element.textContent = String(value);
    },
  };
}

/** The browser's own control stands in front of the place, which from then on is what is printed of it. */
function controlled(shadow: HTMLElement, label: string, own: string): Access {
  const choices = shadow.dataset['choices']?.split('|');
  // In a table a word in every row would be in the way.
  const nothing = shadow.closest('td') ? '' : FORM_FILLING_LIVE.choose;
  const control = choices ? selectOf(choices, nothing) : dateInput();
  control.autocomplete = 'off';
  control.classList.add('no-print');
  const labelledby = shadow.getAttribute('aria-labelledby');
  if (labelledby) control.setAttribute('aria-labelledby', labelledby);
  else control.setAttribute('aria-label', shadow.getAttribute('aria-label') ?? label);
  const described = shadow.getAttribute('aria-describedby');
  if (described) control.setAttribute('aria-describedby', described);
  const weekday = document.createElement('span');
  weekday.className = 'no-print';
  shadow.before(control);
  if ('weekday' in shadow.dataset) shadow.after(weekday);
  shadow.classList.add('shadow');
  for (const name of ['contenteditable', 'role', 'aria-label', 'aria-labelledby'])
    shadow.removeAttribute(name);
  for (const name of ['aria-multiline', 'aria-describedby']) shadow.removeAttribute(name);
  const hasWeekday = 'weekday' in shadow.dataset;
  const show = () => {
    shadow.textContent = printedDay(control.value, hasWeekday);
    // The browser's own control does not tell the day of the week.
    if (hasWeekday) weekday.textContent = shadow.textContent.replace(/^[^（]*/u, '');
  };
  control.addEventListener('input', show);
  return {
    takes: (value) =>
      typeof value === 'string' && (choices ? choices.includes(value) : DAY.test(value)),
    read: () => control.value,
    write: (value = own) => {
      if (control.value !== value) control.value = String(value);
      show();
    },
  };
}

function dateInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'date';
  // More digits are typing mistakes.
  input.max = '9999-12-31';
  return input;
}

function selectOf(choices: readonly string[], nothing: string): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(optionOf(nothing, ''), ...choices.map((choice) => optionOf(choice, choice)));
  return select;
}

function optionOf(text: string, value: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.textContent = text;
  option.value = value;
  return option;
}

function chosen(group: HTMLElement): Access {
  const inputs = [...group.querySelectorAll('input')];
  const isList = group.dataset['kind'] === 'checks';
  const known = new Set(inputs.map(({ value }) => value));
  return {
    takes: (value) =>
      isList === (typeof value !== 'string') && [value].flat().every((each) => known.has(each)),
    read: () => {
      const values = inputs.filter(({ checked }) => checked).map(({ value }) => value);
      return isList ? values : (values[0] ?? '');
    },
    write: (value = '') => {
      const values = [value].flat();
      for (const input of inputs) input.checked = values.includes(input.value);
    },
  };
}

function labelOf(element: HTMLElement): string {
  const own = element.dataset['shared'] ?? element.getAttribute('aria-label');
  if (own) return own;
  const group = element.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
  const label = document.getElementById(group);
  // A hint may stand behind it.
  return label?.firstChild?.textContent?.trim() ?? '';
}
