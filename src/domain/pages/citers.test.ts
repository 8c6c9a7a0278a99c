import { expect, test } from 'vitest';
import type { Library } from '#domain/content/library.ts';
import { overdue } from '#schemas/form-column.ts';
import { bodies, lived, the } from '#tests/fixture.ts';
import { citersByRegulation } from './citers.ts';

const rule = { regulation: 'seal-rules', article: '第三条', for: '样例' };

/** The fixture without anything that cites. */
const silent = {
  ...{ ...lived, chapters: [], procedures: [], dutyAreas: [] },
  ...{ terms: [], deadlines: [], counting: [], forms: [] },
} satisfies Library;

const citers = (library: Library) => citersByRegulation(library, bodies());

test('a regulation is cited by pages of the book, then by lists that name it', () => {
  const titles = [...citers(lived)].map(([id, pages]) => [id, pages.map(({ title }) => title)]);
  expect(Object.fromEntries(titles)).toEqual({
    'seal-rules': ['职责边界', '用印', '查职责', '术语', '算期限'],
    'seal-office-notice': ['用印', '算期限'],
    'archive-rules': ['职责边界', '文书归档', '查职责'],
  });
});

test('a list stands once for a regulation, and leads to the first on it that cites it', () => {
  const { dutyAreas, terms } = lived;
  expect(citers({ ...silent, dutyAreas, terms }).get('seal-rules')).toEqual([
    { title: '查职责', href: '/duties/#seal-keeping' },
    { title: '术语', href: '/glossary/#cross-page-seal' },
  ]);
});

test('a form cites what its cautions and the limits of its rows rest on', () => {
  const sheet = { ...the(lived.forms, 'seal-sheet'), cautions: [{ words: ['样'], basis: rule }] };
  const ledger = the(lived.forms, 'seal-ledger');
  const late = { ...ledger, blocks: ledger.blocks.map(withLimit) };
  expect(citers({ ...silent, forms: [sheet, late] }).get('seal-rules')).toEqual([
    { title: sheet.title, href: '/forms/seal-sheet/' },
    { title: ledger.title, href: '/forms/seal-ledger/' },
  ]);
});

test('what nothing names is cited by nothing', () => {
  expect(citers(silent).size).toBe(0);
});

function withLimit(block: (typeof lived.forms)[number]['blocks'][number]) {
  if (block.type !== 'table') return block;
  return { ...block, overdue: [overdue.parse({ name: '归还', basis: [rule, rule] })] };
}
