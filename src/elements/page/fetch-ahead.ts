/**
 * Fetches the page behind a link that somebody points at, touches or reaches by key, so that it is there when the link is
 * followed. Astro has a script for this too; it has a listener for every link.
 */
import { NEVER_AHEAD } from '#domain/site/addresses.ts';

/** So long, in milliseconds, one stays on what one means to follow. */
const MEANT = 60;

/** Pages that were asked for. */
const asked = new Set([location.pathname]);
let timer: ReturnType<typeof setTimeout>;

function consider({ type, target }: Event): void {
  clearTimeout(timer);
  const link = target instanceof Element && target.closest('a');
  // Pages end in a slash; what is downloaded does not.
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
  if (asked.has(link.pathname) || link.matches(NEVER_AHEAD)) return;
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

for (const type of ['pointerover', 'touchstart', 'focusin']) {
  document.addEventListener(type, consider, { passive: true });
}
