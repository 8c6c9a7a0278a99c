/**
 * Fetches what keeps fields within their bounds when the first of them is entered: until then nobody can write too much.
 * Pages of questions and forms have no room for more than this.
 */
export function boundWhenEntered(): void {
  let isFetched = false;
  const enter = ({ target }: Event) => {
    const place = target as HTMLInputElement | HTMLTextAreaElement;
    if (isFetched || !place.dataset?.['most']) return;
    isFetched = true;
    // A place to write in that is no field has lines.
    const value = place.value ?? place.innerText;
    import('./bounded-fields.ts').then(
      ({ boundFields }) => boundFields(document, { place, value }),
      // Tried again with the next field.
      () => (isFetched = false),
    );
  };
  document.addEventListener('focusin', enter);
  // What is dragged into a field comes before it is entered.
  document.addEventListener('dragenter', enter);
}
