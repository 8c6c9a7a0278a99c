/**
 * Loads what explains terms in place once somebody reaches for one; until then a term is a link to the glossary.
 *
 * Markup: see term-tip.ts.
 */
import type { TermTip } from './term-tip.ts';

const listening = new AbortController();
const { signal } = listening;

function reach(event: Event): void {
  const { target } = event;
  const term = target instanceof Element && target.closest<TermTip>('term-tip');
  if (!term) return;
  listening.abort();
  const loaded = import('./term-tip.ts');
  // Where it cannot be loaded, the glossary says it too.
  const showIf = (isWanted: () => boolean) =>
    loaded.then(() => isWanted() && term.show()).catch(() => undefined);
  if (!(event instanceof PointerEvent) || event.pointerType === 'mouse') {
    void showIf(() => term.matches(':hover') || term.contains(document.activeElement));
    return;
  }
  // A finger comes unannounced, and the link would be followed before anything could be shown.
  const hold = (click: Event) => {
    click.preventDefault();
    void showIf(() => true);
  };
  term.addEventListener('click', hold, { once: true });
}

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, reach, { signal, passive: true });
}
