/** Stands where the article of a fact is not known. Without zod, which browsers need not load to print a citation. */
export const NO_ARTICLE = '—';
