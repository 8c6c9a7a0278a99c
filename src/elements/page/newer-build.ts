/**
 * Says that the site was replaced since this page was opened, once something is missing that only the old one had: what is
 * there goes on working until then. Nothing is loaded anew unless asked, so what is being written stays.
 *
 * Markup: hidden, `data-newer-build` with the address at which the site says which build it is, and a button in it; the
 * page's own build in a meta element, written at the end of the build.
 */
const part = document.querySelector<HTMLElement>('[data-newer-build]');

/** Asks which build is in place now, and says so where it is not the one of this page. */
export async function tellIfNewer(): Promise<void> {
  if (!part) return;
  try {
    const answer = await fetch(part.dataset['newerBuild'] ?? '', { cache: 'no-store' });
    // Without a line, or with a page in its place, nobody knows.
    const { build } = await answer.json();
    const own = document.querySelector<HTMLMetaElement>('meta[name="build"]');
    part.hidden = build === own?.content;
  } catch {}
}

addEventListener('vite:preloadError', tellIfNewer);
part?.querySelector('button')?.addEventListener('click', () => location.reload());
