/** Fetches what keeps fields within their bounds when the first of them is entered: until then nobody can write too much. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What stands in a field. */
export interface Standing {
  readonly field: Field;
  readonly value: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** @returns the field that an event came from, where it has a bound */
export function boundField(target: EventTarget | null): Field | undefined {
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return isText && target.dataset['most'] !== undefined ? target : undefined;
}

/** @returns what stands in a field now */
export function standingOf(field: Field): Standing {
  return {
    field,
    value: field.value,
    start: field.selectionStart,
    end: field.selectionEnd,
  };
}

/** Watches for the first field with a bound that is entered, be it that one stands in it already. */
export function boundWhenEntered(document: Document): void {
  let isFetched = false;
  const enter = (target: EventTarget | null) => {
    const field = boundField(target);
    if (!field || isFetched) return;
    isFetched = true;
    const entered = standingOf(field);
    import('./bounded-fields.ts').then(
      ({ boundFields }) => boundFields(document, entered),
      // Tried again with the next field.
      () => (isFetched = false),
    );
  };
  // What is dragged there comes in before it is entered.
  for (const type of ['focusin', 'dragenter']) {
    document.addEventListener(type, ({ target }) => enter(target));
  }
  enter(document.activeElement);
}
