/** What the page draws of what an office decides. */
import { livedDuties } from '#domain/content/lived-duties.ts';
import { livedPosts } from '#domain/content/lived-posts.ts';
import { divisionGaps, type DivisionGaps } from '#domain/duties/division-gaps.ts';
import { divisionView, type DivisionRow } from '#domain/duties/division-view.ts';
import type { Office } from '#schemas/office.ts';
import { exclusionGrid, type ExclusionRow } from './exclusions.ts';
import { personLoads, postLoads, type Load } from './loads.ts';
import type { SetupContent } from './setup-content.ts';

export interface Drawn {
  /** The division on one sheet. */
  readonly division: readonly DivisionRow[];
  readonly gaps: DivisionGaps;
  readonly posts: readonly Load[];
  readonly people: readonly Load[];
  readonly exclusions: readonly ExclusionRow[];
}

/** @returns the same that the built site shows on its sheet, and what helps to decide */
export function drawn(choices: Office, content: SetupContent): Drawn {
  const { posts: written, dutyAreas, work } = content;
  const posts = livedPosts({ posts: written, choices });
  const lived = { posts, dutyAreas: livedDuties({ dutyAreas, posts: written, choices }) };
  const loads = postLoads({ ...lived, choices, work });
  return {
    // Pages are not linked: the sheet is to be printed and taken away.
    division: divisionView({ ...lived, chapters: [], procedures: [] }),
    gaps: divisionGaps(lived),
    posts: loads,
    people: personLoads(loads),
    exclusions: exclusionGrid(written, choices),
  };
}
