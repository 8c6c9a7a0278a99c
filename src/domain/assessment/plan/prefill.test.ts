import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { addMonths, isWeekend } from '#schemas/days.ts';
import { proposeRows, FEWEST, MOST } from './prefill.ts';
import type { PlanContent } from './plan-content.ts';
import { contentOf } from './testing.ts';
import { answered, anyAnswer, na, unknown } from '../testing.ts';

const CONTENT = contentOf(lived);

/** A Friday. */
const TODAY = '2026-11-27';

test('first the items that the best instrument lifts, then single ones, each with who and by when', () => {
  const answers = { 'scope-01': answered(1), 'scope-02': answered(0), 'seals-01': answered(2) };
  expect(proposeRows(CONTENT, answers, TODAY)).toEqual([
    {
      ...{ item: 'scope-02', problem: '临时任务从来不登记', cause: '', measure: '先备一个登记簿' },
      ...{ sign: '有登记簿，但登得不全', leader: '分管领导', person: '乙（印章岗）' },
      ...{ due: '2026-11-27', state: 'open', progress: '', closedOn: '', verifier: '' },
      ...{ reason: '', forms: ['seal-ledger'] },
    },
    expect.objectContaining({ item: 'seals-01', forms: ['seal-ledger'], due: '2026-11-27' }),
    // No form raises it: who leads its procedure has a quarter.
    expect.objectContaining({
      item: 'scope-01',
      forms: [],
      due: '2027-03-01',
      person: '乙（印章岗）',
    }),
  ]);
});

test('what takes two forms is due when the second is', () => {
  const [row] = proposeRows(CONTENT, { 'seals-01': answered(0) }, TODAY);
  expect(row).toMatchObject({ forms: ['seal-sheet', 'seal-ledger'], due: '2026-12-04' });
});

test('a single item is given the easiest of the forms that raise it from where it is', () => {
  const few = { ...CONTENT, outline: { ...CONTENT.outline, instruments: [] } };
  expect(proposeRows(few, { 'seals-01': answered(2) }, TODAY)).toMatchObject([
    { forms: [], due: '2027-03-01' },
  ]);
});

test('without a procedure it falls to whoever answers for the plan', () => {
  const { outline } = CONTENT;
  const none: PlanContent = { ...CONTENT, leads: {}, outline: { ...outline, instruments: [] } };
  expect(proposeRows(none, { 'scope-01': answered(0) }, TODAY)).toMatchObject([
    { person: '甲（主任）' },
  ]);
});

test('what is not known, not applicable or on target gives no row', () => {
  expect(proposeRows(CONTENT, {}, TODAY)).toEqual([]);
  const answers = { 'scope-01': unknown, 'scope-02': na, 'seals-01': answered(3) };
  expect(proposeRows(CONTENT, answers, TODAY)).toEqual([]);
});

/** A questionnaire of many items, raised by four forms. */
const item = (number: number, forms: readonly string[]) => ({
  ...{ id: `duty-${number}`, area: 'duty', weight: (number % 3) + 1, critical: number % 4 === 0 },
  ...{ naAllowed: true, target: 3, procedures: [], number, question: '？', href: '#' },
  forms: forms.map((id) => ({ id, level: 3 as const, from: 0 as const })),
});
const FORMS = ['a', 'b', 'c', 'd'];
const manyItems = fc
  .array(fc.subarray(FORMS), { minLength: 1, maxLength: 28 })
  .map((forms) => forms.map((ids, index) => item(index + 1, ids)));
const large = (items: ReturnType<typeof item>[]): PlanContent => ({
  ...CONTENT,
  outline: {
    ...CONTENT.outline,
    areas: [{ id: 'duty', weight: 1, title: '职责', href: '#' }],
    items,
    instruments: FORMS.map((id) => ({ id, title: id, href: '#', effort: 'week' })),
  },
  details: Object.fromEntries(
    items.map(({ id }) => [
      id,
      { levels: ['0', '1', '2', '3', '4'], advice: ['a', 'b', 'c', 'd'] },
    ]),
  ),
});

test('never more rows than an office can do, and as many as five where there are gaps enough', () => {
  fc.assert(
    fc.property(
      manyItems.chain((items) =>
        fc.tuple(fc.constant(items), fc.array(anyAnswer, { minLength: 28, maxLength: 28 })),
      ),
      ([items, given]) => {
        const answers = Object.fromEntries(items.map(({ id }, index) => [id, given[index]]));
        const rows = proposeRows(large(items), answers, TODAY);
        const gaps = items.filter(({ id }) => {
          const answer = answers[id];
          return answer && 'level' in answer && answer.level < 3;
        });
        expect(rows.length).toBeLessThanOrEqual(MOST);
        expect(rows.length).toBeGreaterThanOrEqual(Math.min(FEWEST, gaps.length));
        expect(new Set(rows.map(({ item: id }) => id)).size).toBe(rows.length);
        for (const row of rows) {
          expect(gaps.map(({ id }) => id)).toContain(row.item);
          expect(row.sign).toBe('3');
          expect(isWeekend(row.due)).toBe(false);
          expect(row.due >= TODAY && row.due <= addMonths(TODAY, 4)).toBe(true);
        }
      },
    ),
  );
});

test('each of three instruments has its heaviest item in the plan', () => {
  const items = Array.from({ length: 24 }, (_, index) =>
    item(index + 1, [FORMS[Math.floor(index / 8)] ?? 'a']),
  );
  const answers = Object.fromEntries(items.map(({ id }) => [id, answered(0)]));
  const rows = proposeRows(large(items), answers, TODAY);
  expect(rows).toHaveLength(MOST);
  // Those of one instrument stand together.
  expect(rows.map(({ forms }) => forms.join()).join('')).toMatch(/^(a{2,3}b{2,3}c{2,3}|[abc]{8})$/);
  expect(new Set(rows.flatMap(({ forms }) => forms)).size).toBe(3);
});
