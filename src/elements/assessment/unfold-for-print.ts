/** Paper cannot be unfolded: everything in an element is open while printing, and as it was afterwards. */
export function unfoldForPrint(root: ParentNode, signal: AbortSignal): void {
  const unfold = (printing: boolean) => {
    const folded = printing ? 'details:not([open])' : 'details[data-unfolded]';
    for (const details of root.querySelectorAll<HTMLDetailsElement>(folded)) {
      details.open = printing;
      details.toggleAttribute('data-unfolded', printing);
    }
  };
  window.addEventListener('beforeprint', () => unfold(true), { signal });
  window.addEventListener('afterprint', () => unfold(false), { signal });
}
