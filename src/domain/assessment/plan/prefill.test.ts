import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { isWeekend } from '#schemas/days.ts';
import { FEWEST, MOST } from './choose.ts';
import { itemsLeft, proposeRow, proposeRows } from './prefill.ts';
import type { PlanContent } from './plan-content.ts';
import { contentOf, row } from './testing.ts';
import { answered, anyAnswer, na, unknown } from '../testing.ts';

const CONTENT = contentOf(lived);

const NO_DETAIL = { levels: [], advice: [], dated: [], work: [], after: [] };
const WORK = [1, 2, 3, 4].map((days) => ({ owner: 'clerk', days }));

/** A Friday. */
const TODAY = '2026-11-27';

test('each area has a row, what others rest on first, each with who, who checks and by when', () => {
  const answers = { 'scope-01': answered(1), 'scope-02': answered(0), 'seals-01': answered(2) };
  expect(proposeRows(CONTENT, answers, TODAY)).toEqual([
    // The second item is the lower one, and rests on this.
    expect.objectContaining({
      ...{ item: 'scope-01', measure: '（1）逐条补上谁办和多久一次（2）登记表加一栏清单条目' },
      ...{ person: '丙（文书岗）', verifier: '甲（主任）', due: '2026-12-11', forms: [] },
    }),
    {
      ...{ item: 'scope-02', problem: '临时任务从来不登记', cause: '' },
      ...{ measure: '（1）先备一个登记簿（2）指定一个人登记' },
      ...{ sign: '有登记簿，但登得不全', leader: '分管领导', person: '甲（主任）' },
      ...{ due: '2026-12-16', state: 'open', progress: '', closedOn: '', verifier: '分管领导' },
      ...{ reason: '', forms: ['seal-ledger'] },
    },
    expect.objectContaining({
      ...{ item: 'seals-01', forms: ['seal-ledger'], due: '2026-12-03', person: '乙（印章岗）' },
    }),
  ]);
});

test('measure, forms, limit and sign go the whole way from the level to the target', () => {
  const [row] = proposeRows(CONTENT, { 'seals-01': answered(0) }, TODAY);
  expect(row).toMatchObject({
    problem: '印章放在谁的桌上都行',
    // It falls to two people, so each step says to whom.
    measure:
      '（1）档案岗：先买一个带锁的柜子（2）乙（印章岗）：写下保管人和代管人（3）乙（印章岗）：交接时当面清点',
    sign: '交接登记随手能翻到',
    forms: ['seal-sheet', 'seal-ledger'],
    // As much work as the archivist's, and brought to its end.
    person: '乙（印章岗）',
    due: '2026-12-10',
  });
});

test('what is half done is told with what is missing, not as an achievement', () => {
  const [row] = proposeRows(CONTENT, { 'seals-01': answered(2) }, TODAY);
  expect(row).toMatchObject({
    problem: '只做到“有写明保管人的规定”，还没有做到“交接登记随手能翻到”',
    measure: '交接时当面清点',
  });
});

test('a target of the office itself is where its way ends', () => {
  const own = {
    'seals-01': { ...answered(3), target: 4 },
    'scope-02': { ...answered(0), target: 1 },
  };
  expect(proposeRows(CONTENT, own, TODAY)).toMatchObject([
    { item: 'scope-02', measure: '先备一个登记簿', sign: '想起来的时候登记' },
    { item: 'seals-01', measure: '定期清点并登记', sign: '近三个月清点过有记录', forms: [] },
  ]);
});

test('a step that names the end of a period is not due before it', () => {
  const detail = CONTENT.details['seals-01'] ?? NO_DETAIL;
  const dated = (from: number): PlanContent => ({
    ...CONTENT,
    details: { 'seals-01': { ...detail, dated: [{ from, by: 'quarter' }] } },
  });
  const due = (from: number) =>
    proposeRows(dated(from), { 'seals-01': answered(2) }, TODAY)[0]?.due;
  expect(due(2)).toBe('2026-12-31');
  expect(due(1)).toBe('2026-12-03');
});

test('any item below its target gives a row, and those without one are what is left', () => {
  const answers = { 'scope-01': answered(1), 'scope-02': answered(2), 'seals-01': answered(0) };
  expect(proposeRow(CONTENT, answers, 'scope-01', TODAY)).toMatchObject({ item: 'scope-01' });
  expect(proposeRow(CONTENT, answers, 'scope-02', TODAY)).toBeUndefined();
  expect(proposeRow(CONTENT, answers, 'gone-09', TODAY)).toBeUndefined();
  const left = (rows: { item: string }[]) => itemsLeft(CONTENT, answers, rows).map(({ id }) => id);
  expect(left([])).toEqual(['scope-01', 'seals-01']);
  expect(left([{ item: 'seals-01' }])).toEqual(['scope-01']);
});

test('what is added later falls on no day on which somebody has promised something else', () => {
  const answers = { 'seals-01': answered(2) };
  const due = (rows: Parameters<typeof proposeRow>[4]) =>
    proposeRow(CONTENT, answers, 'seals-01', TODAY, rows)?.due;
  const standing = row({ person: '乙（印章岗）', due: '2026-12-03' });
  expect(due([])).toBe('2026-12-03');
  expect(due([standing])).toBe('2026-12-04');
  expect(due([{ ...standing, state: 'done' }])).toBe('2026-12-03');
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
      { ...NO_DETAIL, levels: ['0', '1', '2', '3', '4'], advice: ['a', 'b', 'c', 'd'], work: WORK },
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
          expect(row.verifier).not.toBe(row.person);
        }
        // One post does all of it, so no two are due on one day, and they follow each other.
        const dues = rows.map(({ due }) => due);
        expect(dues).toEqual([...new Set(dues)].toSorted());
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
  expect(new Set(rows.flatMap(({ forms }) => forms)).size).toBe(3);
});
