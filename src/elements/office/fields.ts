/**
 * The fields of the page by their ids.
 *
 * Markup: native controls with `data-field`, named by their ids.
 */
import type { Values } from '#domain/setup/values.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Fields {
  /** @returns the control that an event came from */
  readonly of: (target: EventTarget | null) => Control | undefined;
  readonly named: (id: string) => Control | undefined;
  /** Shows values, and nothing else; the control in which an input method is at work is left alone. */
  readonly show: (values: Values, busy?: Control) => void;
}

export function fieldsIn(root: HTMLElement): Fields {
  // Rows of duties come and go.
  const controls = () => [...root.querySelectorAll<Control>('[data-field]')];
  return {
    of: (target) =>
      target instanceof HTMLElement && 'field' in target.dataset ? (target as Control) : undefined,
    named: (id) => controls().find(({ name }) => name === id),
    show: (values, busy) => {
      for (const control of controls()) {
        if (control !== busy) write(control, values[control.name] ?? '');
      }
    },
  };
}

/** @returns what stands in a control; on one line, as a file has it */
export function valueIn(control: Control): string {
  if (control.type === 'checkbox')
    return (control as HTMLInputElement).checked ? control.value : '';
  return control.value.replaceAll('\n', ' ');
}

function write(control: Control, value: string): void {
  if (control.type === 'checkbox') {
    (control as HTMLInputElement).checked = value !== '';
    return;
  }
  // A file may choose what is not offered: it is shown, and said to be wrong.
  if (
    control instanceof HTMLSelectElement &&
    ![...control.options].some((option) => option.value === value)
  ) {
    control.append(new Option(value, value));
  }
  // While one types, blanks at the end are still to become something.
  if (valueIn(control).trim() !== value.trim()) control.value = value;
}
