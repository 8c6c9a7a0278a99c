/** All checks of content that need no built page, in one list of problems. */
import { assemble } from '#domain/content/assemble.ts';
import { ContentError, type Problem } from '#domain/content/problem.ts';
import { findDutyConflicts } from '#domain/checks/duty-conflicts.ts';
import { findOfficeConflicts } from '#domain/checks/office-conflicts.ts';
import { findInconsistencies } from '#domain/checks/consistency.ts';
import { findCalendarContradictions } from '#domain/checks/calendar-dates.ts';
import { findBrokenReferences } from '#domain/checks/references.ts';
import { findUnansweredClaims } from '#domain/pages/paper-view.ts';
import { findFlowProblems } from '#domain/checks/flow.ts';
import { findAskedPageProblems } from '#domain/checks/asked-pages.ts';
import { withFormNames } from '#domain/checks/form-names.ts';
import { findOddWords, labelsOf, passagesOf } from '#domain/checks/odd-words.ts';
import { findRetentionContradictions } from '#domain/checks/retention.ts';
import { findWordingProblems } from '#domain/checks/wording.ts';
import { checkSchemas } from '#domain/reading/check-schemas.ts';
import { readContentFiles } from './content-files.ts';
import { readInterfaceFiles } from './interface-files.ts';

/**
 * @param root a folder that holds content/; the project itself when absent
 * @returns every problem found; empty when all is well
 */
export function checkContent(root?: string): Problem[] {
  try {
    const files = readContentFiles(root);
    const { raw, problems } = checkSchemas(files);
    if (problems.length > 0) return [...problems];
    const library = assemble(raw);
    return [
      ...findBrokenReferences(library),
      ...findInconsistencies(library),
      ...findFlowProblems(library.procedures),
      ...findDutyConflicts(library),
      ...findOfficeConflicts(library),
      ...findCalendarContradictions(library),
      ...findRetentionContradictions(library),
      ...findUnansweredClaims(library),
      ...findAskedPageProblems(library),
      ...findWordingProblems(files, library),
      ...findOddWords(withFormNames(raw.wording[0]?.data, library.forms), [
        ...passagesOf(files),
        ...readInterfaceFiles(root).flatMap(({ file, source }) => labelsOf(file, source)),
      ]),
    ];
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
}
