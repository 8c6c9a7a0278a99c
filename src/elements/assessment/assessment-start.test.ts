/** The first page of the self-assessment: progress, the next step, clearing, and the sign of saving. */
import type { WritableAtom } from 'nanostores';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import StartPage from '#pages/assessment/index.astro';
import type { Saving } from '#stores/assessment/saving.ts';
import {
  ASSESSMENT,
  ASSESSMENT_CLEARING,
  ASSESSMENT_LIVE,
  ASSESSMENT_ORIGINALS,
  ASSESSMENT_KEEPING,
  ASSESSMENT_SAVING,
  MEETING_PEOPLE,
} from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { giveLevels, theStore } from './testing.ts';

const html = await render(StartPage);
// What an older site left behind is found when the page opens.
localStorage.setItem('handbook:assessment', '{"not":"a sheet"');
show(html);
await import('./assessment-progress.ts');
await import('./assessment-clear.ts');
await import('./assessment-status.ts');

const files: { name: string; text: Promise<string> }[] = [];
vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
  files.push({ name: '', text: (blob as Blob).text() });
  return 'blob:file';
});
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
  this: HTMLAnchorElement,
) {
  const file = files.at(-1);
  if (file) file.name = this.download;
});

const all = () => giveLevels({ 'scope-01': 3, 'scope-02': 2, 'seals-01': 1 });
const link = () => get<HTMLAnchorElement>('[data-continue]');
const click = (selector: string) =>
  get(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

describe('what cannot be read', () => {
  test('is kept, said so, handed out as it was, and removed when asked twice', async () => {
    await theStore().settled();
    expect(localStorage.getItem('handbook:assessment')).toBeNull();
    // What shows them is loaded for it.
    await vi.waitFor(() => expect(get('[data-originals]').hidden).toBe(false));
    const [item] = getAll('[data-originals] li');
    expect(item?.textContent).toContain(ASSESSMENT_ORIGINALS.refusals['not-json']);
    click('[data-originals] [data-download]');
    expect(await files.at(-1)?.text).toBe('{"not":"a sheet"');
    expect(files.at(-1)?.name).toMatch(/^自评原件-\d{4}-\d{2}-\d{2}\.json$/);
    click('[data-remove]');
    expect(get('[data-remove]').textContent).toBe(ASSESSMENT_ORIGINALS.confirm);
    expect(get('[data-armed]').textContent).toBe(ASSESSMENT_ORIGINALS.armed);
    click('[data-remove]');
    await vi.waitFor(() => expect(document.activeElement).toBe(get('[data-sign]')));
    expect(get('[data-originals]').hidden).toBe(true);
    expect(theStore().$originals.get()).toEqual([]);
  });
});

describe('a page', () => {
  beforeEach(() => {
    show(html);
    theStore().clearAll();
    files.length = 0;
  });

  test('leads to the first item that is open, and nowhere once all are answered', () => {
    expect(link().getAttribute('href')).toBe('/assessment/scope/');
    expect(link().textContent.trim()).toBe(ASSESSMENT.begin);
    giveLevels({ 'scope-01': 3 });
    expect(link().textContent).toBe(ASSESSMENT_LIVE.goOn('职责范围', 1, 2));
    expect(link().getAttribute('href')).toBe('/assessment/scope/#scope-02');
    giveLevels({ 'scope-02': 3 });
    expect(link().textContent).toBe(ASSESSMENT_LIVE.goOn('印章', 0, 1));
    all();
    expect(link().hidden).toBe(true);
    theStore().clearItem('seals-01');
    expect(link().hidden).toBe(false);
  });

  test('says how far each area is', () => {
    giveLevels({ 'scope-01': 3, 'seals-01': 0 });
    expect(getAll('[data-progress]').map(({ textContent }) => textContent)).toEqual([
      ASSESSMENT_LIVE.progressOf(ASSESSMENT_LIVE.progress.started, 1, 2),
      ASSESSMENT_LIVE.progressOf(ASSESSMENT_LIVE.progress.done, 1, 1),
    ]);
  });

  test('follows the sheet no longer once its parts were taken out', () => {
    const parts = [get('assessment-progress'), get('assessment-clear'), get('assessment-status')];
    const before = parts.map(({ outerHTML }) => outerHTML);
    for (const part of parts) part.remove();
    all();
    expect(parts.map(({ outerHTML }) => outerHTML)).toEqual(before);
  });
});

describe('clearing', () => {
  beforeEach(() => {
    show(html);
    theStore().clearAll();
  });

  test('is offered while there is something to clear', () => {
    expect(get('assessment-clear').hidden).toBe(true);
    theStore().note('scope-01', { evidence: '见通知' });
    expect(get('assessment-clear').hidden).toBe(false);
  });

  test('asks first, and says how much would go', () => {
    giveLevels({ 'scope-01': 3 });
    theStore().note('scope-01', { evidence: '见通知' });
    theStore().note('scope-02', { evidence: '见登记簿' });
    click('assessment-clear [data-open]');
    expect(get<HTMLDialogElement>('dialog').open).toBe(true);
    expect(document.activeElement).toBe(get('dialog h2'));
    expect(get('dialog [data-lost]').textContent).toBe(
      ASSESSMENT_CLEARING({ given: 2, rows: 0, originals: 0 }),
    );
    expect(get('dialog [data-lost]').textContent).toContain(MEETING_PEOPLE.removeMeeting);
    click('dialog [data-cancel]');
    expect(get<HTMLDialogElement>('dialog').open).toBe(false);
    expect(theStore().$sheet.get().answers).not.toEqual({});
  });

  test('takes everything, and can be taken back', () => {
    all();
    const before = theStore().$sheet.get().answers;
    click('assessment-clear [data-open]');
    click('dialog [data-confirm]');
    expect(get<HTMLDialogElement>('dialog').open).toBe(false);
    expect(theStore().$sheet.get().answers).toEqual({});
    expect(get('[data-undo]').hidden).toBe(false);
    expect(get('[data-undo] [data-text]').textContent).toBe(ASSESSMENT_KEEPING.undone.all);
    expect(document.activeElement).toBe(get('[data-undo] button'));
    click('[data-undo] button');
    expect(theStore().$sheet.get().answers).toEqual(before);
    expect(get('[data-undo]').hidden).toBe(true);
    expect(document.activeElement).toBe(get('[data-sign]'));
  });

  test('of one item is not offered here', () => {
    all();
    theStore().clearItem('scope-01');
    expect(get('[data-undo]').hidden).toBe(true);
  });

  test('goes with the answers as a file', async () => {
    all();
    click('assessment-clear [data-download]');
    expect(files.at(-1)?.name).toMatch(/^自评-某单位-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse((await files.at(-1)?.text) ?? '')).toMatchObject(theStore().$sheet.get());
  });
});

describe('the sign of saving', () => {
  beforeEach(() => {
    show(html);
    theStore().clearAll();
  });

  test('says when the answers were kept, and that there are none yet', async () => {
    await theStore().settled();
    expect(get('[data-sign]').hidden).toBe(false);
    expect(get('[data-sign]').textContent).toBe(ASSESSMENT_SAVING.nothing);
    giveLevels({ 'scope-01': 3 });
    // What is on its way to the disk is not saved yet.
    expect(get('assessment-status').hasAttribute('data-saving')).toBe(true);
    await theStore().settled();
    expect(get('assessment-status').hasAttribute('data-saving')).toBe(false);
    expect(get('[data-sign]').textContent).toMatch(/^已保存在这台电脑 \d{2}:\d{2}$/);
  });

  test('gives way to the alarm where storage is full, with the answers as a file', async () => {
    // The storage of a test is never full, so the store is made to say so.
    const { $saving } = theStore();
    if ('set' in $saving)
      ($saving as WritableAtom<Saving>).set({ problem: 'full', at: '', pending: false });
    expect(get('[data-sign]').hidden).toBe(true);
    expect(get('[data-problem]').hidden).toBe(false);
    expect(get('[data-problem] [data-text]').textContent).toBe(ASSESSMENT_KEEPING.problems.full);
    click('[data-problem] [data-download]');
    expect(JSON.parse((await files.at(-1)?.text) ?? '')).toMatchObject(theStore().$sheet.get());
  });
});
