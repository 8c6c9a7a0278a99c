/** What the plan does not hold, said above its rows, and the list from which one adds an item. */
import type { Coverage } from '#domain/assessment/plan/coverage.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { fill, fillList, linkTo } from './fill.ts';

/** @param rows how many the plan has */
export function showCoverage(root: ParentNode, coverage: Coverage, rows: number): void {
  const { undecided, undecidedCount, uncovered } = coverage;
  fill(root, {
    fine: rows === 0 ? emptyWords(coverage) : '',
    undecided: WORDS.undecided(undecidedCount),
    uncovered: rows > 0 && uncovered.length > 0 ? WORDS.uncovered(uncovered) : '',
  });
  fillList(
    root,
    'undecided',
    undecided.map(({ href, label }) => {
      const item = document.createElement('li');
      item.append(linkTo(href, label));
      return item;
    }),
  );
  showLeft(root, coverage);
}

/** Why there is no row; that all is well is said only where all is known. */
function emptyWords({ answered, undecidedCount, left }: Coverage): string {
  if (left.length > 0) return WORDS.emptyLeft(left.length);
  if (undecidedCount === 0) return WORDS.emptyFine;
  return answered === 0 ? WORDS.emptyUnknown : WORDS.emptySoFar(answered, undecidedCount);
}

/** The items to choose from; what is chosen stays chosen while one writes elsewhere. */
function showLeft(root: ParentNode, { left }: Coverage): void {
  const list = root.querySelector<HTMLSelectElement>('[data-list="left"]');
  const isSame =
    list?.options.length === left.length &&
    left.every(({ id, label }, at) => {
      const option = list.options[at];
      return option?.value === id && option.text === label;
    });
  if (isSame && left.length > 0) return;
  fillList(
    root,
    'left',
    left.map(({ id, label }) => {
      const option = document.createElement('option');
      option.value = id;
      option.textContent = label;
      return option;
    }),
  );
}
