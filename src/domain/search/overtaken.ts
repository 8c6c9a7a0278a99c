/** Stands by itself: a page knows of it, and would else load all that answers a query. */

/** Ends a query when a newer one has come. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}
