/** The duty list as rows of text, for files that open in a spreadsheet. */
import type { Library } from '#domain/content/library.ts';
import { byId } from '#domain/content/lookup.ts';
import { citationText } from '#domain/regulations/citation-text.ts';
import { OFFICE_ROLE } from '#schemas/duty.ts';
import { DUTIES } from '#strings.ts';
import { dutyViews, type DutyView } from './duty-view.ts';

/** Column headings with their width in characters. */
export const DUTY_COLUMNS = [
  { title: DUTIES.area, width: 12 },
  { title: DUTIES.matter, width: 24 },
  { title: DUTIES.officeRole, width: 10, choices: Object.values(OFFICE_ROLE) },
  { title: DUTIES.owner, width: 16 },
  { title: DUTIES.person, width: 12 },
  { title: DUTIES.cover, width: 16 },
  { title: DUTIES.assist, width: 20 },
  { title: DUTIES.answer, width: 60 },
  { title: DUTIES.barred, width: 30 },
  { title: DUTIES.eligibility, width: 20 },
  { title: DUTIES.frequency, width: 16 },
  { title: DUTIES.basis, width: 40 },
  { title: DUTIES.sources, width: 30 },
  { title: DUTIES.changed, width: 12, holds: 'date' },
] as const;

/** @returns a row for each duty, cells in the order of the columns */
export function dutyRows(library: Library): string[][] {
  return dutyViews(library).flatMap(({ title, duties }) =>
    duties.map((duty) => [title, ...cellsOf(library, duty)]),
  );
}

function cellsOf(library: Library, duty: DutyView): string[] {
  return [
    duty.title,
    duty.roleLabel,
    duty.owner.title,
    ...peopleOf(library, duty),
    duty.assist.join('、'),
    duty.answer,
    duty.barred.map(({ title, why }) => `${title}（${why}）`).join('；'),
    duty.eligibilityLabels.join('；'),
    duty.frequency,
    duty.basis
      .map(({ regulation, article }) =>
        citationText(byId(library.regulations, regulation), article),
      )
      .join('；'),
    duty.pages.map(({ title, code }) => (code ? `${code} ${title}` : title)).join('；'),
    // The office writes in it what it changes; the handbook has its own revisions.
    '',
  ];
}

/**
 * 主办人 and B 岗, as far as the office has said who holds the posts: a name is left to be filled in, a cover is at
 * least the post that the handbook proposes.
 */
function peopleOf({ posts }: Library, { owner }: DutyView): [string, string] {
  const post = byId(posts, owner.id);
  const cover = post.cover === undefined ? undefined : byId(posts, post.cover);
  if (!cover) return [post.holder, ''];
  return [post.holder, cover.holder === '' ? cover.title : DUTIES.held(cover.holder, cover.title)];
}
