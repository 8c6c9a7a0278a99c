/** The forms of the outline, turned round for scoring: of each form the items that it lifts. */
import type { Instrument } from './instruments.ts';
import type { Outline } from './outline.ts';

/** @returns what `proposeInstruments` asks for, in the order of the outline */
export function instrumentsOf({
  items,
  instruments,
}: Pick<Outline, 'items' | 'instruments'>): Instrument[] {
  return instruments.map(({ id, effort }) => ({
    id,
    effort,
    lifts: items.flatMap((item) =>
      item.forms
        .filter((form) => form.id === id)
        .map(({ level, from }) => ({ item: item.id, level, from })),
    ),
  }));
}
