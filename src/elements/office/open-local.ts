/** Shows the field that the address names, even within what is folded. */
export function openLocal(root: HTMLElement): void {
  const id = decoded(location.hash.slice(1));
  const place = id === '' ? null : document.getElementById(id);
  if (!place || !root.contains(place)) return;
  const folded = place.closest('details');
  if (folded) folded.open = true;
  place.scrollIntoView();
  place.querySelector<HTMLElement>('[data-field]')?.focus({ preventScroll: true });
}

/** Addresses come from anywhere. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
