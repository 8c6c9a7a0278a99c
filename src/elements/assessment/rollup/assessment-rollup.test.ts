import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import RollupPage from '#pages/assessment/rollup.astro';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

const html = await render(RollupPage);
show(html);
await import('./assessment-rollup.ts');

const ITEMS = ['scope-01', 'scope-02', 'seals-01'];

/** The text of a file in which every item is on one level, or as given. */
function sheet(unit: string, level: number, more: object = {}, answers: object = {}): string {
  const plain = ITEMS.map((item) => [item, { state: 'answered', level }]);
  return JSON.stringify({
    format: 2,
    id: unit,
    revision: 1,
    questionnaire: { id: 'small-self-assessment', version: '2.0.0' },
    about: { name: '', unit, date: '2026-11-20', person: '', role: '' },
    answers: { ...Object.fromEntries(plain), ...answers },
    notes: {},
    plan: [],
    finishedOn: '',
    savedAt: '',
    ...more,
  });
}

const file = (name: string, text: string) => new File([text], name);
const FIVE = [0, 1, 2, 3, 3].map((level, place) =>
  file(`${place}.json`, sheet(`单位${place}`, level)),
);

/** Chooses files as the field of the browser does. */
function choose(files: readonly File[], kind = 'files'): void {
  const input = get<HTMLInputElement>(`[data-input="${kind}"]`);
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change'));
}

const outcome = () => get('[data-outcome]').textContent;
const done = () => vi.waitFor(() => expect(get('[data-busy]').hidden).toBe(true));
const texts = (selector: string) => getAll(selector).map(({ textContent }) => textContent.trim());
const rows = (list: string) =>
  getAll(`[data-list="${list}"] tr`).map((row) =>
    [...row.children].map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' ')),
  );

async function take(files: readonly File[]): Promise<void> {
  choose(files);
  await done();
}

const handedOut: { name: string; file: Blob }[] = [];

beforeEach(() => {
  handedOut.length = 0;
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    handedOut.push({ name: this.download, file: blob });
  });
  show(html);
});
afterEach(() => vi.restoreAllMocks());

test('before anything is chosen, there is a way to choose and nothing else', () => {
  expect(get('[data-choose]').hidden).toBe(false);
  expect(outcome()).toBe(WORDS.choose.none);
  expect(get('[data-report]').hidden).toBe(true);
  expect(get('[data-section="left"]').hidden).toBe(true);
  expect(get('[data-clear]').hidden).toBe(true);
  expect(texts('.notice strong')).toEqual([WORDS.notForRanking]);
});

test('buttons open the fields', () => {
  const opened: string[] = [];
  for (const input of getAll<HTMLInputElement>('[data-input]')) {
    input.click = () => void opened.push(input.dataset['input'] ?? '');
  }
  get('[data-pick="folder"]').click();
  get('[data-pick="files"]').click();
  expect(opened).toEqual(['folder', 'files']);
});

describe('five units', () => {
  beforeEach(() => take(FIVE));

  test('are enough: where they stand, what they lack, what helps', () => {
    expect(outcome()).toBe(WORDS.outcome.whole(5, 0));
    expect(get('[data-report]').hidden).toBe(false);
    expect(texts('[data-list="areas"] h3')).toEqual(['职责范围', '印章']);
    expect(rows('standings').slice(0, 9)).toEqual([
      ['0 级 没有做法', '1'],
      ['1 级 口头约定', '1'],
      ['2 级 书面规定', '1'],
      ['3 级 有记录', '2'],
      ['4 级 有改进', '0'],
      [WORDS.areas.apart.range, '0'],
      [WORDS.areas.apart.insufficient, '0'],
      [WORDS.areas.apart['not-comparable'], '0'],
      [WORDS.areas.apart['not-applicable'], '0'],
    ]);
    expect(rows('weak')).toEqual([
      [expect.stringContaining('职责范围第 1 题'), '3/5'],
      [expect.stringContaining('印章第 1 题'), '3/5'],
      [expect.stringContaining('职责范围第 2 题'), '2/5'],
    ]);
    expect(getAll('[data-critical]').map(({ hidden }) => hidden)).toEqual([false, true, true]);
    expect(rows('instruments').map(([title, , chosen]) => [title, chosen])).toEqual([
      ['用印登记簿', '3'],
      ['用印单', '2'],
    ]);
    expect(rows('items')[0]?.slice(1)).toEqual(['1', '1', '1', '2', '0', '0', '0', '0']);
    expect(get('[data-section="left"]').hidden).toBe(true);
  });

  test('have bars as long as their share', () => {
    const bars = getAll('[data-list="standings"] [data-bar]').slice(0, 4);
    expect(
      bars.map((bar) => [bar.getAttribute('data-standing'), bar.getAttribute('width')]),
    ).toEqual([
      ['0', '20'],
      ['1', '20'],
      ['2', '20'],
      ['3', '40'],
    ]);
  });

  test('come with more in a second choice, and the same file is left out', async () => {
    await take([file('9.json', sheet('单位9', 4)), file('再交.json', sheet('单位0', 0))]);
    expect(outcome()).toBe(WORDS.outcome.whole(6, 1));
    expect(rows('left')).toEqual([['再交.json', WORDS.reasons['same-sheet']('0.json')]]);
    expect(texts('[data-fill="left-files"]')).toEqual(['1 个']);
  });

  test('are gone when everything is cleared', () => {
    get('[data-clear]').click();
    expect(outcome()).toBe(WORDS.cleared);
    expect(get('[data-report]').hidden).toBe(true);
    expect(document.activeElement).toBe(get('[data-pick="files"]'));
  });

  test('are handed out as a flat table', async () => {
    get('[data-export="flat"]').click();
    await vi.waitFor(() => expect(handedOut).toHaveLength(1));
    expect(handedOut[0]?.name).toMatch(/^自评明细-\d{4}-\d{2}-\d{2}\.csv$/);
    const bytes = new Uint8Array((await handedOut[0]?.file.arrayBuffer()) ?? []);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 5 * ITEMS.length);
    expect(lines[1]).toContain('0.json,单位0,1,单位0,2026-11-20,');
  });

  test('are handed out as Excel', async () => {
    get('[data-export="excel"]').click();
    await vi.waitFor(() => expect(handedOut).toHaveLength(1));
    expect(handedOut[0]?.name).toMatch(/^自评汇总-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const bytes = new Uint8Array((await handedOut[0]?.file.arrayBuffer()) ?? []);
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    expect(get('[data-export-status]').textContent).toBe('');
  });

  test('are printed unfolded, and folded as they were afterwards', () => {
    const details = get<HTMLDetailsElement>('details');
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).toBe(false);
    const print = vi.fn();
    window.print = print;
    get('[data-print]').click();
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('fewer than five', () => {
  test('are told of, and not rolled up', async () => {
    await take(FIVE.slice(0, 4));
    expect(outcome()).toBe(WORDS.outcome.few(4, 5, 0));
    expect(get('[data-report]').hidden).toBe(true);
  });

  test('all refused: each with its reason', async () => {
    const big = file('big.json', '{}');
    Object.defineProperty(big, 'size', { value: 50 * 1024 * 1024 });
    big.text = () => Promise.reject(new Error('must not be read'));
    const gone = file('gone.json', '{}');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await take([
      file('a.json', '{"format":2'),
      file('b.docx', 'PK'),
      big,
      gone,
      file(
        'old.json',
        sheet('乙', 1, { questionnaire: { id: 'small-self-assessment', version: '0.9.0' } }),
      ),
    ]);
    expect(outcome()).toBe(WORDS.outcome.none(5));
    expect(rows('left')).toEqual([
      ['a.json', WORDS.reasons['not-json']()],
      ['b.docx', WORDS.reasons['other-kind']()],
      ['big.json', WORDS.reasons['too-large']('50')],
      ['gone.json', WORDS.reasons.unreadable()],
      ['old.json', WORDS.reasons['other-version']('0.9.0', '2.0.0')],
    ]);
  });

  test('nothing at all is said, and so are too many', async () => {
    choose([]);
    expect(outcome()).toBe(WORDS.emptyFolder);
    choose(Array.from({ length: 3001 }, () => file('a.json', '')));
    expect(outcome()).toBe(WORDS.tooMany(3001, 3000));
    await done();
  });
});

test('names are text, whatever they look like', async () => {
  const units = ['<img src=x onerror=alert(1)>', '=1+1', '@SUM(A1)', '+1', '-1'];
  await take(units.map((unit, place) => file(`${place}<b>.json`, sheet(unit, 1))));
  expect(outcome()).toBe(WORDS.outcome.whole(5, 0));
  expect(getAll('assessment-rollup img, assessment-rollup b')).toEqual([]);
  get('[data-export="flat"]').click();
  await vi.waitFor(() => expect(handedOut).toHaveLength(1));
  const csv = (await handedOut[0]?.file.text()) ?? '';
  const cells = csv.split('\r\n').flatMap((line) => line.split(','));
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=1+1");
});

test('sheets to be checked are counted and named', async () => {
  const open = { 'scope-01': { state: 'answered', level: 7 } };
  await take([...FIVE, file('x.json', sheet('', 2, { id: 'x' }, open))]);
  expect(rows('remarks')).toEqual([
    ['x.json', `${WORDS.remarks.noUnit}；${WORDS.remarks.flaws(1)}。`],
  ]);
});

test('stopping throws away what was chosen last', async () => {
  await take(FIVE);
  const more = Array.from({ length: 20 }, (_, place) =>
    file(`m${place}.json`, sheet(`m${place}`, 2)),
  );
  const [first] = more;
  if (first) first.text = () => Promise.resolve(get('[data-cancel]').click()).then(() => '');
  get('[data-pick="files"]').focus();
  choose(more);
  expect(document.activeElement).toBe(get('[data-cancel]'));
  expect(get<HTMLButtonElement>('[data-pick="files"]').disabled).toBe(true);
  await done();
  expect(outcome()).toBe(WORDS.busy.stopped);
  expect(document.activeElement).toBe(get('[data-outcome]'));
  expect(rows('left')).toEqual([]);
  expect(get('[data-report]').hidden).toBe(false);
  await take([file('n.json', sheet('n', 2))]);
  expect(outcome()).toBe(WORDS.outcome.whole(6, 0));
});
