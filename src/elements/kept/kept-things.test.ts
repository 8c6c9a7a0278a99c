/** What the browser keeps: listed, taken away as a file, and deleted only after asking. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import { blankMeeting } from '#domain/assessment/record/meeting-edits.ts';
import { sheetFile } from '#domain/assessment/record/sheet-file.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { handOutForm } from '#elements/forms/finished-file.ts';
import KeptPage from '#pages/kept/index.astro';
import { assessmentBooks } from '#stores/assessment/books.ts';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { keptThings } from '#stores/inventory/kept-things.ts';
import { removeAll } from '#stores/inventory/removing.ts';
import { TestStorage } from '#stores/testing.ts';
import { KEPT_LIVE as WORDS } from '#strings.ts';
import { lived } from '#tests/fixture.ts';
import { focusInDialogs, get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './kept-things.ts';

vi.mock('#elements/forms/finished-file.ts', () => ({ handOutForm: vi.fn() }));
// They do what they do, but for one call that a test answers itself.
vi.mock('#stores/inventory/removing.ts', { spy: true });

const page = await render(KeptPage);
const { head: questionnaire } = lived.questionnaire;

let storage: TestStorage;
const noop = () => undefined;
const putDraft = (key: string, title: string, savedAt = '2026-11-27T09:00:00') =>
  draftBooks('/', noop).write(async (shelves) => {
    const fields = { title: { label: '标题', value: title } };
    shelves.put('drafts', key, { format: 1, savedAt, title, fields });
  });
const sheet: SheetRecord = {
  ...blankRecord(questionnaire, 's1', { name: '上半年', unit: '样例街道', date: '2026-11-26' }),
  answers: { 'scope-01': { state: 'answered', level: 2 }, 'scope-02': { state: 'na' } },
  savedAt: '2026-11-26T17:05:00',
};
const putSheet = () =>
  assessmentBooks(noop).write(async (shelves) => shelves.put('sheets', sheet.id, sheet));

/** A draft, a sheet, a meeting, a tick and a theme. */
async function fill(): Promise<void> {
  await putDraft('seal-sheet', '年检材料');
  await putSheet();
  const meeting = blankMeeting(questionnaire, 'm1', { name: '年终会商', date: '2026-11-25' });
  await assessmentBooks(noop).write(async (shelves) => shelves.put('meetings', 'm1', meeting));
  storage.setItem('handbook:checklist:seals/use@1.0', '1');
  storage.setItem('handbook:theme', 'dark');
}

const text = (name: string) => get(`kept-things [data-text="${name}"]`).textContent;
const dialog = () => get<HTMLDialogElement>('kept-things dialog');
const rows = () => getAll('kept-things li');
const names = () => rows().map((row) => row.querySelector('[data-fill="name"]')?.textContent);
const facts = () => rows().map((row) => row.querySelector('[data-fill="facts"]')?.textContent);
const ids = async () => (await keptThings('/')).things.map(({ key }) => key).sort();

function row(name: string): HTMLElement {
  const found = rows()[names().indexOf(name)];
  if (!found) throw new Error(`Nothing is listed as ${name}.`);
  return found;
}

/** Presses a button of a row, or follows its link. */
function act(name: string, part: string): void {
  const found = row(name).querySelector<HTMLElement>(`[data-${part}]`);
  if (!found) throw new Error(`${name} has no ${part}.`);
  found.click();
}

async function open(): Promise<void> {
  show(page);
  await vi.waitUntil(() => !get('kept-things').hidden);
}

const press = (name: 'all' | 'confirm' | 'cancel') => get(`kept-things [data-${name}]`).click();

/** Waits until the status says something. @returns what is listed in that moment */
function isSaid(): Promise<ReturnType<typeof names>> {
  return new Promise((resolve) => {
    const seen = new MutationObserver(() => {
      if (text('said') !== '') resolve(names());
    });
    seen.observe(get('[data-text="said"]'), { childList: true });
  });
}

function expectFocusOnHeading(): void {
  const heading = get('kept-things dialog h2');
  expect(document.activeElement).toBe(heading);
  // Without it no browser gives a heading the focus.
  expect(heading.getAttribute('tabindex')).toBe('-1');
}

/** Makes the browser let nobody into one of its databases. */
function shut(name: string): void {
  const opened = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...[wanted, version]: Parameters<IDBFactory['open']>
  ) {
    if (wanted === name) throw new DOMException('refused', 'SecurityError');
    return opened.call(this, wanted, version);
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.mocked(handOutForm).mockReset().mockResolvedValue('');
  focusInDialogs();
  globalThis.indexedDB = new IDBFactory();
  storage = new TestStorage();
  vi.stubGlobal('localStorage', storage);
});

describe('the list', () => {
  test('says where nothing is kept, and offers nothing to clear', async () => {
    await open();
    expect(text('total')).toBe('这个浏览器里没有本站存的内容。');
    expect(text('short')).toBe('');
    expect(rows()).toEqual([]);
    expect(get('[data-all]').hidden).toBe(true);
  });

  test('is by kind, with what each is called, when it was kept and how large it is', async () => {
    await fill();
    await open();
    expect(getAll('kept-things section h2').map(({ textContent }) => textContent)).toEqual([
      ...['没填完的表单', '自评答案和整改台账', '会商', '流程里打的钩', '选择'],
    ]);
    expect(names()).toEqual([
      ...['用印单：年检材料', '上半年　样例街道', '年终会商　2026-11-25', '用印', '外观'],
    ]);
    expect(facts()[0]).toBe('2026-11-27 09:00 保存，128 字节');
    expect(facts()[1]).toMatch(/^2026-11-26 17:05 保存，\d+ 字节$/u);
    // The browser does not tell when it kept a choice.
    expect(facts().at(-1)).toBe('4 字节');
    expect(text('total')).toMatch(/^共 5 项，约 [\d.]+ (?:字节|KB)。$/u);
    expect(text('short')).toBe('');
    expect(get('[data-all]').hidden).toBe(false);
  });

  test('begins each kind with what was written last', async () => {
    await putDraft('seal-sheet', '旧的', '2026-11-25T09:00:00');
    await putDraft('opinion-letter', '新的', '2026-11-28T09:00:00');
    await putDraft('seal-sheet/x', '中间的', '2026-11-26T09:00:00');
    await open();
    expect(names()).toEqual(['征求意见函（范本）：新的', '用印单：中间的', '用印单：旧的']);
    expect(getAll('kept-things section')).toHaveLength(1);
  });

  test('counts large things in larger units', async () => {
    storage.setItem('handbook:assessment', '字'.repeat(1024));
    await open();
    expect(facts()).toEqual(['3.0 KB']);
    expect(text('total')).toBe('共 1 项，约 3.0 KB。');
  });

  test('follows what other tabs write', async () => {
    await open();
    storage.setItem('handbook:theme', 'dark');
    window.dispatchEvent(new Event('storage'));
    await vi.waitUntil(() => rows().length === 1);
    expect(names()).toEqual(['外观']);
  });

  test('names what each button is about', async () => {
    await fill();
    await open();
    const button = row('上半年　样例街道').querySelector('[data-remove]');
    expect(button?.getAttribute('aria-label')).toBe('删除：上半年　样例街道');
  });
});

describe('a browser that does not show everything', () => {
  test('has a list that says it may be short', async () => {
    await fill();
    shut('office-handbook:forms:/');
    await open();
    expect(names()).not.toContain('用印单：年检材料');
    expect(names()).toContain('外观');
    expect(text('short')).toBe(WORDS.short);
    // What cannot be seen is counted by nobody, and goes with the rest.
    expect(text('total')).toMatch(/^列出 \d+ 项，约 /u);
    press('all');
    expect(get('[data-lost]').textContent).toContain('；列不出来的也一起删。');
  });

  test('is not said to keep nothing, and can be cleared all the same', async () => {
    await putDraft('seal-sheet', '年检材料');
    shut('office-handbook:forms:/');
    await open();
    expect(rows()).toEqual([]);
    expect(text('short')).toBe(WORDS.short);
    expect(text('total')).toBe('');
    expect(get('[data-all]').hidden).toBe(false);
  });

  test('is not said to be clear after clearing', async () => {
    await putDraft('seal-sheet', '年检材料');
    shut('office-handbook:forms:/');
    await open();
    press('all');
    press('confirm');
    await isSaid();
    expect(text('said')).toBe(WORDS.cleared.left);
    vi.restoreAllMocks();
    expect(await ids()).toContain('seal-sheet');
  });

  test('is cleared as far as its names are known, and not said to be clear, where it does not even tell what there is', async () => {
    await putDraft('seal-sheet', '年检材料');
    vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(
      new DOMException('refused', 'UnknownError'),
    );
    await open();
    press('all');
    press('confirm');
    await isSaid();
    expect(text('said')).toBe(WORDS.cleared.left);
    vi.restoreAllMocks();
    expect(await ids()).toEqual([]);
  });
});

describe('deleting one thing', () => {
  test('asks first and says what is lost, with the focus on the question', async () => {
    await fill();
    await open();
    act('上半年　样例街道', 'remove');
    expect(dialog().open).toBe(true);
    expect(get('kept-things dialog h2').textContent).toBe('删除这一项？');
    expect(get('[data-lost]').textContent).toBe(
      '会删掉“上半年　样例街道”里已答的 2 题、依据和理由，连同读入它时留下的原件。' +
        '放上过会商的，会商里另有一份，不跟着删。删掉就找不回来，要留的先下载。',
    );
    expectFocusOnHeading();
    expect(await ids()).toContain('s1');
  });

  test('keeps everything where somebody would rather not', async () => {
    await fill();
    await open();
    const before = [await ids(), names()];
    act('上半年　样例街道', 'remove');
    press('cancel');
    expect(dialog().open).toBe(false);
    act('外观', 'remove');
    // As Escape does.
    dialog().close();
    // What was asked before is forgotten.
    press('confirm');
    await get<HTMLElement & { refresh(): Promise<void> }>('kept-things').refresh();
    expect([await ids(), names()]).toEqual(before);
    expect(text('said')).toBe('');
  });

  test.each(['用印单：年检材料', '上半年　样例街道', '年终会商　2026-11-25', '用印', '外观'])(
    'takes out %s alone, and says so once it is gone',
    async (name) => {
      await fill();
      await open();
      const before = await ids();
      const others = names().filter((other) => other !== name);
      // What tells other pages that a sheet was removed on purpose is listed anew.
      const isNoMark = (other?: string | null) => !other?.startsWith('自评的记号');
      act(name, 'remove');
      press('confirm');
      expect(text('said')).toBe('');
      const listed = await isSaid();
      expect(text('said')).toBe(`已删除：${name}`);
      expect(dialog().open).toBe(false);
      expect(document.activeElement).toBe(get('[data-text="said"]'));
      expect(listed.filter(isNoMark)).toEqual(others);
      expect((await ids()).filter((id) => before.includes(id))).toHaveLength(before.length - 1);
    },
  );

  test.each([
    [
      'the database',
      '用印单：年检材料',
      () =>
        vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
          throw new DOMException('refused', 'UnknownError');
        }),
    ],
    ['the storage of texts', '外观', () => vi.spyOn(storage, 'removeItem').mockReturnValue()],
  ])('that %s refuses is owned up to', async (_, name, refuse) => {
    await fill();
    await open();
    const before = [await ids(), names()];
    refuse();
    act(name, 'remove');
    press('confirm');
    await isSaid();
    expect(text('said')).toBe(WORDS.notRemoved);
    expect([await ids(), names()]).toEqual(before);
  });
});

describe('clearing everything', () => {
  test('asks first and counts by kind what is lost, with the focus on the question', async () => {
    await fill();
    await putDraft('seal-ledger', '十二月');
    await open();
    press('all');
    expect(dialog().open).toBe(true);
    expect(get('kept-things dialog h2').textContent).toBe('全部清除？');
    const lost = get('[data-lost]').textContent;
    expect(lost).not.toContain('列不出来');
    expect(lost).toMatch(/^会删掉上面列出的 6 项，约 [\d.]+ (?:字节|KB)：没填完的表单 2 项、/u);
    for (const part of ['自评答案和整改台账 1 项', '会商 1 项', '删掉就找不回来']) {
      expect(lost).toContain(part);
    }
    expectFocusOnHeading();
    press('cancel');
    expect(dialog().open).toBe(false);
    expect(rows()).toHaveLength(6);
    expect(await ids()).toHaveLength(6);
    expect(text('said')).toBe('');
  });

  test('leaves nothing, and says so', async () => {
    await fill();
    storage.setItem('portal:user', 'of somebody else');
    await open();
    press('all');
    press('confirm');
    expect(await isSaid()).toEqual([]);
    expect(text('said')).toBe(WORDS.cleared.gone);
    expect(text('total')).toBe(WORDS.none);
    expect(document.activeElement).toBe(get('[data-text="said"]'));
    expect(await ids()).toEqual([]);
    expect([...storage.stored.keys()]).toEqual(['portal:user']);
  });

  test('says when something is left, and lists it', async () => {
    await fill();
    await open();
    vi.spyOn(storage, 'removeItem').mockReturnValue();
    press('all');
    press('confirm');
    await isSaid();
    expect(text('said')).toBe(WORDS.cleared.left);
    expect(names()).toEqual(['用印', '外观']);
  });

  test('does not wait for a page that holds an empty database', async () => {
    await fill();
    await open();
    vi.mocked(removeAll).mockResolvedValueOnce('held');
    const looked = vi.spyOn(IDBFactory.prototype, 'open');
    press('all');
    press('confirm');
    await isSaid();
    expect(text('said')).toBe(WORDS.cleared.held);
    expect(rows()).toEqual([]);
    expect(looked).not.toHaveBeenCalled();
  });
});

describe('taking along and opening', () => {
  test('a sheet comes as the file that can be read in again', async () => {
    await putSheet();
    await open();
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    act('上半年　样例街道', 'download');
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe(
      '自评-样例街道-上半年-2026-11-26.json',
    );
    expect(await (made.mock.calls[0]?.[0] as Blob).text()).toBe(sheetFile(sheet));
  });

  test('a form comes as Word, a register as Excel too, and what has no file offers none', async () => {
    await putDraft('seal-sheet', '年检材料');
    await putDraft('seal-ledger', '十二月');
    storage.setItem('handbook:theme', 'dark');
    await open();
    const offered = (name: string) =>
      [...row(name).querySelectorAll('.acts > *')].map(({ textContent }) => textContent.trim());
    expect(offered('用印单：年检材料')).toEqual(['打开', '下载 Word', '删除']);
    expect(offered('用印登记簿：十二月')).toEqual(['打开', '下载 Word', '下载 Excel', '删除']);
    expect(offered('外观')).toEqual(['删除']);
    act('用印登记簿：十二月', 'excel');
    await vi.waitUntil(() => vi.mocked(handOutForm).mock.calls.length > 0);
    expect(handOutForm).toHaveBeenCalledExactlyOnceWith('/forms/seal-ledger.json', 'xlsx', {
      title: '十二月',
    });
  });

  test('a file that cannot be made is owned up to', async () => {
    await putDraft('seal-sheet', '年检材料');
    await open();
    vi.mocked(handOutForm).mockRejectedValueOnce(new TypeError('offline'));
    act('用印单：年检材料', 'word');
    await isSaid();
    expect(text('said')).toBe(WORDS.notMade);
    act('用印单：年检材料', 'word');
    await vi.waitUntil(() => text('said') === '');
    expect(vi.mocked(handOutForm).mock.lastCall?.[1]).toBe('docx');
    vi.mocked(handOutForm).mockResolvedValueOnce('一格太长');
    act('用印单：年检材料', 'word');
    await vi.waitUntil(() => text('said') === '一格太长');
  });

  test('a draft opens at its address', async () => {
    await putDraft('seal-sheet/x', '年检材料');
    await open();
    const link = row('用印单：年检材料').querySelector('[data-open]');
    expect(link?.getAttribute('href')).toBe('/forms/seal-sheet/#draft=x');
  });

  test('a sheet is made the open one before its page is gone to', async () => {
    await putSheet();
    await open();
    const left = vi.spyOn(location, 'href', 'set').mockReturnValue();
    act('上半年　样例街道', 'open');
    await vi.waitUntil(() => left.mock.calls.length > 0);
    expect(left.mock.lastCall?.[0]).toMatch(/\/assessment\/$/u);
    const current = await assessmentBooks(noop).read((shelves) =>
      shelves.get('settings', 'current'),
    );
    expect(current).toBe('s1');
  });

  test('a sheet that cannot be made the open one is not gone to', async () => {
    await putSheet();
    await open();
    const left = vi.spyOn(location, 'href', 'set').mockReturnValue();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    act('上半年　样例街道', 'open');
    await isSaid();
    expect(text('said')).toBe(WORDS.notOpened);
    expect(left).not.toHaveBeenCalled();
  });
});
