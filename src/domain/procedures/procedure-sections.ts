/**
 * The sections of a procedure, in the order in which they are read: its page, which opens with the first and folds the
 * others, the printed editions and the list of what is on the page all follow this one.
 */
import type { ProcedureView } from './procedure-view.ts';
import { PROCEDURE } from '#strings.ts';

/** A section made from data; its id is its anchor. The author's own sections stand together, under `text`. */
export type SectionId = keyof typeof PROCEDURE.sections;

export interface ProcedureSection {
  readonly id: SectionId | 'text';
  /**
   * False where paper has no use for it: who does what, and which forms, stand in the steps, and what leads to other
   * pages leads nowhere on paper.
   */
  readonly printed: boolean;
  /** Whether it says something of its own, which search should find. What it only repeats or links to is not. */
  readonly searched: boolean;
  /** Absent for a section that every procedure has. */
  readonly isEmpty?: (view: ProcedureView) => boolean;
  /** Whether paper has said it already: the line under the title tells version and day of a first issue. */
  readonly isRepeated?: (view: ProcedureView) => boolean;
}

const WORKING = { printed: true, searched: true };
const LINKS = { printed: false, searched: false };

const SECTIONS: readonly ProcedureSection[] = [
  { ...WORKING, id: 'steps' },
  { ...WORKING, id: 'urgent', isEmpty: ({ urgent }) => urgent === undefined },
  { ...WORKING, id: 'swimlane' },
  { ...WORKING, id: 'text' },
  { ...WORKING, id: 'roles', printed: false },
  { ...WORKING, id: 'mistakes' },
  { ...LINKS, id: 'forms', isEmpty: ({ forms }) => forms.length === 0 },
  { ...LINKS, id: 'basis', printed: true, isEmpty: ({ basis }) => basis.length === 0 },
  { ...LINKS, id: 'local', printed: true, isEmpty: ({ locals }) => locals.length === 0 },
  { ...LINKS, id: 'duties', isEmpty: ({ duties }) => duties.length === 0 },
  { ...LINKS, id: 'records', printed: true },
  { ...LINKS, id: 'claims', isEmpty: ({ claims }) => claims.length === 0 },
  { ...LINKS, id: 'related', isEmpty: ({ related }) => related.length === 0 },
  {
    ...LINKS,
    id: 'revisions',
    printed: true,
    isRepeated: ({ procedure }) => procedure.revisions.length === 1,
  },
];

/** @returns the sections that a procedure has on its page or, if `printed`, in a printed edition */
export function procedureSections(view: ProcedureView, printed: boolean): ProcedureSection[] {
  return SECTIONS.filter(
    (section) =>
      section.isEmpty?.(view) !== true &&
      (!printed || (section.printed && section.isRepeated?.(view) !== true)),
  );
}

/** @returns whether a section of a page is printed with it */
export function isOnPaper(section: ProcedureSection, view: ProcedureView): boolean {
  return section.printed && section.isRepeated?.(view) !== true;
}

/**
 * @param headings the author's own, with their anchors
 * @returns links to all that is on the page
 */
export function procedureContents(
  view: ProcedureView,
  headings: readonly { readonly text: string; readonly slug: string }[],
): { readonly title: string; readonly href: string }[] {
  const own = headings.map(({ text, slug }) => ({ title: text, href: `#${slug}` }));
  return procedureSections(view, false).flatMap(({ id }) =>
    id === 'text' ? own : [{ title: PROCEDURE.sections[id], href: `#${id}` }],
  );
}
