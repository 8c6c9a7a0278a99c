/** Marks among links to the parts of a page the part that one is reading. Markup: links to `#id` in the element. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map<Element, Element>();
    const passed = new Set<Element>();
    const headings = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        }
        this.querySelector('[aria-current]')?.removeAttribute('aria-current');
        const read = [...links].findLast(([heading]) => passed.has(heading));
        read?.[1].setAttribute('aria-current', 'true');
      },
      // All that stands above a line a quarter down the window; the last of it is what is read.
      { rootMargin: '999999px 0px -75%' },
    );
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(link.hash.slice(1));
      if (!heading) continue;
      links.set(heading, link);
      headings.observe(heading);
    }
  }
}

customElements.define('page-contents', PageContents);
