/** The page that a file of content/questions is about: a procedure, a chapter, or a form. */
import type { Content } from '#domain/content/content.ts';
import { addressOf } from '#domain/site/addresses.ts';

/** Files of questions about forms lie under it. */
export const ASKED_FORMS = 'forms/';

type Source = Pick<Content, 'procedures' | 'chapters' | 'forms'>;

export interface AskedOf {
  readonly href: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** What content/asked calls the page by, in front of one of its questions. */
  readonly subject: string;
}

/**
 * @param slug of the file of questions: that of a page, or forms/ and the id of a form
 * @returns undefined where the library has no such page
 */
export function askedPageOf(
  { procedures, chapters, forms }: Source,
  slug: string,
): AskedOf | undefined {
  const form = forms.find(({ id }) => slug === `${ASKED_FORMS}${id}`);
  if (form) {
    const { id, title, aliases } = form;
    return { href: addressOf('form', id), title, aliases, subject: slug };
  }
  for (const [pages, kind, at] of [
    [procedures, 'procedure', 'procedures'],
    [chapters, 'chapter', 'handbook'],
  ] as const) {
    const page = pages.find((each) => each.slug === slug);
    if (page === undefined) continue;
    const { title, aliases } = page;
    return { href: addressOf(kind, slug), title, aliases, subject: `${at}/${slug}` };
  }
  return undefined;
}
