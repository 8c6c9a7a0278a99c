/** How much of a page moves by itself. */
import type { Page } from '@playwright/test';

/** Watches every page that is opened from now on, from its first byte: what arrives in pieces moves before any script. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    const moved = { sum: 0, shifts };
    Reflect.set(window, 'moved', moved);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = Number(Reflect.get(entry, 'value'));
        const sources = Reflect.get(entry, 'sources') as { node?: Node }[];
        moved.sum += value;
        moved.shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** @returns the cumulative layout shift of the open page until now, and what moved */
export function shiftsOf(page: Page): Promise<{ sum: number; shifts: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        // What was set in the last frame is told in the next but one.
        const told = () =>
          resolve(Reflect.get(window, 'moved') as { sum: number; shifts: string[] });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told)));
      }),
  );
}
