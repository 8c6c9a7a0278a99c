/** What became of answers to an older questionnaire: on the open sheet, and in a file before it is taken. */
import type { Carried } from '#domain/assessment/record/carried.ts';
import { nameOfItem } from '#domain/assessment/record/told-problem.ts';
import { migrationReasonsSchema, reasonFor } from '#domain/assessment/migration/reasons.ts';
import { majorVersion } from '#domain/assessment/scored-questionnaire.ts';
import { ASSESSMENT_FILES as WORDS } from '#strings.ts';
import { assessmentContext, MIGRATION_ISLAND, readIsland } from './context.ts';
import { linkTo } from './fill.ts';

/** @returns the sentence, and an item of a list for each item that is asked again: a link, and why */
export function carriedWords({ from, kept, again }: Carried): {
  readonly text: string;
  readonly items: readonly HTMLLIElement[];
} {
  const { outline } = assessmentContext();
  const reasons = readIsland(MIGRATION_ISLAND, migrationReasonsSchema);
  const items = again.map(({ item, level }) => {
    const line = document.createElement('li');
    const why = reasonFor(reasons, Number(majorVersion(from)), item, level) ?? '';
    const text = WORDS.again(nameOfItem(outline, item), level, why);
    const href = outline.items.find(({ id }) => id === item)?.href;
    line.append(href ? linkTo(href, text) : text);
    return line;
  });
  return { text: WORDS.carried(from, kept.length, again.length), items };
}

/** Says it of the open sheet, for as long as something that was asked again is not answered. */
export function tellCarried(part: HTMLElement | null): void {
  const { store } = assessmentContext();
  const sheet = store.$sheet.get();
  const carried = store.$originals.get().find((one) => one.sheet === sheet.id)?.carried;
  const again = carried?.again.filter(({ item }) => !sheet.answers[item]) ?? [];
  if (!part) return;
  part.hidden = again.length === 0;
  if (!carried || again.length === 0) return;
  const { text, items } = carriedWords({ ...carried, again });
  const place = part.querySelector('[data-text]');
  if (place) place.textContent = text;
  part.querySelector('[data-list]')?.replaceChildren(...items);
}
