import { expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { isOnPaper, procedureContents, procedureSections } from './procedure-sections.ts';
import { procedureView, type ProcedureView } from './procedure-view.ts';

const full = procedureView(lived, the(lived.procedures, 'seals/use'));
const bare: ProcedureView = {
  ...full,
  ...{ urgent: undefined, forms: [], basis: [], locals: [], duties: [], claims: [], related: [] },
};
const idsOf = (view: ProcedureView, printed: boolean) =>
  procedureSections(view, printed).map(({ id }) => id);

test('a page has them all, in the order in which one works', () => {
  expect(idsOf({ ...full, related: [{ title: '归档', href: '/' }] }, false)).toEqual([
    ...['steps', 'urgent', 'swimlane', 'text', 'roles', 'mistakes', 'forms'],
    ...['basis', 'local', 'duties', 'records', 'claims', 'related', 'revisions'],
  ]);
});

test('paper has what can be read on it', () => {
  expect(idsOf(full, true)).toEqual([
    ...['steps', 'urgent', 'swimlane', 'text', 'mistakes', 'basis', 'local', 'records'],
  ]);
});

test('paper lists revisions once there is more than the first issue', () => {
  const revisions = [...full.procedure.revisions, ...full.procedure.revisions];
  const revised = { ...full, procedure: { ...full.procedure, revisions } };
  expect(idsOf(revised, true)).toContain('revisions');
});

test('the sheets of its own page have what paper has', () => {
  const onPaper = (view: ProcedureView) =>
    procedureSections(view, false)
      .filter((section) => isOnPaper(section, view))
      .map(({ id }) => id);
  expect(onPaper(full)).toEqual([
    ...['steps', 'urgent', 'swimlane', 'text', 'mistakes', 'basis', 'local', 'records'],
  ]);
  const revisions = [...full.procedure.revisions, ...full.procedure.revisions];
  expect(onPaper({ ...full, procedure: { ...full.procedure, revisions } })).toContain('revisions');
});

test('what is empty has no section', () => {
  const every = ['steps', 'swimlane', 'text', 'roles', 'mistakes', 'records'];
  expect(idsOf(bare, false)).toEqual([...every, 'revisions']);
});

test('search reads what says something of its own', () => {
  const searched = procedureSections(full, false).filter((section) => section.searched);
  expect(searched.map(({ id }) => id)).toEqual([
    ...['steps', 'urgent', 'swimlane', 'text', 'roles', 'mistakes'],
  ]);
});

test('the contents name the sections, with those of the author in the place of the text', () => {
  const own = [{ text: '怎么拿捏', slug: 'judgement' }];
  expect(procedureContents(bare, own)).toEqual([
    { title: '步骤', href: '#steps' },
    { title: '流程图', href: '#swimlane' },
    { title: '怎么拿捏', href: '#judgement' },
    { title: '责任表', href: '#roles' },
    { title: '常见差错', href: '#mistakes' },
    { title: '留存什么', href: '#records' },
    { title: '修订记录', href: '#revisions' },
  ]);
  expect(procedureContents(full, own).map(({ href }) => href)).toEqual([
    ...['#steps', '#urgent', '#swimlane', '#judgement', '#roles', '#mistakes', '#forms'],
    ...['#basis', '#local', '#duties', '#records', '#claims', '#related', '#revisions'],
  ]);
});
