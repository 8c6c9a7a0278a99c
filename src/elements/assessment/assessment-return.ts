/**
 * Leads who came to change one answer back to the row in which it is shown.
 *
 * Markup: a hidden link for each page one can come from, marked `data-from` with its name; rows of that page have ids
 * that begin with it. `from` in the address of this page says where one came from, and its fragment names the item.
 */
class AssessmentReturn extends HTMLElement {
  connectedCallback(): void {
    const from = new URLSearchParams(window.location.search).get('from');
    const item = window.location.hash.slice(1);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-from]')) {
      link.hidden = link.dataset['from'] !== from;
      if (!link.hidden && item) link.hash = `${from}-${item}`;
    }
  }
}

customElements.define('assessment-return', AssessmentReturn);
