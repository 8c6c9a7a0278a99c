/** Records for properties: anything that the published schema accepts. */
import fc from 'fast-check';
import { FORMAT, PLAN_STATES, ROLES } from './format.ts';
import type { PlanRow } from './plan-row.ts';
import type { SheetAnswer, SheetNote, SheetRecord } from './sheet-record.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const name = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3})?$/);
const item = fc.oneof(name, fc.constantFrom('constructor', 'scope-01'));
const day = fc.constantFrom('', '2026-11-28', '2027-01-31');
const pastDay = fc.constantFrom('', '2026-11-28', '2026-01-31');
const identity = fc.record({ id: name, version: fc.constantFrom('1.0.0', '2.0.0', '2.13.4') });

const answer: fc.Arbitrary<SheetAnswer> = fc.oneof(
  fc.record({
    state: fc.constant('answered' as const),
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ state: fc.constantFrom('unknown' as const, 'na' as const) }),
);

const note: fc.Arbitrary<SheetNote> = fc.record(
  { evidence: text, reason: text },
  { requiredKeys: [] },
);

/** Plain objects, as JSON gives them. */
const byItem = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(item, value, { maxKeys: 5, noNullPrototype: true });

const row: fc.Arbitrary<PlanRow> = fc.record({
  ...{ id: name, item: text, problem: text, cause: text, measure: text, sign: text },
  ...{ leader: text, person: text, due: day, state: fc.constantFrom(...PLAN_STATES) },
  ...{ progress: text, closedOn: day, verifier: text, reason: text, forms: fc.array(text) },
});

const about = fc.record({
  ...{ name: text, unit: text, date: pastDay, person: text },
  role: fc.constantFrom('' as const, ...ROLES),
});

const earlier = fc.record({
  ...{ id: name, name: text, date: day, questionnaire: identity },
  ...{ answers: byItem(answer), notes: byItem(note) },
});

const count = fc.nat(60);

const held = fc.record({
  people: fc.array(fc.record({ person: text, role: fc.constantFrom('' as const, ...ROLES) }), {
    maxLength: 4,
  }),
  excluded: count,
  items: byItem(
    fc.record({
      levels: fc.tuple(count, count, count, count, count),
      ...{ unknown: count, na: count, agreed: fc.boolean() },
    }),
  ),
});

/** @returns records as this site may have written them */
export function anyRecord(): fc.Arbitrary<SheetRecord> {
  return fc.record(
    {
      format: fc.constant(FORMAT as typeof FORMAT),
      id: name,
      revision: fc.nat(1_000_000),
      questionnaire: identity,
      about,
      answers: byItem(answer),
      notes: byItem(note),
      plan: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 3 }),
      earlier,
      held,
      finishedOn: pastDay,
      savedAt: fc.constantFrom('', '2026-11-22T06:00:00.000Z'),
    },
    {
      requiredKeys: [
        ...(['format', 'id', 'revision', 'questionnaire', 'about', 'answers', 'notes'] as const),
        ...(['plan', 'finishedOn', 'savedAt'] as const),
      ],
    },
  );
}

/** @returns texts as fields take them: of any code units, halves of characters and control characters among them, up to a bound */
export function writable(most: number): fc.Arbitrary<string> {
  const short = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 30,
  });
  // On the line, where a bound that is one off shows.
  const long = fc
    .tuple(short, fc.constantFrom('据', '\u0001', '\ud800', '"', '\n'))
    .map(([text, sign]) => text + sign.repeat(most - text.length));
  return fc.oneof(short, long);
}
