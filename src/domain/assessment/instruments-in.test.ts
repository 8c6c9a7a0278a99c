import { expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { instrumentsIn } from './instruments-in.ts';

const use = the(lived.procedures, 'seals/use');
const area = the(lived.questionnaire.areas, 'seals');

/** The fixture with one question only, which differs from that of the seals. */
function pageOfLedger(
  item: Partial<(typeof area.items)[number]>,
  content: Partial<typeof lived>,
): string | undefined {
  const items = area.items.map((plain) => ({ ...plain, ...item }));
  const questionnaire = { ...lived.questionnaire, areas: [{ ...area, items }] };
  const [ledger] = instrumentsIn({ ...lived, ...content, questionnaire });
  return ledger?.page?.href;
}

test('names each form once, in the order of the questions', () => {
  expect(instrumentsIn(lived).map(({ id, effort }) => [id, effort])).toEqual([
    ['seal-ledger', 'today'],
    ['seal-sheet', 'week'],
  ]);
});

test('sends to a procedure that a question names, before others in which the form is filled in', () => {
  const other = { ...use, slug: 'seals/other' };
  const procedures = [other, use];
  expect(pageOfLedger({}, { procedures })).toBe('/procedures/seals/use/');
  expect(pageOfLedger({ procedures: [] }, { procedures })).toBe('/procedures/seals/other/');
});

test('sends to a chapter where no procedure fills the form in, and nowhere without one', () => {
  expect(pageOfLedger({}, { procedures: [] })).toBe('/handbook/posts/keeper/');
  expect(pageOfLedger({}, { procedures: [], chapters: [] })).toBeUndefined();
});

test('leaves out a form without an effort, which the check refuses', () => {
  const forms = lived.forms.map(({ effort: _, ...form }) => form);
  expect(instrumentsIn({ ...lived, forms })).toEqual([]);
});
