/** Marks among links to the parts of a page the part that one is reading. Markup: links to `#id` in the element. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map<Element, Element>();
    const parts = new IntersectionObserver(
      (entries) => {
        const read = entries.find(({ isIntersecting }) => isIntersecting)?.target;
        if (!read) return;
        this.querySelector('[aria-current]')?.removeAttribute('aria-current');
        links.get(read)?.setAttribute('aria-current', 'true');
      },
      // A line a quarter down the window: the part that it crosses is the one that is read.
      { rootMargin: '-25% 0px -75%' },
    );
    for (const link of this.querySelectorAll('a')) {
      const part = document.getElementById(link.hash.slice(1))?.closest('details, section');
      if (!part) continue;
      links.set(part, link);
      parts.observe(part);
    }
  }
}

customElements.define('page-contents', PageContents);
