/**
 * Keeps a box above a keyboard on the screen. Browsers lay the keyboard over the page without telling style sheets: the
 * end of a list would lie behind it, and a list that scrolls by itself does not let the page be moved instead.
 *
 * @param box reaches as far down as the window
 * @param frame of it, above and below together, in pixels
 */
export function keepAboveKeyboard(box: HTMLElement, frame: number): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const measure = () => {
    // Enlarged with two fingers one sees less, and nothing is covered.
    const left = Math.floor(seen.height * seen.scale);
    const isCovered = left < document.documentElement.clientHeight;
    box.style.maxBlockSize = isCovered ? `${left - frame}px` : '';
  };
  measure();
  seen.addEventListener('resize', measure);
}
