import { beforeEach, expect, test, vi } from 'vitest';
import EntryPage from '#pages/assessment/entry.astro';
import { ASSESSMENT_ENTRY, ASSESSMENT_LIVE } from '#strings.ts';
import { get, press, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { theStore } from './testing.ts';

const html = await render(EntryPage);
show(html);
await import('./assessment-entry.ts');
await import('./assessment-status.ts');
await import('./assessment-result-link.ts');

const row = (item: string) => get<HTMLSelectElement>(`select[data-item="${item}"]`);
const answers = () => theStore().$sheet.get().answers;

beforeEach(async () => {
  show(html);
  await vi.waitFor(() => expect(document.querySelector('[data-not-ready]')).toBeNull());
  theStore().clearAll();
  row('scope-01').focus();
});

test('a key an item, and the focus goes on to the next one and at the end to the result', () => {
  press('3');
  expect(document.activeElement).toBe(row('scope-02'));
  press('u');
  expect(document.activeElement).toBe(row('seals-01'));
  press('\uff12');
  expect(document.activeElement).toBe(get('[data-after]'));
  expect(answers()).toEqual({
    'scope-01': { state: 'answered', level: 3 },
    'scope-02': { state: 'unknown' },
    'seals-01': { state: 'answered', level: 2 },
  });
  expect([row('scope-01').value, row('scope-02').value]).toEqual(['3', 'unknown']);
});

test('what was taken over adds up, to be compared with the paper', () => {
  press('3');
  press('4');
  expect(get('[data-sum="scope"]').textContent).toBe(ASSESSMENT_ENTRY.sum(2, 2, 7));
  expect(get('[data-sum="seals"]').textContent).toBe(ASSESSMENT_ENTRY.sum(0, 1, 0));
  expect(get('[data-total]').textContent).toBe(ASSESSMENT_ENTRY.total(2, 3));
});

test('不适用 asks for its reason first, in which keys are text', () => {
  press('n');
  expect(get('[data-announce]').textContent).toBe(ASSESSMENT_LIVE.noSuchChoice);
  row('scope-02').focus();
  press('n');
  const reason = get<HTMLInputElement>('#entry-scope-02-reason');
  expect(document.activeElement).toBe(reason);
  expect(get('[data-reason="scope-02"]').hidden).toBe(false);
  expect(press('3').defaultPrevented).toBe(false);
  type('#entry-scope-02-reason', '没有别的科室');
  expect(theStore().$sheet.get().notes['scope-02']).toEqual({ reason: '没有别的科室' });
  press('Enter');
  expect(document.activeElement).toBe(row('seals-01'));
});

test('what is wrong is emptied, typed over, or taken back where it was', () => {
  press('3');
  press('Backspace');
  expect(document.activeElement).toBe(row('scope-01'));
  expect(answers()).toEqual({});
  press('z');
  expect(answers()).toEqual({ 'scope-01': { state: 'answered', level: 3 } });
  press('1');
  press('Enter');
  press('Enter', { shiftKey: true });
  expect(document.activeElement).toBe(row('scope-02'));
  press('Delete');
  expect(answers()).toEqual({});
});

test('one goes to the first item that is open, and may choose from the list as well', () => {
  press('3');
  get('[data-open]').click();
  expect(document.activeElement).toBe(row('scope-02'));
  row('scope-02').value = '2';
  row('scope-02').dispatchEvent(new Event('change', { bubbles: true }));
  expect(answers()['scope-02']).toEqual({ state: 'answered', level: 2 });
  row('seals-01').focus();
  press('0');
  get('[data-open]').click();
  expect(get('[data-announce]').textContent).toBe(ASSESSMENT_ENTRY.noneOpen);
});
