/** The plan as it is printed: a table of texts, filled from the same rows. */
import { withNote } from '#domain/assessment/plan/against.ts';
import { closingOf } from '#domain/assessment/plan/closing.ts';
import { writtenRows } from '#domain/assessment/plan/written-rows.ts';
import type { RowView } from '#domain/assessment/plan/row-view.ts';
import type { SheetAbout } from '#domain/assessment/record/sheet-record.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { copyOf, fill, fillList } from './fill.ts';

/**
 * Fills the template `printed` for each row, and the head of the sheet.
 * @param whose the unit with its office, as the files say it
 */
export function showPrinted(
  root: ParentNode,
  views: readonly RowView[],
  whose: string,
  { person, date }: Pick<SheetAbout, 'person' | 'date'>,
): void {
  fill(root, { whose, person, day: WORDS.printed.day(date) });
  fillList(
    root,
    'printed',
    writtenRows(views.map(({ row }) => row)).map((row, index) => {
      const note = views.find((view) => view.row === row)?.note ?? '';
      const part = copyOf(root, 'printed');
      const { problem, cause, measure, sign, leader, person: doer, due } = row;
      const { state, progress, reason } = row;
      const standing = state === 'deferred' ? reason : progress;
      fill(part, {
        ...{ number: String(index + 1), problem, cause, measure, sign, leader, doer, due },
        state: [WORDS.states[state], withNote(standing, note)].filter(Boolean).join('：'),
        closed: closingOf(row),
      });
      return part;
    }),
  );
}
