/** Takes a picture of a whole page at a quarter of its size, which is enough to see what moved, came, went or changed its colour. */
import type { CDPSession, Page } from '@playwright/test';

/** Side of a picture by side of the page. */
export const SCALE = 0.25;
const QUALITY = 40;
/** Between two looks at a page that may still be changing, in milliseconds. */
const PAUSE = 100;
/** Looks until a page that never stands still is taken as it is. */
const LOOKS = 30;

/**
 * @param expected the picture as it was taken before
 * @returns the page in WebP, once it is as expected or two pictures in a row are the same
 */
export async function take(
  page: Page,
  session: CDPSession,
  expected: Buffer | undefined,
): Promise<Buffer> {
  let last = await look(page, session);
  for (let at = 0; at < LOOKS; at += 1) {
    if (expected?.equals(last)) return last;
    await page.waitForTimeout(PAUSE);
    const next = await look(page, session);
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

async function look(page: Page, session: CDPSession): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
    // What a script has hidden on a page under /dev/ since it was complete.
    dispatchEvent(new Event('reveal'));
    // A picture has what stands below the window too, which is set only when somebody comes near it.
    document.documentElement.removeAttribute('data-fresh');
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: SCALE },
  });
  return Buffer.from(data, 'base64');
}
