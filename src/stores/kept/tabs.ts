/** The other tabs of this browser: each tells the others that something was written; what, they read for themselves. */

export type Tabs = {
  /** Tells the other tabs. */
  readonly tell: () => void;
  /** Listens no longer, so that the browser may keep the page in its memory. */
  readonly close: () => void;
  /** Listens again. */
  readonly open: () => void;
};

/**
 * @param name of the channel that all tabs with the same things share
 * @param told is called when another tab has written
 */
export function openTabs(name: string, told: () => void): Tabs {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    // Without it tabs see each other's changes when they write or come back.
    if (channel || typeof BroadcastChannel === 'undefined') return;
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', told);
  };
  open();
  return {
    open,
    tell: () => channel?.postMessage('changed'),
    close: () => {
      channel?.close();
      channel = undefined;
    },
  };
}
