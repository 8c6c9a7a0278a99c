/**
 * Loads what fetches pages ahead where the browser does not do so by the rules of the page (MadeReady.astro).
 *
 * In a folder there is nothing to wait for, and whoever saves data fetches no more than what he reads.
 */

/**
 * @returns whether fetching ahead is of use, may be done, and nobody pays for it who does not want to. Chromium before
 * 112 asks for prefetch-src in the policy, of which later ones complain; it is told by what else came with 112.
 */
function isWelcome(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const isSaving = Reflect.get(Object(connection), 'saveData') === true;
  const isOld = !CSS.supports('animation-composition:add');
  return location.protocol !== 'file:' && !isSaving && !isOld && !hasRules();
}

/** @returns whether the browser acts by rules of the page on its links: Chromium, since 121 brought scrollbar-color too */
function hasRules(): boolean {
  return HTMLScriptElement.supports?.('speculationrules') && CSS.supports('scrollbar-color:auto');
}

if (isWelcome()) import('./fetch-ahead.ts').catch(() => undefined);
