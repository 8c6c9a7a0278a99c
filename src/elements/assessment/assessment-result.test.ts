import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ResultPage from '#pages/assessment/result.astro';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { giveLevels, theStore } from './testing.ts';

const html = await render(ResultPage);
show(html);
await import('./assessment-result.ts');

const texts = (selector: string) =>
  getAll(selector).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
const filled = (name: string) => get(`[data-fill="${name}"]`).textContent;
const section = (name: string) => get(`[data-section="${name}"]`);
const hrefs = (selector: string) =>
  getAll<HTMLAnchorElement>(selector).map((link) => link.getAttribute('href'));

/** Opens the page, and waits until what is kept was read. */
async function open(page = html): Promise<void> {
  show(page);
  await vi.waitFor(() =>
    expect(get('[data-empty]').hidden && get('[data-report]').hidden).toBe(false),
  );
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-12-05T10:00:00'), toFake: ['Date'] });
  history.replaceState(null, '', '/assessment/result/');
  theStore().clearAll();
  await theStore().settled();
  await open();
});
afterEach(() => vi.useRealTimers());

test('nothing answered is no result', () => {
  expect(get('[data-empty]').hidden).toBe(false);
  expect(get('[data-report]').hidden).toBe(true);
  expect(get('[data-waiting]').hidden).toBe(true);
});

describe('a sheet that is filled in', () => {
  beforeEach(() => giveLevels({ 'scope-01': 1, 'scope-02': 1, 'seals-01': 4 }));

  test('is told in one sentence, with level, name, target, score and whose it is', () => {
    expect(get('[data-report]').hidden).toBe(false);
    expect(get('[data-empty]').hidden).toBe(true);
    expect(filled('sentence')).toBe(
      '总体 1 级，最弱的是“职责范围”，最该先补的现在是“主任能口头说出大概”。',
    );
    expect(filled('level')).toBe('1 级');
    expect(filled('name')).toBe('口头约定为主');
    expect(filled('target')).toBe('目标 2 级 书面规定');
    expect(filled('score')).toBe('50 分（满分 100）');
    expect(filled('counts')).toBe('已答 3 · 不清楚 0 · 未答 0');
    expect(filled('credibility')).toBe('1 题答到 3 级以上，1 题没有写依据。');
    expect(filled('meta')).toBe(WORDS.meta('某单位', '2026-12-05', '', '2.0.0'));
    expect(section('coverage').hidden).toBe(true);
  });

  test('stands on a staircase', () => {
    const steps = getAll('[data-list="steps"] > li');
    expect(steps.map(({ dataset }) => [dataset['level'], dataset['state']])).toEqual([
      ['0', 'reached'],
      ['1', 'reached'],
      ['2', 'ahead'],
      ['3', 'ahead'],
      ['4', 'ahead'],
    ]);
    expect(texts('[data-list="steps"] > li')).toEqual([
      '0 级没有做法',
      '现在1 级口头约定',
      '目标2 级书面规定',
      '3 级有记录',
      '4 级有改进',
    ]);
  });

  test('begins with the thing that gains most: its form, effort, procedure, what it lifts, what comes of it', () => {
    expect(filled('things-title')).toBe('先做一件');
    expect(texts('[data-list="things"] h3')).toEqual(['用印登记簿今天就能用起来']);
    expect(hrefs('[data-list="things"] h3 a')).toEqual(['/forms/seal-ledger/']);
    expect(texts('[data-list="things"] [data-follow] a')).toEqual(['YZ-01 用印']);
    expect(texts('[data-list="lifts"] a')).toEqual(['职责范围第 2 题 1 → 2']);
    expect(texts('[data-list="after"] b')).toEqual(['职责范围 1 级 → 2 级', '总体 1 级 → 2 级']);
    expect(section('tasks').hidden).toBe(true);
  });

  test('has a bar of five cells for each area, with the target marked', () => {
    const bars = getAll('[data-list="areas"] .bar').map((bar) =>
      [...bar.querySelectorAll<HTMLElement>('.cell')].map(
        (cell) => `${cell.dataset['state'] ?? ''}${cell.hasAttribute('data-target') ? '▲' : ''}`,
      ),
    );
    expect(bars).toEqual([
      ['reached', 'reached', '▲', '', ''],
      ['reached', 'reached', 'reached', 'reached▲', 'reached'],
    ]);
    expect(texts('[data-list="areas"] .numbers')[1]).toBe('4 级100 分目标 3 级 有记录已答 1/1');
  });

  test('has a row for each question: a dot, the target, both statements, what to use, the way back', () => {
    const rows = getAll('[data-list="rows"] > tr');
    expect(rows).toHaveLength(3);
    const [, second, third] = rows;
    expect([...(second?.children ?? [])].map((cell) => cell.textContent.trim())).toEqual([
      expect.stringMatching(/^2．临时任务有没有登记？/),
      '1 级，目标 2 级',
      '想起来的时候登记',
      '有登记簿，但登得不全',
      '用印登记簿',
      expect.stringMatching(/^再答\s*职责范围第 2 题$/),
    ]);
    expect(second?.querySelector('circle')?.getAttribute('cx')).toBe('30');
    expect(second?.querySelector('.target')?.getAttribute('d')).toBe('M50 1V15');
    expect(hrefs('[data-again]')[1]).toBe('/assessment/scope/?from=result#scope-02');
    expect(third?.textContent).toContain('没有写依据');
    expect(third?.querySelector('[data-use]')).toBeNull();
    expect(getAll('[data-critical]').map(({ hidden }) => hidden)).toEqual([false, true, true]);
  });
});

test('what binds an area is named, with a way to its item', () => {
  giveLevels({ 'scope-01': 0, 'scope-02': 4, 'seals-01': 4 });
  expect(texts('[data-list="binding"] a')).toEqual([WORDS.bindingItem(1)]);
  expect(hrefs('[data-list="binding"] a')).toEqual(['/assessment/scope/?from=result#scope-01']);
  expect(getAll('[data-section="binding"]').map(({ hidden }) => hidden)).toEqual([false, true]);
});

test('what is open makes a range, and is asked', () => {
  theStore().answer('scope-02', { state: 'unknown' });
  giveLevels({ 'scope-01': 2, 'seals-01': 3 });
  expect(filled('level')).toMatch(/待核实$/);
  expect(getAll('.cell[data-state="possible"]').length).toBeGreaterThan(0);
  expect(texts('[data-list="ask"] [data-fill="who"]')).toEqual([WORDS.askWho('文书岗')]);
  expect(getAll('[data-list="rows"] circle')).toHaveLength(2);
  expect(texts('[data-list="rows"] .level')[1]).toBe('不清楚');
});

test('where nothing is known there is only whom to ask', () => {
  for (const id of ['scope-01', 'scope-02', 'seals-01']) {
    theStore().answer(id, { state: 'unknown' });
  }
  expect(get('[data-things]').hidden).toBe(true);
  expect(get('[data-areas]').hidden).toBe(true);
  expect(section('ask').hidden).toBe(false);
  expect(get('[data-report]').textContent).not.toMatch(/都到了目标|没有要新做/);
});

test('what is missing is said, with the way to go on', () => {
  giveLevels({ 'seals-01': 3 });
  expect(section('coverage').hidden).toBe(false);
  expect(filled('coverage')).toBe(WORDS.partial(2));
  expect(hrefs('[data-go-on]')).toEqual(['/assessment/scope/?from=result#scope-01']);
});

test('gaps without a form are told one by one', () => {
  giveLevels({ 'scope-01': 1, 'scope-02': 2, 'seals-01': 4 });
  expect(filled('things-title')).toBe('先补一题');
  expect(texts('[data-list="tasks"] h3')).toEqual(['有没有一份写全事项的清单？']);
  expect(get('[data-list="tasks"]').textContent).toContain('逐条补上谁办和多久一次');
  expect(section('things').hidden).toBe(true);
});

describe('an item that is answered again', () => {
  const lines = [
    '职责范围第 1 题：0 级 → 3 级',
    '职责范围等级：1 级 → 4 级',
    '职责范围得分：75 分 → 94 分',
    '职责范围第 1 题不再是卡点',
    '总体等级：1 级 → 4 级',
    '总体得分：83 分 → 96 分',
  ];

  beforeEach(() => giveLevels({ 'scope-01': 0, 'scope-02': 4, 'seals-01': 4 }));

  /** Leaves by the first way back to an item, and comes back to its row. */
  async function leaveAndReturn(meanwhile: () => void): Promise<void> {
    get('[data-again]').click();
    await vi.waitFor(() => expect(location.search).toBe('?from=result'));
    meanwhile();
    await theStore().settled();
    history.replaceState(null, '', '/assessment/result/#result-scope-01');
    await open();
  }

  test('is told with what it has changed, until that is read', async () => {
    expect(section('changes').hidden).toBe(true);
    await leaveAndReturn(() => giveLevels({ 'scope-01': 3 }));
    expect(texts('[data-list="changes"] li')).toEqual(lines);
    expect(document.activeElement).toBe(section('changes'));
    get('[data-close]').click();
    expect(section('changes').hidden).toBe(true);
    await theStore().settled();
    await open();
    expect(section('changes').hidden).toBe(true);
  });

  test('is told that nothing has changed, where nothing has', async () => {
    await leaveAndReturn(() => undefined);
    expect(texts('[data-list="changes"] li')).toEqual([WORDS.change.same]);
    history.replaceState(null, '', '/assessment/result/');
    await open();
    expect(section('changes').hidden).toBe(true);
  });

  test('below the questionnaire is reached without leaving the page', async () => {
    await open(html.replace('<assessment-result', '$& data-here'));
    expect(hrefs('[data-again]')[0]).toBe('#scope-01');
    get('[data-again]').click();
    giveLevels({ 'scope-01': 3 });
    expect(texts('[data-list="changes"] li')).toEqual(lines);
  });
});

describe('an earlier round', () => {
  const earlier = (version: string) => ({
    id: 'r1',
    name: '上半年',
    date: '2026-06-30',
    questionnaire: { id: 'small-self-assessment', version },
    answers: {
      'scope-01': { state: 'answered' as const, level: 1 as const },
      'scope-02': { state: 'answered' as const, level: 1 as const },
      'seals-01': { state: 'answered' as const, level: 4 as const },
    },
    notes: {},
  });
  const version = () => theStore().$sheet.get().questionnaire.version;

  beforeEach(() => giveLevels({ 'scope-01': 3, 'scope-02': 1, 'seals-01': 3 }));

  test('is compared item by item', () => {
    expect(get('[data-round]').hidden).toBe(true);
    theStore().change((sheet) => ({ ...sheet, earlier: earlier(version()) }));
    expect(get('[data-round]').hidden).toBe(false);
    expect(filled('round-with')).toBe('上半年　2026-06-30');
    expect(texts('[data-list="round-lines"] p')[0]).toBe(WORDS.round.items(3, 1, 1, 1));
    expect(texts('[data-list="round-areas"] li')).toHaveLength(2);
    expect(texts('[data-list="round-up"] a')).toEqual(['职责范围第 1 题 1 → 3']);
    expect(texts('[data-list="round-down"] a')).toEqual(['印章第 1 题 4 → 3']);
  });

  test('of another version is not, and why', () => {
    theStore().change((sheet) => ({ ...sheet, earlier: earlier('0.9.0') }));
    expect(texts('[data-list="round-lines"] p')).toEqual([
      WORDS.round.refusals.version('0.9.0', version()),
    ]);
    expect(section('round-areas').hidden).toBe(true);
    expect(section('round-up').hidden).toBe(true);
  });
});

test('who is answering is not sent to ask themselves', () => {
  theStore().answer('seals-01', { state: 'unknown' });
  theStore().answer('scope-01', { state: 'unknown' });
  expect(texts('[data-list="ask"] [data-fill="who"]')).toEqual([
    WORDS.askWho('办公室主任'),
    WORDS.askWho('印章管理岗'),
  ]);
  theStore().change((sheet) => ({ ...sheet, about: { ...sheet.about, role: 'head' } }));
  expect(texts('[data-list="ask"] [data-fill="who"]')[0]).toMatch(/^该问的就是你自己。核对办法：/);
});

describe('on paper', () => {
  const tell = (type: string) => window.dispatchEvent(new Event(type));

  test('everything is unfolded, and as it was afterwards', () => {
    giveLevels({ 'seals-01': 3 });
    const folded = getAll<HTMLDetailsElement>('assessment-result details');
    expect(folded.length).toBeGreaterThan(0);
    tell('beforeprint');
    expect(folded.every(({ open }) => open)).toBe(true);
    tell('afterprint');
    expect(folded.some(({ open }) => open)).toBe(false);
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
