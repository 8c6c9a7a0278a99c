/**
 * Fetches the page behind a link that somebody points at, touches or reaches by key, so that it is there when the link is
 * followed. Astro has a script for this too; it takes a quarter of what a page may load, and a listener for every link.
 *
 * In a folder there is nothing to wait for, and whoever saves data fetches no more than what he reads.
 */

/** So long, in milliseconds, one stays on what one means to follow. */
const MEANT = 60;

/** Pages that were asked for. */
const asked = new Set([location.pathname]);
let timer: ReturnType<typeof setTimeout>;

/**
 * @returns whether fetching ahead is of use, may be done, and nobody pays for it who does not want to. Chromium before
 * 112 asks for prefetch-src in the policy, of which later ones complain; it is told by what else came with 112.
 */
function isWelcome(): boolean {
  if (document.querySelector('[type=speculationrules]') && hasRules()) return false;
  const connection: unknown = Reflect.get(navigator, 'connection');
  const isSaving = Reflect.get(Object(connection), 'saveData') === true;
  return location.protocol !== 'file:' && !isSaving && CSS.supports('animation-composition: add');
}

/** @returns whether the browser acts by rules of the page on its links: Chromium, since 121 brought scrollbar-color too */
function hasRules(): boolean {
  return HTMLScriptElement.supports?.('speculationrules') && CSS.supports('scrollbar-color:auto');
}

function consider({ type, target }: Event): void {
  clearTimeout(timer);
  const link = target instanceof Element && target.closest('a');
  // Pages end in a slash; what is downloaded does not, and the page of the search is opened in place.
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
  if (asked.has(link.pathname) || link.matches('[data-search-open]')) return;
  if (type === 'touchstart') fetchAhead(link);
  else timer = setTimeout(fetchAhead, MEANT, link);
}

function fetchAhead({ pathname, search }: HTMLAnchorElement): void {
  asked.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = pathname + search;
  document.head.append(hint);
}

if (isWelcome()) {
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    document.addEventListener(type, consider, { passive: true });
  }
}
