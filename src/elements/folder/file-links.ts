/** Links that scripts make: they write them as on a server, and a page from a disk needs the file. */
import { folderAddress } from '#domain/folder/folder-address.ts';

/** What leads somewhere. */
const LEADS = ['href', 'action'] as const;

/**
 * Sees to every link and form that comes onto the page, or is led elsewhere, from now on. What the pack wrote into the
 * page needs nothing.
 *
 * @param root the way from the page to the root of the site
 */
export function keepLinksInFolder(root: string): void {
  const see = (element: Element) => {
    for (const name of LEADS) {
      const address = element.getAttribute(name);
      if (!address?.startsWith('/')) continue;
      const file = folderAddress(address, root);
      if (file !== address) element.setAttribute(name, file);
    }
  };
  const selector = LEADS.map((name) => `[${name}^="/"]`).join();
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) see(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        see(node);
        node.querySelectorAll(selector).forEach(see);
      }
    }
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: [...LEADS],
  });
}
