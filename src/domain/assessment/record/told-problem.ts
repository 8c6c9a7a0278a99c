/** A problem of a record in words that say where it stands on the pages, not in the file. */
import { ASSESSMENT_FILES as WORDS } from '#strings.ts';
import type { Problem } from './problem.ts';

/** What names an item on the pages. */
export type NamedItem = {
  readonly id: string;
  readonly area: string;
  readonly number: number;
};

export type Named = {
  readonly areas: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly NamedItem[];
};

/** @returns such as “职责范围”第 3 题; the id of an item that this questionnaire does not have */
export function nameOfItem({ areas, items }: Named, id: string): string {
  const item = items.find((one) => one.id === id);
  const area = areas.find((one) => one.id === item?.area);
  return item && area ? WORDS.item(area.title, item.number) : id;
}

/** @returns a sentence with the place, what should stand there and what does */
export function toldProblem({ place, expected, found }: Problem, named: Named): string {
  const unit = Object.entries(WORDS.counted).find(([counted]) => counted === expected)?.[1];
  const told = unit === undefined ? found : `${found} ${unit}`;
  return WORDS.problem(toldPlace(place, named), WORDS.expected[expected], told);
}

function toldPlace(place: string, named: Named): string {
  const [part = '', item = ''] = place.split('.');
  if (part === 'answers' && item) return WORDS.places.answers(nameOfItem(named, item));
  if (part === 'notes' && item) return WORDS.places.notes(nameOfItem(named, item));
  if (part === 'about') return `${WORDS.places.about}（${place}）`;
  if (part === 'held') return `${WORDS.places.held}（${place}）`;
  if (part === 'earlier') return `${WORDS.places.earlier}（${place}）`;
  if (place === 'plan') return WORDS.places.wholePlan;
  const row = /^plan\[(\d+)\]/.exec(place)?.[1];
  return row === undefined ? place : `${WORDS.places.plan(Number(row) + 1)}（${place}）`;
}
