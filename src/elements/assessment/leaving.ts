/** Leaving the page by a link. */

type Store = {
  readonly $saving: { readonly get: () => { readonly pending: boolean } };
  readonly settled: () => Promise<void>;
};

/**
 * A click on a link waits until what was written before it is on the disk, so that nobody is asked whether to leave.
 *
 * @param storeOf the store of the page, once it is open
 */
export function waitBeforeLeaving(storeOf: () => Store | undefined): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const isPlain =
      !defaultPrevented && button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
    if (!link?.href || link.target || link.download || !isPlain) return;
    // A place on the same page is no other page.
    if (link.href.split('#', 1)[0] === location.href.split('#', 1)[0]) return;
    const store = storeOf();
    if (!store?.$saving.get().pending) return;
    event.preventDefault();
    void store.settled().then(() => {
      location.href = link.href;
    });
  });
}
