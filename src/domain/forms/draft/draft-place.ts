/** What things that keep drafts are called in the browser: their databases, and what says how many there are. */

/** What drafts are of. */
export type Drafted = 'forms' | 'office';

/** Two handbooks of one server, under two paths, share a database of the browser but not a name. */
export function draftPlace(site: string, of: Drafted): `office-handbook:${Drafted}:${string}` {
  return `office-handbook:${of}:${site}`;
}

/** @returns the key under which the number of drafts of forms is kept */
export function hintKey(site: string): `handbook:drafts:${string}` {
  return `handbook:drafts:${site}`;
}
