import { expect, test } from 'vitest';
import { the, written } from '#tests/fixture.ts';
import type { Page } from './edition.ts';
import { findUnraisedItems } from './raising-forms.ts';

const area = the(written.questionnaire.areas, 'seals');
const asked = (changed: Partial<(typeof area.items)[number]>) => ({
  ...written.questionnaire,
  areas: [{ ...area, items: area.items.map((item) => ({ ...item, ...changed })) }],
});

/** A page whose running text links to an address. */
function linking(slug: string, address: string): Page {
  const references = [{ line: 1, kind: 'address', id: address }];
  return { id: slug, parsed: { references } } as unknown as Page;
}

const form = { form: 'opinion-letter', level: 3, from: 0 };
const library = {
  ...written,
  forms: written.forms.map((one) => ({ ...one, effort: 'today' as const })),
  questionnaire: asked({ forms: [form] }),
};
const TOLD = [
  {
    file: 'content/assessment/area-seals.yaml',
    field: 'seals-01.forms.0.form',
    message: '这一题的章节和流程都没有提到“征求意见函（范本）”',
  },
];

test('a form that no page of the item names is told', () => {
  expect(findUnraisedItems({ library, pages: [] })).toMatchObject(TOLD);
  const elsewhere = linking('general/boundaries', '/forms/opinion-letter/');
  expect(findUnraisedItems({ library, pages: [elsewhere] })).toMatchObject(TOLD);
});

test.each(['posts/keeper', 'seals/use'])('a link in the text of %s names it', (slug) => {
  for (const address of ['/forms/opinion-letter/', '/forms/opinion-letter/#notes']) {
    expect(findUnraisedItems({ library, pages: [linking(slug, address)] })).toEqual([]);
  }
  const other = linking(slug, '/forms/seal-sheet/');
  expect(findUnraisedItems({ library, pages: [other] })).toMatchObject(TOLD);
});

test('so do the head of a chapter and the steps of a procedure', () => {
  for (const [id, sentTo] of [
    ['seal-ledger', { chapters: ['posts/keeper'], procedures: [] }],
    ['seal-sheet', { chapters: ['posts/keeper'], procedures: ['seals/use'] }],
  ] as const) {
    const item = { forms: [{ ...form, form: id }], chapters: [...sentTo.chapters] };
    const questionnaire = asked({ ...item, procedures: [...sentTo.procedures] });
    expect(findUnraisedItems({ library: { ...library, questionnaire }, pages: [] })).toEqual([]);
  }
});
