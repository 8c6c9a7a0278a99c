/** Where text is written: a field, or an element that is written into as one, read and put back in the same way. */

/** What stands in a place, and where in it one is; null where that is not known. */
export interface Standing {
  readonly place: HTMLElement;
  readonly value: string;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** @returns what stands in a place, with its line ends */
export function textOf(place: HTMLElement): string {
  if (isField(place)) return place.value;
  return place.childElementCount === 0 ? place.textContent : place.innerText;
}

export function standingOf(place: HTMLElement): Standing {
  const value = textOf(place);
  if (isField(place)) {
    return { place, value, start: place.selectionStart, end: place.selectionEnd };
  }
  const chosen = chosenRange(place);
  if (!chosen) return { place, value };
  const above = chosen.cloneRange();
  above.selectNodeContents(place);
  above.setEnd(chosen.startContainer, chosen.startOffset);
  const start = above.toString().length;
  return { place, value, start, end: start + chosen.toString().length };
}

/** Writes back what stood in a place, with the cursor where it was. */
export function putBack({ place, value, start = null, end = null }: Standing): void {
  if (isField(place)) {
    place.value = value;
    place.setSelectionRange(start, end);
    return;
  }
  place.textContent = value;
  const text = place.firstChild;
  if (!text || start === null) return;
  place.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(
      text,
      Math.min(start, value.length),
      text,
      Math.min(end ?? start, value.length),
    );
}

function chosenRange(place: HTMLElement): Range | undefined {
  const selection = place.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && place.contains(range.commonAncestorContainer) ? range : undefined;
}

function isField(place: HTMLElement): place is HTMLInputElement | HTMLTextAreaElement {
  return place instanceof HTMLTextAreaElement || place instanceof HTMLInputElement;
}
