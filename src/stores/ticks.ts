/**
 * Ticks of a checklist, kept in this browser for each procedure and version until they are cleared.
 * Written without nanostores: the library would take a third of the script that a procedure page may have.
 */

const PREFIX = 'handbook:checklist:';

/**
 * @param list procedure and version, such as seals/use-approval@1.0
 * @returns what was kept; empty when there is nothing or storage is closed to us
 */
export function readTicks(list: string): string {
  try {
    return localStorage.getItem(PREFIX + list) ?? '';
  } catch {
    return '';
  }
}

/**
 * @param ticks what is to be kept; empty to keep nothing
 * @returns true when storage now really holds this; a full or closed one refuses
 */
export function keepTicks(list: string, ticks: string): boolean {
  try {
    if (ticks) localStorage.setItem(PREFIX + list, ticks);
    else localStorage.removeItem(PREFIX + list);
    return (localStorage.getItem(PREFIX + list) ?? '') === ticks;
  } catch {
    return false;
  }
}

/**
 * Calls back when the ticks may have changed elsewhere: in another tab, or while this page was put aside.
 *
 * @param signal ends the watch
 */
export function watchTicks(list: string, changed: () => void, signal: AbortSignal): void {
  addEventListener(
    'storage',
    ({ key }) => {
      // A null key means that everything was erased.
      if (key === null || key === PREFIX + list) changed();
    },
    { signal },
  );
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });
}
