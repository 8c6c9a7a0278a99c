/**
 * Prints the sheet, or the tables to be filled in by hand; what else stands on the page stays there. Styles follow
 * `data-prints` of the root, which names the sheet otherwise.
 */
export function printPart(what: 'division' | 'by-hand'): void {
  const { dataset } = document.documentElement;
  dataset['prints'] = what;
  window.addEventListener('afterprint', () => (dataset['prints'] = 'division'), { once: true });
  window.print();
}
