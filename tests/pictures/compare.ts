/** Compares two pictures as an eye does: by perceived colour, and place by place. */
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';

/** Distance in perceived colour from which two pixels differ; black and white are 1 apart. */
const THRESHOLD = 0.06;
/** A square of so many pixels a side is one place; at a quarter of its size it shows 64 px of the page. */
const PLACE = 16;
/** Pixels of a place that may differ: other rounding of curves touches fewer. */
const ALLOWED = 4;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly data: Uint8Array;
}

/**
 * @param page any page of a browser, which knows the format
 * @returns the pixels of a picture in WebP
 */
export async function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('No canvas.');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    let text = '';
    for (const each of pixels) text += String.fromCharCode(each);
    return { width: image.width, height: image.height, data: btoa(text) };
  }, picture.toString('base64'));
  return { width, height, data: Buffer.from(data, 'base64') };
}

/** @returns what differs, in words; undefined where an eye sees no difference */
export function difference(before: Pixels, now: Pixels): string | undefined {
  const sides = ({ width, height }: Pixels) => `${width} × ${height}`;
  if (sides(before) !== sides(now)) return `was ${sides(before)}, is ${sides(now)} pixels`;
  const options = { threshold: THRESHOLD, includeAA: true, diffMask: true };
  const { width, height } = now;
  const mask = new Uint8Array(now.data.length);
  const worst = pixelmatch(before.data, now.data, mask, width, height, {
    ...options,
    windowSize: PLACE,
  });
  if (worst <= ALLOWED) return undefined;
  const marked = Array.from({ length: width * height }, (_, at) => at).filter(
    (at) => mask[at * 4 + 3] !== 0,
  );
  const rows = marked.map((at) => Math.floor(at / width));
  const columns = marked.map((at) => at % width);
  const range = (values: readonly number[]) =>
    `${values.reduce((a, b) => Math.min(a, b))} to ${values.reduce((a, b) => Math.max(a, b))}`;
  return `${marked.length} pixels differ, x ${range(columns)}, y ${range(rows)}, ${worst} of them in one place`;
}
