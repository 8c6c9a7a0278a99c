/** What it says of a page that a character or a pair stands in what it is called. Measured by npm run search:eval. */
import type { Field } from '#domain/search/index/fields.ts';

/** A name that is printed says more than one of the many ways to say it. */
export const NAMED: Readonly<Record<Field, number>> = {
  title: 3,
  code: 0,
  alias: 2,
  synonym: 1,
  linked: 1,
  everyday: 1,
  heading: 0.7,
  pinyin: 0,
};

/** How soon more of the same character stops to count, as in BM25. */
export const SATURATION = 1.8;
/** The same for pairs, of which it is only known in which kinds of names they stand. */
export const PAIR_SATURATION = 2.5;
