/** Pages say, where content/questions claims it, what their readers ask, as far as that is known without a build. */
import { asLived } from '#domain/content/as-lived.ts';
import type { Problem } from '#domain/content/problem.ts';
import { ASKED_FORMS } from '#domain/questions/asked-page.ts';
import { findUnanswered } from '#domain/questions/unanswered.ts';
import { writtenSections } from '#domain/questions/written-sections.ts';
import { PROCEDURE } from '#strings.ts';
import type { Edition } from './edition.ts';

/** Anchors of sections that layouts make from data; the built page is held to those. */
const OF_LAYOUTS = /^(?:chapter|post|term|swimlane)-|^(?:facts|main)$/;
const SECTIONS: ReadonlySet<string> = new Set(Object.keys(PROCEDURE.sections));

/**
 * An office is held to its own questions, as in the build.
 *
 * @returns the problems that a build would stop with: questions whose anchor is gone, and required text and figures of
 *   answers that do not stand under it
 */
export function findUnansweredQuestions({
  files,
  pages,
  library: written,
}: Pick<Edition, 'files' | 'pages' | 'library'>): Problem[] {
  const library = asLived(written);
  const isOffice = files.some(({ file }) => file.startsWith('office/'));
  const procedures = new Map(library.procedures.map((each) => [each.slug, each]));
  const trees = new Map(pages.map(({ id, parsed }) => [id, parsed.tree]));
  const forms = new Map(library.forms.map((each) => [`${ASKED_FORMS}${each.id}`, each]));
  return library.askedPages.flatMap(({ slug, file, questions }): Problem[] => {
    if (isOffice && !file.startsWith('office/')) return [];
    const [tree, form] = [trees.get(slug), forms.get(slug)];
    if (tree === undefined && form === undefined) return [];
    const sections = tree
      ? writtenSections(tree, procedures.get(slug), library)
      : new Map([['notes', (form?.notes ?? []).join('\n')]]);
    return findUnanswered({ file, questions }, sections, isMade);
  });
}

function isMade(at: string): boolean {
  return OF_LAYOUTS.test(at) || SECTIONS.has(at);
}
