/**
 * Opens what is folded: the section whose heading, or any part of which, the address names, and all of them on paper,
 * where older browsers print nothing of a closed one.
 */
class FoldList extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => this.open());
    // A link to the place where one is already changes nothing in the address, and yet asks to see it.
    document.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement && target.hash === location.hash) this.open();
    });
    let folded: NodeListOf<HTMLDetailsElement>;
    addEventListener('beforeprint', () => {
      folded = this.querySelectorAll('details:not([open])');
      for (const fold of folded) fold.open = true;
    });
    addEventListener('afterprint', () => {
      for (const fold of folded) fold.open = false;
    });
    this.open();
  }

  /** Opens all that stands around the place which the address names, and goes there. */
  open(): void {
    // Anchors are plain letters, so nothing needs decoding.
    const place = document.getElementById(location.hash.slice(1));
    let fold = this.contains(place) && place?.closest('details');
    if (!fold) return;
    for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    place?.scrollIntoView();
  }
}

customElements.define('fold-list', FoldList);
