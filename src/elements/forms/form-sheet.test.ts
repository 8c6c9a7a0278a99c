import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import FormSheet from '#components/forms/FormSheet.astro';
import { viewForm } from '#domain/forms/form-view.ts';
import { LONGEST_ENTRY } from '#domain/forms/limits.ts';
import { aForm, WORKED_BLOCKS } from '#domain/forms/testing.ts';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { BOUNDS } from '#strings.ts';
import { lived, the } from '#tests/fixture.ts';
import { get, getAll, observeNoSizes, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

observeNoSizes();
await import('./form-sheet.ts');

const view = (id: string) => viewForm(the(lived.forms, id), '印章管理岗', lived.regulations);
const sheet = await render(FormSheet, { view: view('seal-sheet') });
const ledger = await render(FormSheet, { view: view('seal-ledger') });
// This DOM has no options to choose from.
const [items, people] = WORKED_BLOCKS;
const typed = items.columns.map((column) => ({ ...column, open: 'options' in column }));
const worked = aForm({ blocks: [{ ...items, columns: typed }, people] });
const summary = await render(FormSheet, { view: viewForm(worked, '主任') });
const own = { 'text.1.1.1': '样例单位' };
const letter = await render(FormSheet, { view: view('opinion-letter'), own });

const onDisk = async (form = 'seal-sheet') =>
  (await draftBooks('/', () => undefined).read((shelves) => shelves.get('drafts', form))) as
    { fields: Record<string, unknown> } | undefined;
const isSaved = () => vi.waitUntil(() => get('[data-sign]').textContent.startsWith('已保存'));
const blank = (id: string) => get(`[data-blank="${id}"]`);

/** Opens a form, and waits until what was kept of it was read. */
async function open(html: string): Promise<void> {
  show(html);
  await vi.waitUntil(() => get('form-sheet').dataset['state'] === 'ready');
}

function write(id: string, text: string): void {
  blank(id).textContent = text;
  blank(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function choose(selector: string, value: string): void {
  const control = get<HTMLInputElement>(selector);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function tick(value: string, isOn = true): void {
  const input = get<HTMLInputElement>(`input[value="${value}"]`);
  input.checked = isOn;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const execCommand = vi.fn();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  execCommand.mockClear();
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  document.body.replaceChildren();
});

describe('what is written', () => {
  test('is kept and called saved, and stands there when the page opens again', async () => {
    await open(sheet);
    expect(get('[data-tools]').hidden).toBe(false);
    expect(get('[data-sign]').textContent).toBe('');
    write('number', '〔2026〕7 号');
    tick('部门章');
    tick('不要');
    choose('[data-blank="date"]', '');
    choose('input[type="date"]', '2026-11-28');
    expect(get('form-sheet').hasAttribute('data-saving')).toBe(true);
    await isSaved();
    expect(await onDisk()).toMatchObject({
      fields: {
        number: { label: '编号', value: '〔2026〕7 号' },
        seal: { label: '印章', value: ['部门章'] },
        'cross-page': { label: '骑缝', value: '不要' },
        date: { label: '日期', value: '2026-11-28' },
      },
    });
    await open(sheet);
    await vi.waitUntil(() => blank('number').textContent !== '');
    expect(blank('number').textContent).toBe('〔2026〕7 号');
    expect(get<HTMLInputElement>('input[value="部门章"]').checked).toBe(true);
    expect(get<HTMLInputElement>('input[value="行政公章"]').checked).toBe(false);
    expect(get<HTMLInputElement>('input[type="date"]').value).toBe('2026-11-28');
  });

  test('and taken out again is no draft', async () => {
    await open(sheet);
    write('number', '7');
    await isSaved();
    write('number', '');
    await vi.waitUntil(() => get('[data-sign]').textContent === '');
    expect(await onDisk()).toBeUndefined();
  });

  test('may be of any signs, and of any length where it was kept before there were bounds', async () => {
    await open(sheet);
    const text = `😀\u0007=SUM(A1)+1${'字'.repeat(LONGEST_ENTRY)}`;
    write('title', text);
    await isSaved();
    await open(sheet);
    await vi.waitUntil(() => blank('title').textContent !== '');
    expect(blank('title').textContent).toBe(text);
    blank('title').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.waitUntil(() => document.querySelector('[data-full]'));
    expect(get('[data-full]').textContent).toBe(BOUNDS.kept(LONGEST_ENTRY, text.length));
    expect(blank('title').textContent).toBe(text);
  });

  test('and is more than a place holds, is refused as a whole before it is kept', async () => {
    await open(sheet);
    write('title', '年检材料');
    await isSaved();
    const place = blank('title');
    place.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const data = '字'.repeat(LONGEST_ENTRY - 3);
    const put = () =>
      place.dispatchEvent(
        new InputEvent('beforeinput', {
          ...{ bubbles: true, cancelable: true, inputType: 'insertText', data },
        }),
      );
    // Until what keeps it within its bounds has come.
    await vi.waitUntil(() => !put());
    expect(get('[data-full]').textContent).toBe(BOUNDS.full(LONGEST_ENTRY, 4, data.length));
    write('title', `年检材料${data}`);
    expect(blank('title').textContent).toBe('年检材料');
    await isSaved();
    expect(await onDisk()).toMatchObject({ fields: { title: { value: '年检材料' } } });
  });
});

describe('a date', () => {
  test('has one control, and what is printed of it keeps its marks while it is empty', async () => {
    await open(sheet);
    const [control, ...others] = getAll('.cell:has([data-blank="date"]) input');
    expect(others).toEqual([]);
    expect(control?.getAttribute('aria-labelledby')).toBe('date-label');
    const printed = blank('date');
    expect(printed.hasAttribute('role')).toBe(false);
    expect(printed.dataset['empty']).toContain('年');
    choose('input[type="date"]', '2026-01-09');
    expect(printed.textContent).toBe('2026年1月9日');
    choose('input[type="date"]', '');
    expect(printed.childNodes).toHaveLength(0);
  });

  test('stands beside a signature, which does not take its place', async () => {
    await open(sheet);
    write('applicant', '样例');
    expect(blank('applicant.day').dataset['empty']).toContain('月');
    expect(blank('applicant.day').previousElementSibling?.getAttribute('aria-label')).toBe(
      '申请人签名，日期',
    );
  });

  test('within a letter is one place too', async () => {
    await open(letter);
    const controls = getAll<HTMLInputElement>('input[type="date"]');
    expect(controls.map((control) => control.getAttribute('aria-label'))).toEqual([
      '日期：送上，请于＿前回复。',
      '日期：＿',
    ]);
  });
});

describe('blanks that are one', () => {
  const form = the(lived.forms, 'opinion-letter');
  const blocks = form.blocks.map((block) =>
    block.type === 'text'
      ? {
          ...block,
          paragraphs: [
            '____{=drafter}，____年____月____日{#day}',
            '____{=drafter:拟稿人}，____年____月____日{=day}',
          ],
        }
      : block,
  );
  const render2 = () => render(FormSheet, { view: viewForm({ ...form, blocks }, '档案岗') });
  const [first, second] = ['text.1.1.1', 'text.1.2.1'];

  test('are written in any of them and stand in all, on the page and in the draft', async () => {
    await open(await render2());
    write('drafter', '甲');
    expect([blank(first).textContent, blank(second).textContent]).toEqual(['甲', '甲']);
    write(second, '乙');
    expect([blank(first).textContent, blank('drafter').textContent]).toEqual(['乙', '乙']);
    choose('input[type="date"]', '2026-11-28');
    expect(getAll<HTMLInputElement>('input[type="date"]').map(({ value }) => value)).toEqual([
      '2026-11-28',
      '2026-11-28',
    ]);
    await isSaved();
    expect(await onDisk('opinion-letter')).toMatchObject({
      fields: {
        drafter: { value: '乙' },
        [first]: { value: '乙' },
        [second]: { value: '乙' },
        'text.1.1.2': { value: '2026-11-28' },
        'text.1.2.2': { value: '2026-11-28' },
      },
    });
    write(first, '');
    expect(blank('drafter').textContent).toBe('');
    await vi.waitUntil(async () => {
      const { fields = {} } = (await onDisk('opinion-letter')) ?? {};
      return Object.keys(fields).length === 2;
    });
  });

  test('say so to those who cannot see it', async () => {
    await open(await render2());
    const note = get('#linked');
    expect(note.textContent.trim()).toBe('与另一处是同一项，写一处，另一处跟着变');
    const described = getAll('[aria-describedby="linked"]');
    expect(described.map(({ tagName }) => tagName).sort()).toEqual([
      'DIV',
      'INPUT',
      'INPUT',
      'SPAN',
      'SPAN',
    ]);
  });

  test('of an older draft stay as they are where they differ, and are filled where one is empty', async () => {
    const field = (label: string, value: string) => ({ label, value });
    const html = await render2();
    await open(html);
    const label = blank(first).getAttribute('aria-label') ?? '';
    await draftBooks('/', () => undefined).write(async (shelves) =>
      shelves.put('drafts', 'opinion-letter', {
        format: 1,
        savedAt: '2025-11-01',
        fields: { drafter: field('拟稿人', '甲'), [first]: field(label, '乙') },
      }),
    );
    await open(html);
    await vi.waitUntil(() => blank('drafter').textContent === '甲');
    expect([blank(first).textContent, blank(second).textContent]).toEqual(['乙', '乙']);
  });
});

describe('clearing', () => {
  test('empties page and browser, and can be taken back', async () => {
    await open(sheet);
    write('number', '7');
    tick('行政公章');
    await isSaved();
    get('[data-clear]').click();
    await vi.waitUntil(() => get('[data-sign]').textContent === '');
    expect(await onDisk()).toBeUndefined();
    expect(blank('number').textContent).toBe('');
    expect(get<HTMLInputElement>('input[value="行政公章"]').checked).toBe(false);
    expect(get('[data-undo-part]').hidden).toBe(false);
    get('[data-undo]').click();
    await isSaved();
    expect(blank('number').textContent).toBe('7');
    expect(get('[data-undo-part]').hidden).toBe(true);
    // The button is gone; the sign says what came of it.
    expect(document.activeElement).toBe(get('[data-sign]'));
  });

  test('brings back what the office itself puts there', async () => {
    await open(letter);
    expect(blank('text.1.1.1').textContent).toBe('样例单位');
    write('text.1.1.1', '别的单位');
    await isSaved();
    write('text.1.1.1', '');
    await vi.waitUntil(async () => {
      const { 'text.1.1.1': field } = (await onDisk('opinion-letter'))?.fields ?? {};
      return JSON.stringify(field)?.endsWith('"value":""}');
    });
    get('[data-clear]').click();
    expect(blank('text.1.1.1').textContent).toBe('样例单位');
  });
});

describe('a ledger', () => {
  test('takes more rows, which are there again when the page opens', async () => {
    await open(ledger);
    const rows = () => getAll('tbody tr').length;
    const before = rows();
    get('[data-add-row]').click();
    expect(rows()).toBe(before + 1);
    const last = getAll('tbody tr:last-child [data-blank]');
    expect(document.activeElement).toBe(last[0]);
    expect(last[0]?.getAttribute('aria-label')).toBe(`第 ${before + 1} 行 序号`);
    write(`number.${before}`, '8');
    await isSaved();
    await open(ledger);
    await vi.waitUntil(() => rows() === before + 1);
    expect(blank(`number.${before}`).textContent).toBe('8');
  });

  test('says that it scrolls', async () => {
    await open(ledger);
    const note = get('[data-scrolls]');
    expect(note.textContent.trim()).toContain('4 栏');
    expect(get('.scroll').getAttribute('aria-describedby')).toBe(note.id);
  });
});

describe('two columns of one name', () => {
  const parts = ['维修', '盘点'].map((title, index) => ({
    ...{ type: 'table', title, blank: 1 },
    columns: [
      { label: '日期', name: `day-${index}`, kind: 'date' },
      { label: '谁', name: `who-${index}` },
    ],
  }));

  test('are told apart by those who hear them, in added rows too, and known to drafts as ever', async () => {
    await open(await render(FormSheet, { view: viewForm(aForm({ blocks: parts }), '主任') }));
    const names = () =>
      getAll('td [aria-label]').map((place) => place.getAttribute('aria-label') ?? '');
    getAll('[data-add-row]')[1]?.click();
    expect(names()).toContain('第 1 行 日期，维修');
    expect(names()).toContain('第 2 行 日期，盘点');
    expect(new Set(names()).size).toBe(6);
    write('who-1.2', '甲');
    await isSaved();
    expect((await onDisk('seal-register'))?.fields['who-1.2']).toEqual({
      ...{ label: '第 2 行 谁', value: '甲' },
    });
  });
});

test('what an older form asked for stands beside it until somebody removes it', async () => {
  const field = { label: '旧栏目', value: '甲\n乙' };
  await draftBooks('/', () => undefined).write(async (shelves) =>
    shelves.put('drafts', 'seal-sheet', {
      format: 1,
      savedAt: '2025-11-01',
      fields: { gone: field, lost: { label: '旧备注', value: '丙' } },
    }),
  );
  await open(sheet);
  await vi.waitUntil(() => !get('[data-beside]').hidden);
  expect(get('[data-beside] li [data-name]').textContent).toBe('旧栏目');
  expect(get('[data-beside] li [data-text]').textContent).toBe('甲\n乙');
  const button = get('[data-beside] li button');
  expect(button.getAttribute('aria-label')).toBe('删去：旧栏目');
  button.focus();
  button.click();
  await vi.waitUntil(() => getAll('[data-beside] li').length === 1);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('删去：旧备注');
  get('[data-beside] li button').click();
  await vi.waitUntil(() => get('[data-beside]').hidden);
  expect(document.activeElement).toBe(get('[data-sign]'));
  await vi.waitUntil(async () => (await onDisk()) === undefined);
});

describe('a browser that keeps nothing', () => {
  test('is named, and the page asks before it is left once something stands there', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const asks = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await open(sheet);
    expect(get('[data-when="blocked"]').hidden).toBe(false);
    expect(asks()).toBe(false);
    write('number', '7');
    expect(asks()).toBe(true);
    await vi.waitUntil(() => !get('form-sheet').hasAttribute('data-saving'));
    expect(get('[data-sign]').textContent).toBe('');
    vi.unstubAllGlobals();
    write('number', '');
    await vi.waitUntil(() => !asks());
  });
});

describe('what comes in', () => {
  function insert(inputType: string, data?: Record<string, string>): { taken: boolean } {
    const event = new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType });
    const dataTransfer = data && { getData: (kind: string) => data[kind] ?? '' };
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer ?? null });
    blank('number').dispatchEvent(event);
    return { taken: event.defaultPrevented };
  }

  test.each(['insertFromPaste', 'insertFromDrop'])('by %s is plain text', async (inputType) => {
    await open(sheet);
    const data = { 'text/plain': '三份', 'text/html': '<table><tr><td>三份</td></tr></table>' };
    expect(insert(inputType, data).taken).toBe(true);
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, '三份');
  });

  test('without a text is left to the browser', async () => {
    await open(sheet);
    expect(insert('insertFromPaste').taken).toBe(false);
    expect(execCommand).not.toHaveBeenCalled();
  });

  test('by typing is left to the browser', async () => {
    await open(sheet);
    expect(insert('insertText', { 'text/plain': '三' }).taken).toBe(false);
  });

  test('is not set in bold or otherwise', async () => {
    await open(sheet);
    expect(insert('formatBold').taken).toBe(true);
  });
});

describe('what the form works out', () => {
  const cell = (table: number, row: number, column: number) =>
    getAll<HTMLTableElement>('table')[table]?.rows[row]?.cells[column]?.textContent.trim();
  const writeRow = () => {
    write('worker.1', '甲');
    write('frequency.1', '10');
    write('factor.1', '1.5');
    write('person.1', '甲');
    write('available.1', '160');
  };

  test('stands there as one writes, is nothing to write in, and is not kept', async () => {
    await open(summary);
    expect(getAll('[data-works][contenteditable]')).toEqual([]);
    writeRow();
    expect([cell(0, 1, 4), cell(1, 1, 1), cell(1, 1, 3)]).toEqual(['15.0', '15.0', '9.4%']);
    expect([cell(1, 4, 0), cell(1, 4, 1), cell(1, 4, 3)]).toEqual(['合计', '15.0', '9.4%']);
    await isSaved();
    const { fields } = (await onDisk('seal-register')) ?? {};
    expect(Object.keys(fields ?? {})).toEqual(
      expect.arrayContaining(['worker.1', 'frequency.1', 'available.1']),
    );
    expect(Object.keys(fields ?? {})).toHaveLength(5);
  });

  test('counts rows that were added, and what was kept when the page opens again', async () => {
    await open(summary);
    writeRow();
    getAll('[data-add-row]')[0]?.click();
    write('worker.4', '甲');
    write('frequency.4', '1');
    write('factor.4', '5');
    expect(cell(1, 1, 1)).toBe('20.0');
    await isSaved();
    await open(summary);
    await vi.waitUntil(() => cell(1, 1, 1) === '20.0');
    expect(cell(0, 4, 4)).toBe('5.0');
  });
});
