/** The sections of a chapter, in the order in which they are read, on its page and in the book. */
import type { ChapterView } from './chapter-view.ts';
import { HANDBOOK, POST } from '#strings.ts';

/** A section made from data. The author's own stand together, under `text`; what is said of a post, under `post`. */
type SectionId = keyof typeof HANDBOOK.sections;

export interface ChapterSection {
  readonly id: SectionId | 'text' | 'post';
  /** Whether the book has it too; what only leads to other pages leads nowhere on paper. */
  readonly printed: boolean;
  /** Whether it says something of its own, which search should find. */
  readonly searched: boolean;
  /** What of it is among the links to what is on the page. */
  readonly links?: (view: ChapterView) => readonly SectionLink[];
  /** Absent for a section that every chapter has. */
  readonly isEmpty?: (view: ChapterView) => boolean;
  /** Whether paper has said it already: the line under the title tells version and day of a first issue. */
  readonly isRepeated?: (view: ChapterView) => boolean;
}

interface SectionLink {
  readonly title: string;
  readonly href: string;
}

const TEXT = { printed: true, searched: true };
const LINKS = { printed: false, searched: false };

const SECTIONS: readonly ChapterSection[] = [
  { ...TEXT, id: 'text' },
  { ...TEXT, id: 'post', isEmpty: ({ post }) => post === undefined, links: postLinks },
  { ...LINKS, id: 'procedures', printed: true, isEmpty: (view) => view.procedures.length === 0 },
  { ...LINKS, id: 'forms', isEmpty: ({ forms }) => forms.length === 0 },
  { ...LINKS, id: 'duties', isEmpty: ({ duties }) => duties.length === 0 },
  { ...LINKS, id: 'local', printed: true, isEmpty: ({ locals }) => locals.length === 0 },
  {
    ...LINKS,
    id: 'basis',
    printed: true,
    isEmpty: ({ chapter }) => chapter.basis.length === 0,
    links: () => [{ title: HANDBOOK.sections.basis, href: `#${sectionAnchor('basis')}` }],
  },
  { ...LINKS, id: 'related', isEmpty: ({ related }) => related.length === 0 },
  { ...LINKS, id: 'claims', isEmpty: ({ claims }) => claims.length === 0 },
  {
    ...LINKS,
    id: 'revisions',
    printed: true,
    isRepeated: ({ chapter }) => chapter.revisions.length === 1,
  },
];

/** @returns the anchor of a section; authors give theirs without a prefix */
export function sectionAnchor(id: SectionId): string {
  return `chapter-${id}`;
}

/** @returns the sections that a chapter has on its page or, if `printed`, in the book */
export function chapterSections(view: ChapterView, printed: boolean): ChapterSection[] {
  return SECTIONS.filter(
    (section) =>
      section.isEmpty?.(view) !== true &&
      (!printed || (section.printed && section.isRepeated?.(view) !== true)),
  );
}

/**
 * @param headings the author's own, with their anchors
 * @returns links to what is on the page
 */
export function chapterContents(
  view: ChapterView,
  headings: readonly { readonly text: string; readonly slug: string }[],
): SectionLink[] {
  const own = headings.map(({ text, slug }) => ({ title: text, href: `#${slug}` }));
  return chapterSections(view, false).flatMap(({ id, links }) =>
    id === 'text' ? own : (links?.(view) ?? []),
  );
}

function postLinks({ post }: ChapterView): SectionLink[] {
  return [
    ...(post ? [{ title: POST.facts, href: '#post-facts' }] : []),
    ...(post?.owned.length ? [{ title: POST.duties, href: '#post-duties' }] : []),
    ...(post?.calendar.length ? [{ title: POST.calendar, href: '#post-calendar' }] : []),
  ];
}
