/** Which of several things on a page one is looking at. */

/** From where to where something reaches, in pixels below the upper edge of the window. */
export type Extent = { readonly top: number; readonly bottom: number };

/** Where eyes rest, as a part of the height of the window. */
const READING_LINE = 0.4;
/** What shows less of itself, and fills less of the window, is passed over. */
const SHARE = 1 / 3;

/** Whether enough of something is on the screen to be meant. @param height of the window, in pixels */
export function isShown(extent: Extent, height: number): boolean {
  const whole = extent.bottom - extent.top;
  return whole > 0 && shownOf(extent, height) >= Math.min(whole, height) * SHARE;
}

/**
 * The one that is looked at: where the eyes rest, else the one of which most is seen.
 *
 * @param height of the window, in pixels
 * @returns its place; undefined when none is on the screen
 */
export function lookedAt(extents: readonly Extent[], height: number): number | undefined {
  const line = height * READING_LINE;
  const places = extents.map((extent, place) => ({
    place,
    shown: isShown(extent, height) ? shownOf(extent, height) : 0,
    read: extent.top <= line && extent.bottom > line,
  }));
  const [best] = places
    .filter(({ shown }) => shown > 0)
    .sort((one, other) => Number(other.read) - Number(one.read) || other.shown - one.shown);
  return best?.place;
}

/** @returns the place of the element that a key is for: the one with the focus while it is shown, else the one looked at */
export function meantOf(elements: readonly Element[]): number | undefined {
  const extents = elements.map((element) => element.getBoundingClientRect());
  const focused = elements.findIndex((element) => element.contains(document.activeElement));
  const own = extents[focused];
  return own && isShown(own, innerHeight) ? focused : lookedAt(extents, innerHeight);
}

/** @returns the place of the first element that begins below the upper edge of the window; -1 when none does */
export function firstBelow(elements: readonly Element[]): number {
  return elements.findIndex((element) => element.getBoundingClientRect().top >= 0);
}

function shownOf({ top, bottom }: Extent, height: number): number {
  return Math.min(bottom, height) - Math.max(top, 0);
}
