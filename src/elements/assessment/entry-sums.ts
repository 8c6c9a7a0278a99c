/** What was taken over from paper adds up, to be compared with what stands there. */
import type { Outline } from '#domain/assessment/outline.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { say } from '#elements/typing.ts';
import { ASSESSMENT_ENTRY as WORDS } from '#strings.ts';
import { progressIn } from './context.ts';

/** Writes the sum of each area into `data-sum` with its id, and how far one is into `data-total`. */
export function tellSums(root: ParentNode, outline: Outline, sheet: SheetRecord): void {
  const areas = progressIn(outline, sheet);
  for (const { area, given, total } of areas) {
    const levels = outline.items
      .filter((item) => item.area === area)
      .map(({ id }) => sheet.answers[id])
      .map((answer) => (answer?.state === 'answered' ? answer.level : 0));
    const sum = levels.reduce((all: number, level) => all + level, 0);
    say(root.querySelector(`[data-sum="${area}"]`), WORDS.sum(given, total, sum));
  }
  const given = areas.reduce((all, area) => all + area.given, 0);
  say(root.querySelector('[data-total]'), WORDS.total(given, outline.items.length));
}
