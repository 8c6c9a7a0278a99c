/**
 * Fetches what keeps fields within their bounds when the first of them is entered: until then nobody can write too much.
 * Pages of questions have no room for more than this.
 */
export function boundWhenEntered(document: Document): void {
  let isFetched = false;
  const enter = ({ target }: Event) => {
    if (isFetched || !(target as HTMLElement).dataset?.['most']) return;
    isFetched = true;
    const field = target as HTMLInputElement | HTMLTextAreaElement;
    const { value } = field;
    import('./bounded-fields.ts').then(
      ({ boundFields }) => boundFields(document, { field, value }),
      // Tried again with the next field.
      () => (isFetched = false),
    );
  };
  document.addEventListener('focusin', enter);
  // What is dragged into a field comes before it is entered.
  document.addEventListener('dragenter', enter);
}
