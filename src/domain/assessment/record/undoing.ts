/** Taking a change back without touching what was written since. */
import type { Edit } from './edits.ts';
import type { SheetRecord } from './sheet-record.ts';

/**
 * The change that brings back what another change took away: part by part, and only where the part still is as that
 * change left it. What somebody wrote since, in this tab or in another, stays.
 */
export function undoing(before: SheetRecord, after: SheetRecord): Edit {
  return (record) => {
    const { earlier, held, ...others } = record;
    const round = restored(earlier, before.earlier, after.earlier);
    const meeting = restored(held, before.held, after.held);
    return {
      ...others,
      ...(round && { earlier: round }),
      ...(meeting && { held: meeting }),
      about: restored(record.about, before.about, after.about),
      answers: entriesOf(record.answers, before.answers, after.answers),
      notes: entriesOf(record.notes, before.notes, after.notes),
      plan: restored(record.plan, before.plan, after.plan),
      finishedOn: restored(record.finishedOn, before.finishedOn, after.finishedOn),
    };
  };
}

function restored<Part>(now: Part, before: Part, after: Part): Part {
  return same(now, after) ? before : now;
}

function entriesOf<Value>(
  now: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  const entries = [...keys].flatMap((key) => {
    const value = restored(now[key], before[key], after[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether two parts say the same: they hold nothing but JSON, and are made by the same code in the same order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
