/** The duty list as rows of text, for files that open in a spreadsheet. */
import type { Library } from '#domain/content/library.ts';
import { byId } from '#domain/content/lookup.ts';
import { dutyViews, type DutyView } from './duty-view.ts';

/** Column headings with their width in characters. */
export const DUTY_COLUMNS = [
  { title: '领域', width: 12 },
  { title: '事项', width: 24 },
  { title: '办公室角色', width: 10 },
  { title: '归口', width: 16 },
  { title: '协办', width: 20 },
  { title: '怎么办', width: 60 },
  { title: '不得承担', width: 30 },
  { title: '资格要求', width: 20 },
  { title: '频次', width: 16 },
  { title: '依据', width: 40 },
  { title: '流程和章节', width: 30 },
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
    duty.assist.join('、'),
    duty.answer,
    duty.barred.map(({ title, why }) => `${title}（${why}）`).join('；'),
    duty.eligibilityLabels.join('；'),
    duty.frequency,
    duty.basis
      .map(({ regulation, article }) => {
        const { title } = byId(library.regulations, regulation);
        return `《${title.replace(/^《|》$/g, '')}》${article ?? ''}`;
      })
      .join('；'),
    duty.pages.map(({ title, code }) => (code ? `${code} ${title}` : title)).join('；'),
  ];
}
