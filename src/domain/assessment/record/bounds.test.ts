/** Whatever the fields of a sheet take comes back whole from the file of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRow, withMoved, withRow, withState, withText } from '../plan/edits.ts';
import { blankRecord, withAnswer, withNote, type Edit } from './edits.ts';
import { PLAN_STATES } from './format.ts';
import {
  LARGEST_FILE,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_PROBLEMS,
  MOST_ROWS,
  MOST_WRITES,
} from './limits.ts';
import { newRound } from './new-round.ts';
import { readFile } from './read-file.ts';
import { sheetFile } from './sheet-file.ts';
import type { SheetRecord } from './sheet-record.ts';
import { writable } from './testing.ts';
import { withAbout } from './with-about.ts';

const ITEMS = Array.from({ length: 28 }, (_, place) => `item-${place}`);
const OWN = {
  id: 'demo',
  version: '2.0.0',
  items: ITEMS.map((id) => ({ id, naAllowed: true })),
};
const blank = blankRecord(OWN, 'sheet');
const readBack = (record: SheetRecord) =>
  readFile(sheetFile(record), OWN, 'sheet', () => undefined);

const text = writable(LONGEST_TEXT);
const name = writable(LONGEST_NAME);
/** What a field for a day gives that ends with LAST_DAY. */
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const item = fc.constantFrom(...ITEMS);
const row = fc.constantFrom('row-1', 'row-2', 'row-3');
const inPlan = (edit: (plan: SheetRecord['plan']) => SheetRecord['plan']): Edit => {
  return (sheet) => ({ ...sheet, plan: [...edit(sheet.plan)] });
};

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(item, fc.constantFrom('evidence', 'reason'), text).map(
    ([id, kind, note]): Edit =>
      (sheet) =>
        withNote(sheet, id, { [kind]: note }),
  ),
  fc.tuple(item, fc.constantFrom('unknown', 'na')).map(
    ([id, state]): Edit =>
      (sheet) =>
        withAnswer(sheet, id, { state } as never),
  ),
  fc.tuple(fc.constantFrom('name', 'unit', 'person'), name).map(
    ([part, said]): Edit =>
      (sheet) =>
        withAbout(sheet, { [part]: said }),
  ),
  day.map(
    (date): Edit =>
      (sheet) =>
        withAbout(sheet, { date }),
  ),
  row.map((id) => inPlan((plan) => withRow(plan, emptyRow(id)))),
  fc
    .tuple(row, fc.constantFrom('problem', 'measure', 'leader', 'verifier', 'reason'), text)
    .map(([id, part, said]) => inPlan((plan) => withText(plan, id, part, said))),
  fc
    .tuple(row, fc.constantFrom('due', 'closedOn'), day)
    .map(([id, part, date]) => inPlan((plan) => withText(plan, id, part, date))),
  fc
    .tuple(row, fc.constantFrom(...PLAN_STATES))
    .map(([id, state]) => inPlan((plan) => withState(plan, id, state, '2026-12-01'))),
  fc.constant<Edit>((sheet) => ({ ...sheet, ...newRound(sheet, '2026-12-01'), id: sheet.id })),
);

test('a sheet written in the fields, exported and read in is the same', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
      const record = edits.reduce((sheet, edit) => edit(sheet), blank);
      expect(readBack(record)).toEqual({ record, problems: [], carried: undefined });
    }),
  );
});

describe('on the line', () => {
  // Takes six bytes in a file, as nothing else does.
  const widest = '\u0001';
  const full = widest.repeat(LONGEST_TEXT);
  const texts = ['problem', 'cause', 'measure', 'sign', 'leader', 'person'];
  const rest = ['progress', 'verifier', 'reason'];

  test('the fullest sheet is no larger than a file may be', () => {
    const whole = [...texts, ...rest].reduce(
      (plan, part) => withText(plan, 'row', part, full),
      [emptyRow('row')],
    );
    const plan = Array.from({ length: MOST_ROWS }, (_, place) => ({
      ...whole[0],
      id: `row-${place}`,
    })) as SheetRecord['plan'];
    const said = ITEMS.reduce(
      (sheet, id) => withNote(sheet, id, { evidence: full, reason: full }),
      blank,
    );
    const { id, about, questionnaire, answers, notes } = said;
    const earlier = { id, name: about.name, date: '', questionnaire, answers, notes };
    const record = { ...said, plan, earlier, revision: MOST_WRITES };
    const file = sheetFile(record);
    expect(new TextEncoder().encode(file).length).toBeLessThan(LARGEST_FILE);
    expect(readBack(record)).toEqual({ record, problems: [], carried: undefined });
  });

  test('a full plan takes no further row, and none is lost when one is moved', () => {
    const plan = Array.from({ length: MOST_ROWS }, (_, place) => emptyRow(`row-${place}`));
    expect(withRow(plan, emptyRow('more'))).toEqual(plan);
    // As an edition without bounds may have kept it.
    const longer = [...plan, emptyRow('more')];
    expect(withMoved(longer, 'more', -1).map(({ id }) => id)).toEqual(
      expect.arrayContaining(longer.map(({ id }) => id)),
    );
  });
});

test('a file full of what is not ours is told in so many places, and read to its end', () => {
  const odd = Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`x${key}`, 1]));
  const reading = readFile(JSON.stringify({ ...blank, ...odd }), OWN, 'sheet', () => undefined);
  expect(reading.record).toEqual(blank);
  expect(reading).toMatchObject({ problems: { length: MOST_PROBLEMS } });
});
