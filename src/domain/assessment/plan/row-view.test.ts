import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { answered } from '../testing.ts';
import { viewRows } from './row-view.ts';
import { contentOf, row } from './testing.ts';

const CONTENT = contentOf(lived);

const TODAY = '2026-11-28';
const rows = [
  row({ item: 'seals-01', forms: ['seal-sheet', 'hidden-form'] }),
  row({ id: 'own', item: '', person: '' }),
];

test('a row names its item and its forms as links, and what is missing in words', () => {
  expect(viewRows(CONTENT, rows, { 'seals-01': answered(1) }, TODAY)).toEqual([
    {
      row: rows[0],
      number: 1,
      item: { label: '印章第 1 题', href: '/assessment/seals/#seals-01' },
      forms: [{ label: '用印单', href: '/forms/seal-sheet/' }],
      remarks: [],
      reached: '',
      isMoved: false,
      note: '',
      ground: '',
    },
    {
      ...{ row: rows[1], number: 2, item: undefined, forms: [], reached: '', note: '' },
      ...{ isMoved: false, ground: '' },
      remarks: [WORDS.remarks['no-person']],
    },
  ]);
});

test('a row on which others rest says so while it is not in writing', () => {
  const both = [row({ item: 'scope-01' }), row({ id: 'b', item: 'scope-02' })];
  const grounds = (level: number) =>
    viewRows(CONTENT, both, { 'scope-01': answered(level), 'scope-02': answered(0) }, TODAY).map(
      ({ ground }) => ground,
    );
  expect(grounds(1)).toEqual([WORDS.ground([2]), '']);
  expect(grounds(2)).toEqual(['', '']);
});

test('it is said when the item was answered on target, as long as the row is open', () => {
  const [first] = viewRows(CONTENT, rows, { 'seals-01': answered(3) }, TODAY);
  expect(first?.reached).toBe(WORDS.reached(3));
  expect(first?.note).toBe(WORDS.notes.reached(3));
  const closed = [row({ item: 'seals-01', state: 'done' })];
  expect(viewRows(CONTENT, closed, { 'seals-01': answered(3) }, TODAY)[0]?.reached).toBe('');
});

test('a row that is closed over an answer below its target is told so', () => {
  const closed = [
    row({ item: 'seals-01', state: 'done', closedOn: '2026-11-27', verifier: '李四' }),
  ];
  const [first] = viewRows(CONTENT, closed, { 'seals-01': answered(0) }, TODAY);
  expect(first?.remarks).toEqual([WORDS.against.fallen(0, 3)]);
  expect(first?.note).toBe(WORDS.notes.fallen(0));
});
