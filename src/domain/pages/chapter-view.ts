/** Everything that the page of a chapter shows, decided before anything is drawn. */
import {
  byId,
  claimsOfPage,
  dutiesOf,
  pageOf,
  pagesOf,
  type PageLink,
} from '#domain/content/lookup.ts';
import type { Filed, Published } from '#domain/content/content.ts';
import type { Library, Local } from '#domain/content/library.ts';
import { postView, type PostView } from '#domain/posts/post-view.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { Chapter } from '#schemas/chapter.ts';
import type { Duty } from '#schemas/duty.ts';
import type { Form } from '#schemas/form.ts';
import type { Claim } from '#schemas/reference.ts';

export interface ChapterView {
  readonly chapter: Published<Chapter>;
  readonly part: { readonly id: string; readonly title: string };
  /** Published chapters of the same part. */
  readonly siblings: readonly PageLink[];
  readonly otherParts: readonly PageLink[];
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
  readonly procedures: readonly PageLink[];
  readonly duties: readonly Filed<Duty>[];
  readonly forms: readonly Filed<Form>[];
  readonly locals: readonly Local[];
  readonly claims: readonly Claim[];
  readonly related: readonly PageLink[];
  readonly successor: PageLink | undefined;
  /** Present on the page of a post. */
  readonly post: PostView | undefined;
}

/**
 * @param library the library
 * @param chapter a published chapter of it
 */
export function chapterView(library: Library, chapter: Published<Chapter>): ChapterView {
  const { slug } = chapter;
  const { parts } = library.catalogue;
  const part = parts.find(({ chapters }) => chapters.includes(slug));
  if (!part) throw new Error(`${chapter.file} is not listed in content/catalogue.yaml.`);
  const position = library.chapters.findIndex((other) => other.slug === slug);
  const neighbour = (offset: number) => {
    const other = library.chapters[position + offset];
    return other && pageOf(library, other.slug);
  };
  return {
    chapter,
    part,
    siblings: pagesOf(library, part.chapters),
    otherParts: parts
      .filter(({ id, chapters }) => id !== part.id && pagesOf(library, chapters).length > 0)
      .map(({ id, title }) => ({ title, href: addressOf('part', id) })),
    previous: neighbour(-1),
    next: neighbour(1),
    procedures: pagesOf(library, chapter.procedures),
    duties: dutiesOfChapter(library, chapter),
    forms: chapter.forms.map((id) => byId(library.forms, id)),
    locals: chapter.local.map((id) => byId(library.locals, id)),
    claims: claimsOfPage(library, slug),
    related: pagesOf(library, chapter.related),
    successor: chapter.successor === undefined ? undefined : pageOf(library, chapter.successor),
    post: chapter.post === undefined ? undefined : postView(library, chapter.post),
  };
}

/** Duties that name the chapter as the place where they are treated; the page of a post lists its own elsewhere. */
function dutiesOfChapter(library: Library, chapter: Published<Chapter>): Filed<Duty>[] {
  if (chapter.post !== undefined) return [];
  return dutiesOf(library).filter(({ chapter: slug }) => slug === chapter.slug);
}
