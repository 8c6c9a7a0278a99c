/** One step into the data of a file: a key, a place in a list (from 0), or the entry of a list with an id. */
export type PathStep = string | number | { readonly id: string };

/** Where an author finds something: the file, and its line counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
}
