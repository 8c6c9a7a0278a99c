/** How wide the steps of each lane are: lanes with long words or many branches get more of the room. */
import { textWidth } from '#domain/text/width.ts';
import { lineHeight, type Arrangement } from './arrangement.ts';
import type { Plan } from './plan.ts';

/** Beside the mark of a decision, half a step less this much is left for the words of a branch. */
const BESIDE_MARK = 6;

/**
 * @param room what all lanes together may take
 * @returns a width for each lane, in their order; together they exceed the room only when even the least does
 */
export function laneWidths(plan: Plan, room: number, arrangement: Arrangement): number[] {
  const { least, most } = arrangement.node;
  const wishes = plan.lanes.map((_, lane) =>
    Math.min(most, Math.max(least, wishOf(plan, lane, arrangement))),
  );
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  if (wished <= room) {
    const spare = Math.floor((room - wished) / wishes.length);
    return wishes.map((wish) => Math.min(most, Math.floor(wish) + spare));
  }
  // Everyone gets the least, and of what is left as large a part as of the wishes.
  const base = least * wishes.length;
  const part = Math.max(0, room - base) / (wished - base);
  return wishes.map((wish) => least + Math.floor((wish - least) * part));
}

/** A width at which the step and the words of its branches take two lines. */
function wishOf({ rows, edges }: Plan, lane: number, arrangement: Arrangement): number {
  const { action, label, inset } = arrangement;
  const wishes = rows.flatMap((row, index) => {
    if (row.lane !== lane) return [];
    const step = twoLines(row.text) * action + 2 * inset.x;
    const limit = textWidth(row.limit) * label + 2 * inset.x;
    const branches = edges
      .filter(({ source }) => source === index)
      .map(({ when = '' }) => 2 * (twoLines(when) * label - BESIDE_MARK));
    return [step, limit, ...branches];
  });
  return Math.max(lineHeight(action), ...wishes);
}

function twoLines(text: string): number {
  return Math.ceil(textWidth(text) / 2);
}
