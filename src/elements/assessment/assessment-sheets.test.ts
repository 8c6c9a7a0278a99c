/** Several sheets, whose they are, and files of them that are taken along and read in. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sheetFile } from '#domain/assessment/record/sheet-file.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import StartPage from '#pages/assessment/index.astro';
import { ASSESSMENT_FILES as FILES, ASSESSMENT_SHEETS as WORDS } from '#strings.ts';
import { get, getAll, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { giveLevels, theStore } from './testing.ts';

const html = await render(StartPage);
show(html);
await import('./assessment-sheets.ts');
await import('./assessment-import.ts');

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

const rows = () => getAll('[data-list="sheets"] > li');
const titles = () => rows().map((row) => row.querySelector('b')?.textContent);
const rowOf = (title: string) =>
  rows().find((row) => row.querySelector('b')?.textContent === title);
const button = (title: string, name: string) =>
  rowOf(title)?.querySelector<HTMLButtonElement>(`[data-${name}]`);
const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 5_000, interval: 1 });
const sheet = () => theStore().$sheet.get();

beforeEach(async () => {
  show(html);
  for (const { id } of theStore().$sheets.get()) await theStore().removeSheet(id);
  theStore().clearAll();
  await theStore().settled();
});

describe('whose a sheet is', () => {
  test('is known where the office has a name, and can be written', async () => {
    expect(get<HTMLInputElement>('[data-about="unit"]').value).toBe('某单位');
    type('[data-about="person"]', '甲');
    type('[data-about="name"]', '上半年');
    const role = get<HTMLSelectElement>('[data-about="role"]');
    role.value = 'head';
    role.dispatchEvent(new Event('input', { bubbles: true }));
    await theStore().settled();
    expect(sheet().about).toMatchObject({
      ...{ unit: '某单位', person: '甲', name: '上半年', role: 'head' },
    });
    expect(titles()).toEqual(['上半年']);
    expect(rows()[0]?.textContent).toContain(WORDS.roles.head);
  });

  test('follows the sheet no longer once it was taken out', () => {
    const list = get('assessment-sheets');
    const before = list.outerHTML;
    list.remove();
    giveLevels({ 'scope-01': 1 });
    expect(list.outerHTML).toBe(before);
  });
});

describe('the list', () => {
  async function two() {
    theStore().change((one) => ({ ...one, about: { ...one.about, name: '甲' } }));
    giveLevels({ 'scope-01': 1 });
    get('[data-create]').click();
    await until(() => rows().length === 2);
  }

  test('makes another one, opens and names them', async () => {
    await two();
    const unnamed = WORDS.unnamed(sheet().about.date);
    expect(titles().toSorted()).toEqual([unnamed, '甲'].toSorted());
    expect(button(unnamed, 'open')?.hidden).toBe(true);
    expect(rowOf('甲')?.textContent).toContain(WORDS.answered(1, 3));
    button('甲', 'open')?.click();
    await until(() => sheet().about.name === '甲');
    expect(sheet().answers).toEqual({ 'scope-01': { state: 'answered', level: 1 } });
  });

  test('hands each out as a file', async () => {
    await two();
    button('甲', 'export')?.click();
    await until(() => files.at(-1)?.name !== '' && files.length > 0);
    expect(files.at(-1)?.name).toMatch(/^自评-某单位-甲-/);
    expect(JSON.parse((await files.at(-1)?.text) ?? '')).toMatchObject({ about: { name: '甲' } });
  });

  test('removes one, which can be brought back', async () => {
    await two();
    button('甲', 'remove')?.click();
    await until(() => rows().length === 1);
    theStore().undo();
    await until(() => rows().length === 2);
    expect(titles()).toContain('甲');
  });

  test('begins the next round: whose it is, what was answered, what is not done', async () => {
    expect(get('[data-round]').hidden).toBe(true);
    // What it says holds for the next round alone, not for a sheet that is begun anew.
    expect(get('[data-round-note]').hidden).toBe(true);
    giveLevels({ 'scope-01': 1 });
    await theStore().settled();
    expect(get('[data-round]').hidden).toBe(false);
    expect(get('[data-round-note]').hidden).toBe(false);
    const before = sheet();
    get('[data-round]').click();
    await until(() => rows().length === 2);
    expect(sheet()).toMatchObject({
      ...{ answers: {}, about: { unit: '某单位' } },
      earlier: { id: before.id, answers: before.answers },
    });
    const last = await theStore().readSheet(before.id);
    expect((last as SheetRecord).finishedOn).not.toBe('');
  });
});

describe('a file', () => {
  async function choose(name: string, text: string): Promise<void> {
    const input = get<HTMLInputElement>('[data-file]');
    const file = new File([text], name);
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change'));
    await until(() => !get('[data-preview]').hidden || !get('[data-refused]').hidden);
  }

  /** What a colleague hands in. */
  function handedIn(more: object = {}): string {
    return sheetFile({
      ...sheet(),
      id: 'file',
      about: { name: '乙的', unit: '样例街道', date: '2026-11-20', person: '乙', role: 'staff' },
      answers: {
        'scope-01': { state: 'answered', level: 4 },
        'scope-02': { state: 'unknown' },
      },
      ...more,
    });
  }

  test('is shown before anything is done with it', async () => {
    giveLevels({ 'scope-01': 1 });
    await theStore().settled();
    const before = sheet();
    await choose('乙.json', handedIn());
    const told = getAll('[data-preview] dd').map(({ textContent }) => textContent);
    expect(told).toEqual([
      ...['乙的', '样例街道', '2026-11-20', `乙　${WORDS.roles.staff}`, '2.0.0', '2/3'],
      FILES.rows(0),
    ]);
    expect(document.activeElement).toBe(get('[data-preview]'));
    expect(get('[data-section="problems"]').hidden).toBe(true);
    get('[data-compare]').click();
    const cells = getAll('[data-list="differences"] tr').map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      [FILES.item('职责范围', 1), FILES.level(1), FILES.level(4)],
      [FILES.item('职责范围', 2), FILES.answer.blank, FILES.answer.unknown],
    ]);
    expect(sheet()).toEqual(before);
    get('[data-drop]').click();
    expect(get('[data-preview]').hidden).toBe(true);
    expect(theStore().$sheets.get()).toHaveLength(1);
  });

  test('takes the place of the open sheet, and gives it back', async () => {
    giveLevels({ 'scope-01': 1 });
    await choose('乙.json', handedIn());
    get('[data-replace]').click();
    expect(sheet()).toMatchObject({ about: { person: '乙' } });
    expect(theStore().$undo.get()?.kind).toBe('replaced');
    theStore().undo();
    expect(sheet().answers).toEqual({ 'scope-01': { state: 'answered', level: 1 } });
  });

  test('is put beside the others, with its text', async () => {
    giveLevels({ 'scope-01': 1 });
    const text = handedIn();
    await choose('乙.json', text);
    get('[data-add]').click();
    await until(() => rows().length === 2);
    expect(titles()).toContain('乙的');
    expect(sheet().answers).toEqual({ 'scope-01': { state: 'answered', level: 1 } });
    expect(theStore().$originals.get()).toMatchObject([{ name: '乙.json', text, from: 'file' }]);
    expect(get('[data-preview]').hidden).toBe(true);
  });

  test('with one bad answer gives the others, tells which, and hands out the original', async () => {
    const text = handedIn({ answers: { 'scope-01': { state: 'answered', level: 9 } } });
    await choose('乙.json', text);
    expect(get('[data-section="problems"]').hidden).toBe(false);
    expect(getAll('[data-list="problems"] li').map((line) => line.textContent)).toEqual([
      '“职责范围”第 1 题的答案：该是0 到 4 的整数；文件里是 9。',
    ]);
    get('[data-original]').click();
    expect(await files.at(-1)?.text).toBe(text);
  });

  test('of an older questionnaire says what is asked again, and why', async () => {
    const questionnaire = { ...sheet().questionnaire, version: '1.0.0' };
    await choose('旧.json', handedIn({ questionnaire }));
    expect(get('[data-section="carried"]').hidden).toBe(false);
    expect(get('[data-fill="carried"]').textContent).toContain('1.0.0');
    for (const line of getAll('[data-list="carried"] li')) {
      expect(line.querySelector('a')?.getAttribute('href')).toMatch(/#scope-0\d$/);
      expect(line.textContent.length).toBeGreaterThan(20);
    }
  });

  test.each([
    ['a.txt', 'hello', FILES.refusals['not-json']('"hello"')],
    ['leer.json', '', FILES.refusals.empty()],
    ['groß.json', 'x'.repeat(49 * 1024 * 1024), FILES.refusals['too-large']('49.0 MB')],
  ])('%s is refused in plain words, and nothing is touched', async (name, text, why) => {
    giveLevels({ 'scope-01': 1 });
    await theStore().settled();
    const before = sheet();
    await choose(name, text);
    expect(get('[data-refused]').textContent).toContain(FILES.refused(name));
    expect(get('[data-refused]').textContent).toContain(why);
    expect(get('[data-preview]').hidden).toBe(true);
    expect(sheet()).toEqual(before);
  });

  test('with markup and formulas is text and nothing else', async () => {
    const name = '<img src=x onerror=alert(1)>=1+1';
    await choose('x.json', handedIn({ about: { ...sheet().about, name } }));
    expect(get('[data-preview] [data-fill="name"]').textContent).toBe(name);
    expect(getAll('[data-preview] img')).toEqual([]);
    get('[data-add]').click();
    await until(() => titles().includes(name));
    expect(getAll('assessment-sheets img')).toEqual([]);
  });
});
