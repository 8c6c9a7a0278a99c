/**
 * The whole of what this site keeps in a browser, by the names that it has there: /kept/ lists and clears by this. What
 * keeps something takes its names from the types, so that nothing is kept that is not listed here, and
 * tests/code/kept.test.ts holds that nothing else speaks to the browser's storage. Pages load none of it but /kept/.
 */

/** Texts of localStorage; a key that ends with a colon begins the keys of many. */
export const TEXTS = [
  { kind: 'theme', key: 'handbook:theme' },
  { kind: 'post', key: 'handbook:my-post' },
  { kind: 'ticks', key: 'handbook:checklist:' },
  /** How many drafts of forms there are; the path of the site stands behind it. */
  { kind: 'tally', key: 'handbook:drafts:' },
  { kind: 'shortcuts', key: 'handbook:assessment:shortcuts' },
  /** Of editions before 2.0 of the questionnaire, until a page of the self-assessment takes it over. */
  { kind: 'earlier', key: 'handbook:assessment' },
  { kind: 'earlier', key: 'handbook:assessment:aside:' },
] as const;

/** Databases of IndexedDB; a name that ends with a colon is followed by the path of the site. */
export const DATABASES = [
  { kind: 'assessment', name: 'office-handbook' },
  { kind: 'forms', name: 'office-handbook:forms:' },
  { kind: 'office', name: 'office-handbook:office:' },
] as const;

/** A name as it stands, or one that begins so. */
type Named<Name extends string> = Name extends `${string}:` ? `${Name}${string}` : Name;

export type TextKey = Named<(typeof TEXTS)[number]['key']>;
export type DatabaseName = Named<(typeof DATABASES)[number]['name']>;
export type DatabaseKind = (typeof DATABASES)[number]['kind'];

/** @returns whether a name of the browser is this one, or begins so where that ends with a colon */
export function isNamed(found: string, name: string): boolean {
  return name.endsWith(':') ? found.startsWith(name) : found === name;
}
