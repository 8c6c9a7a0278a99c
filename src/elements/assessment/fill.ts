/** Filling finished HTML and its templates with text; never with markup. */

/** Writes texts into the places marked `data-fill` with their names. */
export function fill(root: ParentNode, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    for (const place of root.querySelectorAll(`[data-fill="${name}"]`)) place.textContent = text;
  }
}

/**
 * A copy of the template marked `data-template` with a name.
 * Throws an Error when there is none: the page was built wrongly.
 */
export function copyOf(root: ParentNode, name: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  if (!template) throw new Error(`The page has no template "${name}".`);
  return document.importNode(template.content, true);
}

/** Puts copies into the place marked `data-list` with a name, and hides what is marked `data-section` so when there are none. */
export function fillList(root: ParentNode, name: string, copies: readonly Node[]): void {
  root.querySelector(`[data-list="${name}"]`)?.replaceChildren(...copies);
  fill(root, { [`${name}-count`]: String(copies.length) });
  for (const section of root.querySelectorAll<HTMLElement>(`[data-section="${name}"]`)) {
    section.hidden = copies.length === 0;
  }
}

/** A link to a page of the site. */
export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
