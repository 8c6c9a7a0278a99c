/** Shows results of sheets that nobody filled in. Nothing is stored: the answers of whoever develops stay as they are. */
import { outlineSchema } from '#domain/assessment/outline.ts';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import type { HeldItem, HeldMeeting } from '#domain/assessment/record/held.ts';
import type { SheetAnswer, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { OUTLINE_ISLAND, readIsland } from '#elements/assessment/context.ts';

type Item = ReturnType<typeof outlineSchema.parse>['items'][number];

/** What is answered to an item, which stands at a place, by the name of the example. */
const EXAMPLES: Readonly<Record<string, (place: number, item: Item) => SheetAnswer | undefined>> = {
  nothing: () => undefined,
  unknown: () => ({ state: 'unknown' }),
  quick: (place, { critical }) => (critical ? level(place % 2 === 0 ? 1 : 2) : undefined),
  part: (place) =>
    place % 3 === 0 ? { state: 'unknown' } : place % 3 === 1 ? level(2) : undefined,
  certain: (place) => (place % 7 === 5 ? undefined : level(1)),
  weak: (place) => level(place % 2 === 0 ? 0 : 1),
  level: () => level(2),
  capped: (place) => level(place === 0 ? 0 : 4),
  strong: (place) => level(place % 5 === 0 ? 3 : 4),
  round: (place) => level(place % 4 === 0 ? 1 : 3),
  refused: () => level(2),
  held: (place) => (place % 9 === 8 ? { state: 'unknown' } : level(place % 2 === 0 ? 1 : 2)),
};

/** The version of the round before, where an example has one. */
const EARLIER: Readonly<Record<string, (version: string) => string>> = {
  round: (version) => version,
  refused: () => '0.9.0',
};

const level = (value: 0 | 1 | 2 | 3 | 4): SheetAnswer => ({ state: 'answered', level: value });

/** Five people, of whom one named nothing, and how many of them said what of the item at a place. */
const people: HeldMeeting['people'] = [
  { person: '甲', role: 'leader' },
  { person: '乙', role: 'head' },
  { person: '丙', role: 'staff' },
  { person: '丁', role: 'staff' },
  { person: '', role: '' },
];
const said = (place: number): HeldItem => ({
  levels: place % 4 === 0 ? [1, 2, 0, 0, 1] : place % 9 === 8 ? [0, 1, 1, 0, 0] : [0, 2, 2, 0, 0],
  unknown: place % 9 === 8 ? 3 : 1,
  na: 0,
  agreed: place % 4 === 0,
});

interface Showing extends HTMLElement {
  show(sheet: SheetRecord): void;
}

/** Fills in every result that names an example. */
export function showExamples(): void {
  const { id, version, items } = readIsland(OUTLINE_ISLAND, outlineSchema);
  for (const element of document.querySelectorAll<Showing>('[data-example]')) {
    const example = element.dataset['example'] ?? '';
    const answersBy = (answerTo: (typeof EXAMPLES)[string] | undefined) =>
      Object.fromEntries(
        items.flatMap((item, place) => {
          const answer = answerTo?.(place, item);
          return answer ? [[item.id, answer] as const] : [];
        }),
      );
    const before = EARLIER[example]?.(version);
    element.show({
      ...blankRecord({ id, version }, 'example', { date: '2026-12-01' }),
      answers: answersBy(EXAMPLES[example]),
      ...(before && {
        earlier: {
          id: 'earlier',
          name: '上半年',
          date: '2026-06-01',
          questionnaire: { id, version: before },
          answers: answersBy(EXAMPLES['level']),
          notes: {},
        },
      }),
      ...(example === 'held' && {
        held: {
          people,
          excluded: 1,
          items: Object.fromEntries(items.map(({ id: item }, place) => [item, said(place)])),
        },
      }),
      savedAt: '2026-12-01T00:00:00.000Z',
    });
  }
}
