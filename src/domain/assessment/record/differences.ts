/** Where two sheets differ, item by item. */
import type { SheetAnswer, SheetRecord } from './sheet-record.ts';

/** What somebody has answered. */
type Given = Pick<SheetRecord, 'answers' | 'notes'>;

export type Difference = {
  readonly item: string;
  readonly mine: SheetAnswer | undefined;
  readonly other: SheetAnswer | undefined;
  /** The answers are the same, and what is written beside them is not. */
  readonly onlyNotes: boolean;
};

/** @param items in the order in which they are told */
export function differences(mine: Given, other: Given, items: readonly string[]): Difference[] {
  return items.flatMap((item) => {
    const [a, b] = [mine.answers[item], other.answers[item]];
    const onlyNotes = valueOf(a) === valueOf(b);
    if (onlyNotes && textOf(mine, item) === textOf(other, item)) return [];
    return [{ item, mine: a, other: b, onlyNotes }];
  });
}

const valueOf = (answer: SheetAnswer | undefined): string =>
  answer?.state === 'answered' ? String(answer.level) : (answer?.state ?? '');

const textOf = ({ notes }: Given, item: string): string =>
  JSON.stringify([notes[item]?.evidence ?? '', notes[item]?.reason ?? '']);
