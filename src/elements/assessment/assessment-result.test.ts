import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ResultPage from '#pages/assessment/result.astro';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { giveLevels, theStore } from './testing.ts';

const html = await render(ResultPage);
show(html);
await import('./assessment-result.ts');

const texts = (selector: string) => getAll(selector).map(({ textContent }) => textContent.trim());
const filled = (name: string) => texts(`[data-fill="${name}"]`);
const section = (name: string) => get(`[data-section="${name}"]`);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-05T10:00:00'), toFake: ['Date'] });
  show(html);
  theStore().clearAll();
});
afterEach(() => vi.useRealTimers());

test('nothing answered is no result', () => {
  expect(get('[data-empty]').hidden).toBe(false);
  expect(get('[data-report]').hidden).toBe(true);
  expect(get('[data-waiting]').hidden).toBe(true);
});

describe('a sheet that is filled in', () => {
  beforeEach(() => giveLevels({ 'scope-01': 1, 'scope-02': 2, 'seals-01': 4 }));

  test('is told in one sentence and four facts, with whose it is and from when', () => {
    expect(get('[data-report]').hidden).toBe(false);
    expect(get('[data-empty]').hidden).toBe(true);
    expect(filled('summary')).toEqual([
      WORDS.overall.weakest('“职责范围”', '2 级', '“主任能口头说出大概”'),
    ]);
    expect(filled('weakest')).toEqual(['职责范围']);
    expect(filled('meta')).toEqual([WORDS.meta('某单位', '2026-12-05', '1.0.0')]);
    expect(get('dd[data-fill="level"]').textContent).toBe('2 级');
    expect(get('dd[data-fill="answered"]').textContent).toBe('3/3');
    expect(section('missing').hidden).toBe(true);
  });

  test('has a bar and a row for each area', () => {
    expect(texts('[data-list="areas"] h3 [data-fill]')).toEqual([
      ...['职责范围', '2 级'],
      ...['印章', '4 级'],
    ]);
    const rows = getAll('[data-list="rows"] tr').map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['职责范围', '2 级', '44 分', '44 分', '2/2'],
      ['印章', '4 级', '100 分', '100 分', '1/1'],
    ]);
    const bars = getAll('[data-list="areas"] [data-bar]');
    expect(bars.map((bar) => [bar.getAttribute('width'), bar.getAttribute('data-level')])).toEqual([
      ['43.75', '2'],
      ['100', '4'],
    ]);
    expect(get('[data-whisker]').getAttribute('d')).toBe('');
  });

  test('lists first what to do, with what is now, what to do, pages that help and the way back', () => {
    const [task] = getAll('[data-list="first"] > li');
    expect(task?.querySelector('h3')?.textContent.trim()).toMatch(/^有没有一份写全事项的清单？/);
    expect(task?.querySelector<HTMLElement>('[data-critical]')?.hidden).toBe(false);
    expect(task?.querySelector('[data-fill="now"]')?.textContent).toBe('主任能口头说出大概');
    expect(task?.querySelector('[data-fill="advice"]')?.textContent).toBe('逐条补上谁办和多久一次');
    expect(
      [...(task?.querySelectorAll('[data-list="pages"] a') ?? [])].map((a) => a.textContent),
    ).toEqual(['职责边界', 'YZ-01 用印']);
    expect(task?.querySelector('[data-redo]')?.getAttribute('href')).toBe(
      '/assessment/scope/#scope-01',
    );
    expect(get('[data-first-none]').hidden).toBe(true);
  });

  test('names procedures that help most, and high levels without evidence', () => {
    expect(texts('[data-list="procedures"] a')).toEqual(['YZ-01 用印']);
    expect(texts('[data-list="undefended"] a')).toHaveLength(1);
    theStore().note('seals-01', { evidence: '清点记录' });
    expect(section('undefended').hidden).toBe(true);
  });
});

test('what binds an area is named, with a way to its item', () => {
  giveLevels({ 'scope-01': 0, 'scope-02': 4, 'seals-01': 4 });
  const links = getAll<HTMLAnchorElement>('[data-list="binding"] a');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    [WORDS.bindingItem(1), '/assessment/scope/#scope-01'],
  ]);
});

test('what is open makes a range, which the whisker draws', () => {
  theStore().answer('scope-02', { state: 'unknown' });
  giveLevels({ 'scope-01': 2, 'seals-01': 3 });
  expect(get('[data-list="rows"] td').textContent).toMatch(/待核实$/);
  const [first, second] = getAll('[data-whisker]');
  expect(first?.getAttribute('d')).toMatch(/^M[\d.]+ 5H[\d.]+M[\d.]+ 2V8M[\d.]+ 2V8$/);
  expect(second?.getAttribute('d')).toBe('');
  expect(texts('[data-list="ask"] a')).toEqual([expect.stringMatching(/临时任务有没有登记？$/)]);
  expect(texts('[data-list="ask"] [data-fill]')).toEqual([WORDS.askWho('文书岗')]);
  expect(getAll('[data-bar]')[0]?.hasAttribute('data-level')).toBe(false);
});

test('what is missing is counted and listed, as links', () => {
  giveLevels({ 'seals-01': 3 });
  expect(section('missing').hidden).toBe(false);
  expect(filled('partial')).toEqual([WORDS.partial(2)]);
  expect(getAll('[data-list="missing"] a').map((link) => link.getAttribute('href'))).toEqual([
    '/assessment/scope/#scope-01',
    '/assessment/scope/#scope-02',
  ]);
});

test('what does not apply is listed with its reason', () => {
  theStore().answer('scope-02', { state: 'na' });
  theStore().note('scope-02', { reason: '没有临时任务' });
  giveLevels({ 'scope-01': 3, 'seals-01': 3 });
  expect(texts('[data-list="not-applicable"] [data-fill="text"]')).toEqual(['没有临时任务']);
  expect(get('[data-first-none]').hidden).toBe(false);
  expect(section('first').hidden).toBe(true);
});

describe('on paper', () => {
  const tell = (type: string) => window.dispatchEvent(new Event(type));

  test('everything is unfolded, and as it was afterwards', () => {
    giveLevels({ 'seals-01': 3 });
    const folded = getAll<HTMLDetailsElement>('assessment-result details');
    const [first] = folded;
    if (first) first.open = true;
    tell('beforeprint');
    expect(folded.every(({ open }) => open)).toBe(true);
    tell('afterprint');
    expect(folded.map(({ open }) => open)).toEqual(folded.map((_, index) => index === 0));
  });

  test('comes with the button', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    get('[data-print]').click();
    expect(print).toHaveBeenCalledTimes(1);
  });
});

test('a result that was taken out follows the sheet no longer', () => {
  const result = get('assessment-result');
  result.remove();
  giveLevels({ 'seals-01': 3 });
  expect(result.querySelector<HTMLElement>('[data-report]')?.hidden).toBe(true);
});
