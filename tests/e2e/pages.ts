/** A page of each kind: the one that journeys know by heart, or where an office does without it, the first there is. */
import { test } from '@playwright/test';
import { readLibrary } from '#data/content-files.ts';
import { ADDRESS, addressOf, type Addressed } from '#domain/site/addresses.ts';
import { isGeneralEdition } from '../edition.ts';

/** A test that knows pages of the general edition by their words. */
export const generalTest = isGeneralEdition ? test : test.skip;

const { chapters, procedures, forms, regulations, posts } = readLibrary();

/** @returns an address under the base path of the site */
function pick(kind: Addressed, known: string, names: readonly string[]): string {
  const [first = known] = names;
  return addressOf(kind, names.includes(known) ? known : first).slice(1);
}

const slugs = (pages: readonly { readonly slug: string }[]) => pages.map(({ slug }) => slug);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const ofPosts = posts
  .flatMap(({ chapter }) => chapter ?? [])
  .filter((slug) => slugs(chapters).includes(slug));

export const CHAPTER = pick('chapter', 'general/duty-boundaries', slugs(chapters));
export const POST = pick('chapter', 'posts/director', ofPosts);
export const PROCEDURE = pick('procedure', 'seals/use-approval', slugs(procedures));
/** Eight posts and thirteen steps: more than fits across a screen. */
export const CROWDED = pick('procedure', 'documents/outgoing', slugs(procedures));
export const FORM = pick('form', 'seal-request', ids(forms));
export const LEDGER = pick(
  'form',
  'seal-register',
  ids(forms.filter(({ kind }) => kind === 'ledger')),
);
export const REGULATION = pick('regulation', 'gongwen-tiaoli', ids(regulations));

/** One page of each kind, and those that exist once. */
export const EACH_KIND: ReadonlySet<string> = new Set([
  ...Object.values(ADDRESS).map((address) => address.slice(1)),
  ...[CHAPTER, POST, PROCEDURE, `${PROCEDURE}card/`, FORM, LEDGER, REGULATION],
  ...['assessment/scope/', '404.html'],
]);
