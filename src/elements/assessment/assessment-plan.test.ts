import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import PlanPage from '#pages/assessment/plan.astro';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { giveLevels, theStore } from './testing.ts';

const html = await render(PlanPage);
show(html);
await import('./assessment-plan.ts');
await vi.waitFor(() => expect(theStore().$state.get()).toBe('ready'));

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const rows = () => getAll('[data-row]');
const field = (number: number, name: string): Field => {
  const found = rows()[number - 1]?.querySelector<Field>(`[data-field="${name}"]`);
  if (!found) throw new Error(`Row ${number} has no field ${name}.`);
  return found;
};
const write = (number: number, name: string, text: string) => {
  const place = field(number, name);
  place.value = text;
  place.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const act = (name: string, number?: number) => {
  const root = number === undefined ? document : rows()[number - 1];
  root?.querySelector<HTMLElement>(`[data-act="${name}"]`)?.click();
};
const said = () => get('[data-said]').textContent;
const values = (name: string) => rows().map((_, index) => field(index + 1, name).value);
const stored = () => theStore().$sheet.get().plan;

beforeEach(async () => {
  // A Friday.
  vi.useFakeTimers({ now: new Date('2026-12-04T10:00:00'), toFake: ['Date'] });
  theStore().clearAll();
  show(html);
  await theStore().settled();
});
afterEach(() => vi.useRealTimers());

test('without answers one is sent to the questions', () => {
  expect(get('[data-empty]').hidden).toBe(false);
  expect(get('[data-plan]').hidden).toBe(true);
  expect(get('[data-waiting]').hidden).toBe(true);
});

test('with every item on target nothing is filled in, and one may still add a row', () => {
  giveLevels({ 'scope-01': 3, 'scope-02': 3, 'seals-01': 4 });
  expect(rows()).toEqual([]);
  expect(get('[data-fine]').hidden).toBe(false);
  act('add');
  expect(rows()).toHaveLength(1);
  expect(document.activeElement).toBe(field(1, 'problem'));
  expect(get('[data-fine]').hidden).toBe(true);
});

test('while nothing is known no plan is called good, and what is open is named', () => {
  theStore().answer('scope-01', { state: 'unknown' });
  expect(get('[data-fine]').textContent).toBe(WORDS.emptyUnknown);
  expect(getAll('[data-list="undecided"] a').map(({ textContent }) => textContent)).toEqual([
    '职责范围第 1、2 题',
    '印章第 1 题',
  ]);
  giveLevels({ 'scope-01': 3 });
  expect(get('[data-fine]').textContent).toBe(WORDS.emptySoFar(1, 2));
  giveLevels({ 'scope-02': 3, 'seals-01': 3 });
  expect(get('[data-fine]').textContent).toBe(WORDS.emptyFine);
  expect(get('[data-section="undecided"]').hidden).toBe(true);
});

describe('weak answers', () => {
  beforeEach(() => {
    show('');
    giveLevels({ 'scope-01': 1, 'scope-02': 0, 'seals-01': 2 });
    show(html);
  });

  test('are filled in as rows, with who and by when, and kept with the sheet', async () => {
    expect(said()).toBe(WORDS.filled(3));
    expect(values('problem')).toEqual([
      '主任能口头说出大概',
      '临时任务从来不登记',
      '只做到“有写明保管人的规定”，还没有做到“交接登记随手能翻到”',
    ]);
    expect(values('due')).toEqual(['2026-12-18', '2026-12-23', '2026-12-10']);
    expect(values('person')).toEqual(['丙（文书岗）', '甲（主任）', '乙（印章岗）']);
    expect(values('verifier')).toEqual(['甲（主任）', '分管领导', '甲（主任）']);
    expect(rows()[0]?.querySelector('[data-fill="ground"]')?.textContent).toBe(WORDS.ground([2]));
    expect(field(1, 'problem').getAttribute('aria-label')).toBe('第 1 行问题');
    expect(
      [...(rows()[1]?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href')),
    ).toEqual([...['/assessment/scope/#scope-02', '/forms/seal-ledger/']]);
    await theStore().settled();
    expect(stored().map(({ item }) => item)).toEqual(['scope-01', 'scope-02', 'seals-01']);
    expect(new Set(stored().map(({ id }) => id)).size).toBe(3);
  });

  test('are written over in place, and the field one is in is left alone', () => {
    const place = field(1, 'cause');
    // An empty one is as high as the hint in it.
    const hint = place.getAttribute('placeholder') ?? '';
    expect(hint).not.toBe('');
    expect(place.parentElement?.getAttribute('data-text')).toBe(`${hint}\u200B`);
    place.focus();
    write(1, 'cause', '没有人管');
    expect(stored()[0]?.cause).toBe('没有人管');
    expect(place.parentElement?.getAttribute('data-text')).toBe('没有人管\u200B');
    theStore().change((sheet) => ({
      ...sheet,
      plan: sheet.plan.map((r) => ({ ...r, cause: '别的' })),
    }));
    expect(place.value).toBe('没有人管');
    expect(field(2, 'cause').value).toBe('别的');
    expect(field(1, 'cause')).toBe(place);
  });

  test('are not taken while a word is being composed', () => {
    const place = field(1, 'cause');
    place.value = 'meiyou';
    place.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(stored()[0]?.cause).toBe('');
    place.value = '没有';
    place.dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(stored()[0]?.cause).toBe('没有');
  });

  test('have nothing to press in their heads, which are read out with each cell', () => {
    giveLevels({ 'scope-01': 1 });
    const [row] = rows();
    expect(row?.querySelectorAll('th a').length).toBe(1);
    expect(row?.querySelector('th button')).toBeNull();
    expect(row?.children.length).toBe(getAll('assessment-plan .cards-on-phone thead th').length);
  });

  test('are told anew with a press once they were made of another level, and back again', () => {
    const button = () => rows()[2]?.querySelector<HTMLElement>('[data-act="renew"]');
    expect(button()?.hidden).toBe(true);
    const before = stored()[2];
    giveLevels({ 'seals-01': 1 });
    expect(button()?.hidden).toBe(false);
    expect(button()?.getAttribute('aria-label')).toContain('3');
    act('renew', 3);
    expect(said()).toBe(WORDS.renewed(3));
    expect(field(3, 'problem').value).not.toBe(before?.problem);
    expect(document.activeElement).toBe(field(3, 'problem'));
    expect(button()?.hidden).toBe(true);
    act('undo');
    expect(said()).toBe(WORDS.unrenewed(3));
    expect(stored()[2]).toEqual(before);
  });

  test('are moved, and the focus with them', () => {
    rows()[1]?.querySelector<HTMLElement>('[data-act="up"]')?.focus();
    act('up', 2);
    expect(stored().map(({ item }) => item)).toEqual(['scope-02', 'scope-01', 'seals-01']);
    expect(said()).toBe(WORDS.moved(1));
    expect(document.activeElement).toBe(rows()[0]?.querySelector('[data-act="up"]'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('上移第 1 行');
    act('down', 1);
    expect(stored()[0]?.item).toBe('scope-01');
  });

  test('are taken out and brought back where they were', () => {
    act('remove', 2);
    expect(rows()).toHaveLength(2);
    expect(said()).toBe(WORDS.removed(2));
    expect(document.activeElement).toBe(get('[data-act="undo"]'));
    act('undo');
    expect(stored().map(({ item }) => item)).toEqual(['scope-01', 'scope-02', 'seals-01']);
    expect(said()).toBe(WORDS.restored(2));
    expect(document.activeElement).toBe(field(2, 'problem'));
    expect(get('[data-undo]').hidden).toBe(true);
  });

  test('that were taken out cannot be brought back once the page was left', () => {
    act('remove', 2);
    expect(get('assessment-plan [data-undo]').hidden).toBe(false);
    window.dispatchEvent(new Event('pagehide'));
    expect(get('assessment-plan [data-undo]').hidden).toBe(true);
    act('undo');
    expect(rows()).toHaveLength(2);
  });

  test('are as many as a file of them is read back with, and no more', () => {
    const plan = theStore().$sheet.get().plan;
    const many = Array.from({ length: 299 }, (_, place) => ({ ...plan[0], id: `row-${place}` }));
    theStore().change((sheet) => ({ ...sheet, plan: many as typeof plan }));
    act('add');
    expect(stored()).toHaveLength(300);
    act('add');
    expect(stored()).toHaveLength(300);
    expect(said()).toBe(WORDS.full(300));
    act('fill');
    expect(said()).toBe(WORDS.full(300));
  });

  test('that were all taken out do not come back by themselves', () => {
    for (let row = 0; row < 3; row += 1) act('remove', 1);
    expect(rows()).toEqual([]);
    theStore().note('scope-01', { evidence: '台账' });
    expect(rows()).toEqual([]);
    act('fill');
    expect(rows()).toHaveLength(3);
  });

  test('that came later are added, and what was written stays', () => {
    act('fill');
    expect(said()).toBe(WORDS.nothingNew);
    write(1, 'measure', '今天起用登记表');
    act('remove', 2);
    act('fill');
    expect(said()).toBe(WORDS.added(1));
    expect(values('measure')[0]).toBe('今天起用登记表');
    expect(stored().map(({ item }) => item)).toEqual(['scope-01', 'seals-01', 'scope-02']);
  });

  test('that have no row are offered one by one, and told where they keep an area down', () => {
    expect(get('[data-section="left"]').hidden).toBe(true);
    act('remove', 3);
    expect(get('[data-fill="uncovered"]').textContent).toBe(WORDS.uncovered(['印章']));
    expect(get('[data-section="left"]').hidden).toBe(false);
    get<HTMLSelectElement>('[data-list="left"]').value = 'seals-01';
    act('pick');
    expect(stored().map(({ item }) => item)).toEqual(['scope-01', 'scope-02', 'seals-01']);
    expect(document.activeElement).toBe(field(3, 'problem'));
    expect(get('[data-fill="uncovered"]').textContent).toBe('');
  });

  test('are closed with day and verifier, or put off with a reason; what is missing is said', () => {
    const remarks = (number: number) =>
      [...(rows()[number - 1]?.querySelectorAll('[data-list="remarks"] li') ?? [])].map(
        ({ textContent }) => textContent,
      );
    expect(get('[data-fill="lacking"]').textContent).toBe('');
    write(1, 'state', 'done');
    expect(field(1, 'closedOn').value).toBe('2026-12-04');
    expect(remarks(1)).toEqual([WORDS.against.fallen(1, 3)]);
    write(1, 'verifier', '');
    expect(remarks(1)).toEqual([WORDS.remarks['no-verifier'], WORDS.against.fallen(1, 3)]);
    write(2, 'state', 'deferred');
    expect(remarks(2)).toEqual([WORDS.remarks['no-reason']]);
    expect(get('[data-fill="lacking"]').textContent).toBe(WORDS.remarkCount(2));
    write(1, 'verifier', '分管领导');
    write(2, 'reason', '等机构调整');
    giveLevels({ 'scope-01': 3 });
    expect([remarks(1), remarks(2)]).toEqual([[], []]);
    expect(get('[data-fill="rows"]').textContent).toBe(WORDS.rows(3, 1));
    write(3, 'due', '2026-12-05');
    expect(remarks(3)).toEqual([WORDS.remarks['due-off']]);
  });

  test('answered on target by now may be closed', () => {
    giveLevels({ 'scope-01': 3 });
    expect(rows()[0]?.querySelector('[data-fill="reached"]')?.textContent).toBe(WORDS.reached(3));
  });

  test('are printed as a table of texts, signed with unit, name and day', () => {
    const unit = get<HTMLInputElement>('[data-about="unit"]');
    expect(unit.value).toBe('某单位');
    const person = get<HTMLInputElement>('[data-about="person"]');
    person.value = '张三';
    person.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(theStore().$sheet.get().about.person).toBe('张三');
    write(1, 'state', 'done');
    write(1, 'verifier', '李四');
    write(2, 'state', 'deferred');
    write(2, 'reason', '等机构调整');
    // The same name as on the files.
    expect(get('.paper h2').textContent.trim()).toBe('某单位综合办公室整改台账');
    expect(get('.head [data-fill="person"]').textContent).toBe('张三');
    expect(get('.head [data-fill="day"]').textContent).toBe(WORDS.printed.day('2026-12-04'));
    const printed = getAll('[data-list="printed"] tr').map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(printed[0]).toEqual([
      ...[
        '1',
        '主任能口头说出大概',
        '',
        '（1）逐条补上谁办和多久一次（2）登记表加一栏清单条目',
        '派活时引用清单的条目',
      ],
      ...[
        '分管领导',
        '丙（文书岗）',
        '2026-12-18',
        `已销号：${WORDS.notes.fallen(1)}`,
        '2026-12-04，李四',
      ],
    ]);
    expect(printed[1]?.slice(8)).toEqual(['暂不整改：等机构调整', '']);
    expect(printed[2]?.at(-1)).toBe('待甲（主任）核实');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    act('print');
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('are handed out as Word and Excel files, made on demand', async () => {
    const files: { name: string; type: string }[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push({ name: '', type: (blob as Blob).type });
      return 'blob:file';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const file = files.at(-1);
      if (file) file.name = this.download;
    });
    const told = () => get('[data-made]').textContent;
    for (const kind of ['word', 'excel']) {
      act(kind);
      expect(told()).toBe(WORDS.making);
      // What makes a file is loaded with it, and a busy machine takes its time.
      const isMade = () => expect(told()).toBe(WORDS.made(files.at(-1)?.name ?? ''));
      await vi.waitFor(isMade, 10_000);
    }
    expect(files).toEqual([
      {
        name: '某单位综合办公室自评整改方案-2026-12-04.docx',
        type: expect.stringMatching(/wordprocessingml\.document$/) as unknown,
      },
      {
        name: '某单位综合办公室整改台账-2026-12-04.xlsx',
        type: expect.stringMatching(/spreadsheetml\.sheet$/) as unknown,
      },
    ]);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    act('word');
    await vi.waitFor(() => expect(told()).toBe(WORDS.failed));
    vi.restoreAllMocks();
  });
});
