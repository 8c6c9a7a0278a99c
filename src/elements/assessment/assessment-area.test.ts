import { beforeEach, describe, expect, test, vi } from 'vitest';
import { areaViews } from '#domain/assessment/page-views.ts';
import AreaPage from '#pages/assessment/[area].astro';
import { ASSESSMENT, ASSESSMENT_ANSWERING, ASSESSMENT_LIVE } from '#strings.ts';
import { lived } from '#tests/fixture.ts';
import { get, getAll, press, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { theStore } from './testing.ts';

const areas = areaViews(lived);
const [area, next] = areas;
const html = await render(AreaPage, { area, areas, previous: undefined, next });

const media = vi.fn((_query: string) => false);
vi.stubGlobal('matchMedia', (query: string) => ({ matches: media(query) }));
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly #tell: () => void;
    constructor(tell: () => void) {
      this.#tell = tell;
    }
    observe = () => this.#tell();
    disconnect = vi.fn();
  },
);
show(html);
await import('./assessment-area.ts');
await import('./assessment-open-plan.ts');
await import('./assessment-progress.ts');
await import('./assessment-return.ts');
await import('./assessment-status.ts');
await import('./assessment-result-link.ts');

const radio = (item: string, value: string) =>
  get<HTMLInputElement>(`input[name="${item}"][value="${value}"]`);
const current = () =>
  getAll('assessment-item').findIndex((item) => item.hasAttribute('data-current'));
const answers = () => theStore().$sheet.get().answers;
const announced = () => get('[data-announce]').textContent;

const fields = (item: string) => get(`#${item} fieldset`);
const undo = () => get('assessment-area [data-undo]');

/** Puts the items of the page below one another, each of the height of the window, the first at a height. */
function scrollTo(top: number): void {
  for (const [place, item] of getAll('assessment-item').entries()) {
    item.getBoundingClientRect = () => {
      const hidden = item.hasAttribute('data-off');
      return new DOMRect(0, top + place * innerHeight, 100, hidden ? 0 : innerHeight);
    };
  }
  document.dispatchEvent(new Event('scroll'));
}

/** Opens the page, on a phone or not, at an address; its scripts have taken over. */
async function open({ phone = false, address = '/assessment/scope/' } = {}): Promise<void> {
  media.mockImplementation((query) => phone && query.includes('max-width'));
  history.replaceState(null, '', address);
  show(html);
  scrollTo(0);
  // A button that brings back what was cleared takes the focus when it appears.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await vi.waitFor(() => expect(document.querySelector('[data-not-ready]')).toBeNull());
}

beforeEach(async () => {
  await open();
  theStore().clearAll();
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});

test('keeps free what the bar at the lower edge covers', async () => {
  const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(124);
  const position = vi.spyOn(globalThis, 'getComputedStyle');
  position.mockReturnValue(
    Object.assign(document.createElement('p').style, { position: 'sticky' }),
  );
  await open({ phone: true });
  const { style } = document.documentElement;
  await vi.waitFor(() => expect(style.scrollPaddingBlockEnd).toBe('132px'));
  height.mockRestore();
  position.mockRestore();
});

test('until the scripts have taken over the page says so, and nothing can be chosen', async () => {
  show(html);
  expect(get('[data-not-ready]').textContent).toContain('还没有准备好保存');
  expect(get<HTMLFieldSetElement>('#scope-01 fieldset').disabled).toBe(true);
  scrollTo(0);
  press('3');
  expect(answers()).toEqual({});
  await vi.waitFor(() => expect(document.querySelector('[data-not-ready]')).toBeNull());
  expect(get<HTMLFieldSetElement>('#scope-01 fieldset').disabled).toBe(false);
});

test('an element whose script is missing keeps the page from being ready', async () => {
  show(`<assessment-missing></assessment-missing>${html}`);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(get('[data-not-ready]').hidden).toBe(false);
  expect(get<HTMLFieldSetElement>('#scope-01 fieldset').disabled).toBe(true);
});

describe('keys', () => {
  test('choose a level, and go on with Enter; the focus is on the item, so that arrows scroll', () => {
    expect(press('3').defaultPrevented).toBe(true);
    expect(answers()['scope-01']).toEqual({ state: 'answered', level: 3 });
    expect(announced()).toBe('第 1 题：3 级');
    expect(document.activeElement).toBe(fields('scope-01'));
    expect(press('ArrowDown').defaultPrevented).toBe(false);
    press('Enter');
    expect(document.activeElement).toBe(fields('scope-02'));
  });

  test('choose what is not known or does not apply, and then ask for the reason', () => {
    press('u');
    expect(answers()['scope-01']).toEqual({ state: 'unknown' });
    press('Enter');
    scrollTo(-innerHeight);
    press('N');
    expect(answers()['scope-02']).toEqual({ state: 'na' });
    expect(document.activeElement).toBe(get('#scope-02-reason'));
  });

  test('say so where an item has no such answer', () => {
    press('n');
    expect(answers()['scope-01']).toBeUndefined();
    expect(announced()).toBe(ASSESSMENT_LIVE.noSuchChoice);
    press('2');
    expect(announced()).toBe('第 1 题：2 级');
  });

  test('are for the item that has the focus while it is on the screen', () => {
    scrollTo(-0.6 * innerHeight);
    expect(current()).toBe(1);
    radio('scope-01', '1').focus();
    expect(current()).toBe(0);
    press('4');
    expect(answers()).toEqual({ 'scope-01': { state: 'answered', level: 4 } });
  });

  test('are never for an item off the screen, though it has the focus', () => {
    radio('scope-01', '1').focus();
    scrollTo(-innerHeight);
    expect(current()).toBe(1);
    press('4');
    expect(answers()).toEqual({ 'scope-02': { state: 'answered', level: 4 } });
    scrollTo(-3 * innerHeight);
    expect(current()).toBe(-1);
    press('1');
    expect(answers()).toEqual({ 'scope-02': { state: 'answered', level: 4 } });
    expect(announced()).toBe(ASSESSMENT_ANSWERING.noItemInView);
  });

  test('lead to the first item while none is on the screen, and past the last to what follows', () => {
    scrollTo(2 * innerHeight);
    press('Enter');
    expect(document.activeElement).toBe(fields('scope-01'));
    scrollTo(-innerHeight);
    press('Enter');
    expect(document.activeElement).toBe(get('[data-after]'));
  });

  test('mean nothing once they are turned off, also on the next page', async () => {
    const box = get<HTMLInputElement>('[data-keys] input');
    box.checked = false;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    expect(press('3').defaultPrevented).toBe(false);
    await open();
    expect(get<HTMLInputElement>('[data-keys] input').checked).toBe(false);
    press('3');
    expect(answers()).toEqual({});
  });

  test('mean nothing on a page that was left', () => {
    get('assessment-area').remove();
    press('3');
    expect(answers()).toEqual({});
  });
});

test('changes are taken back one by one, each where it was made', () => {
  expect(undo().hidden).toBe(true);
  press('3');
  press('2');
  press('Enter');
  scrollTo(-innerHeight);
  press('u');
  expect(undo().textContent).toContain('第 2 题 未答 → 不清楚');
  undo().click();
  expect(answers()).toEqual({ 'scope-01': { state: 'answered', level: 2 } });
  expect(announced()).toBe(ASSESSMENT_ANSWERING.undone('第 2 题 未答 → 不清楚'));
  expect(document.activeElement).toBe(fields('scope-02'));
  expect(undo().textContent).toContain('第 1 题 3 级 → 2 级');
  press('z');
  expect(answers()).toEqual({ 'scope-01': { state: 'answered', level: 3 } });
  press('z');
  expect(answers()).toEqual({});
  expect(document.activeElement).toBe(fields('scope-01'));
  expect(undo().hidden).toBe(true);
  press('z');
  expect(announced()).toBe(ASSESSMENT_ANSWERING.nothingToUndo);
});

describe('who came to change one answer', () => {
  const ways = () => getAll<HTMLAnchorElement>('[data-from]').filter(({ hidden }) => !hidden);

  test('is led back to the row it is shown in', async () => {
    await open({ address: '/assessment/scope/?from=review#scope-02' });
    expect(ways().map(({ hash, textContent }) => [hash, textContent.trim()])).toEqual([
      ['#review-scope-02', ASSESSMENT.toReview],
    ]);
    await open({ address: '/assessment/scope/?from=result' });
    expect(ways().map(({ hash, textContent }) => [hash, textContent.trim()])).toEqual([
      ['', ASSESSMENT.toResult],
    ]);
  });

  test('is nobody else, whatever the address says', async () => {
    await open({ address: '/assessment/scope/?from=elsewhere#scope-02' });
    expect(ways()).toEqual([]);
  });
});

describe('one at a time', () => {
  const off = () => getAll('assessment-item').map((item) => item.hasAttribute('data-off'));
  const click = (name: string) => get(`assessment-area [data-${name}]`).click();

  test('is how a phone begins, and all at once how others do', async () => {
    expect(off()).toEqual([false, false]);
    expect(getAll('[data-step]').every(({ hidden }) => hidden)).toBe(true);
    expect(get('assessment-area [data-all]').textContent).toBe(ASSESSMENT_LIVE.pager.one);
    await open({ phone: true });
    expect(off()).toEqual([false, true]);
    expect(getAll('[data-step]').some(({ hidden }) => hidden)).toBe(false);
    expect(get('assessment-area [data-all]').textContent).toBe(ASSESSMENT_LIVE.pager.all);
  });

  test('goes on and back, and says where one is', async () => {
    await open({ phone: true });
    expect(get('[data-position]').textContent).toBe(ASSESSMENT_LIVE.pager.position(1, 2));
    expect(get<HTMLButtonElement>('[data-previous]').disabled).toBe(true);
    click('next');
    expect(off()).toEqual([true, false]);
    expect(document.activeElement).toBe(fields('scope-02'));
    expect(get('[data-position]').textContent).toBe(ASSESSMENT_LIVE.pager.position(2, 2));
    expect(location.hash).toBe('#scope-02');
    expect(get<HTMLButtonElement>('[data-previous]').disabled).toBe(false);
    click('previous');
    click('previous');
    expect(off()).toEqual([false, true]);
  });

  test('leads from the last item to what follows', async () => {
    await open({ phone: true, address: '/assessment/scope/#scope-02' });
    const followed = vi.fn((event: Event) => event.preventDefault());
    get('[data-after]').addEventListener('click', followed);
    expect(get('[data-next]').textContent).toBe(`${ASSESSMENT.nextArea}：印章`);
    click('next');
    expect(followed).toHaveBeenCalledOnce();
    expect(off()).toEqual([true, false]);
  });

  test('is led by keys too, and back to what was taken back', async () => {
    await open({ phone: true });
    press('2');
    press('Enter');
    expect(off()).toEqual([true, false]);
    press('z');
    expect(off()).toEqual([false, true]);
    expect(answers()).toEqual({});
  });

  test('can be chosen and given up', () => {
    click('all');
    expect(off()).toEqual([false, true]);
    click('all');
    expect(off()).toEqual([false, false]);
  });

  test('opens at the item that the address names, whatever else is named', async () => {
    await open({ phone: true, address: '/assessment/scope/#scope-02' });
    expect(off()).toEqual([true, false]);
    history.replaceState(null, '', '#scope-01');
    window.dispatchEvent(new Event('hashchange'));
    expect(off()).toEqual([false, true]);
    history.replaceState(null, '', '#%E7%94%B2');
    window.dispatchEvent(new Event('hashchange'));
    expect(off()).toEqual([false, true]);
  });
});

describe('an item', () => {
  const choose = (item: string, value: string) => {
    radio(item, value).checked = true;
    radio(item, value).dispatchEvent(new Event('change', { bubbles: true }));
  };
  const note = (id: string, text: string) => {
    get<HTMLTextAreaElement>(id).value = text;
    get(id).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const button = (item: string, name: string) => get(`#${item} [data-${name}]`);

  test('keeps what is chosen and written, and shows it again', async () => {
    choose('scope-01', '2');
    note('#scope-01-evidence', '登记簿第 3 页');
    await open();
    expect(radio('scope-01', '2').checked).toBe(true);
    expect(get<HTMLTextAreaElement>('#scope-01-evidence').value).toBe('登记簿第 3 页');
    expect(button('scope-01', 'clear').hidden).toBe(false);
    expect(button('scope-02', 'clear').hidden).toBe(true);
  });

  test('asks for the reason while it does not apply, and says that one is missing', () => {
    expect(get('#scope-02 [data-reason]').hidden).toBe(true);
    choose('scope-02', 'na');
    expect(get('#scope-02 [data-reason]').hidden).toBe(false);
    expect(get('#scope-02-missing').hidden).toBe(false);
    note('#scope-02-reason', '没有临时任务');
    expect(get('#scope-02-missing').hidden).toBe(true);
    choose('scope-02', 'unknown');
    expect(get('#scope-02 [data-reason]').hidden).toBe(true);
  });

  test('is cleared with its notes, and can be brought back', () => {
    choose('scope-01', '2');
    note('#scope-01-evidence', '第 3 页');
    button('scope-01', 'clear').click();
    expect(answers()).toEqual({});
    expect(get<HTMLTextAreaElement>('#scope-01-evidence').value).toBe('');
    expect(document.activeElement).toBe(fields('scope-01'));
    expect(undo().textContent).toContain('清除第 1 题');
    undo().click();
    expect(radio('scope-01', '2').checked).toBe(true);
    expect(get<HTMLTextAreaElement>('#scope-01-evidence').value).toBe('第 3 页');
  });

  test('keeps a text of any length, and says that it is long', () => {
    vi.useFakeTimers();
    note('#scope-01-evidence', '据'.repeat(500));
    vi.runAllTimers();
    expect(get('[data-long="evidence"]').textContent).toBe('');
    note('#scope-01-evidence', '据'.repeat(812));
    vi.runAllTimers();
    expect(get('[data-long="evidence"]').textContent).toContain('已写 812 字，全部保留');
    expect(theStore().$sheet.get().notes['scope-01']?.evidence).toHaveLength(812);
    expect(getAll('textarea[maxlength]')).toEqual([]);
    vi.useRealTimers();
  });

  test('shows what the sheet holds, whatever a browser has put back into its fields', () => {
    choose('scope-01', '2');
    radio('scope-01', '4').checked = true;
    dispatchEvent(new Event('pageshow'));
    expect(radio('scope-01', '2').checked).toBe(true);
  });

  test('does not move the cursor of who is writing', () => {
    const written = vi.spyOn(get<HTMLTextAreaElement>('#scope-01-evidence'), 'value', 'set');
    choose('scope-01', '2');
    expect(written).not.toHaveBeenCalled();
  });
});

describe('the round before', () => {
  const earlier = (version: string) => ({
    id: 'a',
    name: '去年',
    date: '2025-12-01',
    questionnaire: { id: 'small-self-assessment', version },
    answers: { 'scope-01': { state: 'answered', level: 1 } as const },
    notes: {},
  });
  const said = () =>
    getAll('[data-earlier]')
      .filter(({ hidden }) => !hidden)
      .map((place) => [place.parentElement?.querySelector('input')?.value, place.textContent]);

  test('is told beside the answer that it had, and chooses nothing', () => {
    theStore().change((sheet) => ({ ...sheet, earlier: earlier('2.0.0') }));
    expect(said()).toEqual([['1', '上次（2025-12-01）选的']]);
    expect(getAll('input[type="radio"]:checked')).toEqual([]);
  });

  test('is left out where it asked something else', () => {
    theStore().change((sheet) => ({ ...sheet, earlier: earlier('9.0.0') }));
    expect(said()).toEqual([]);
  });
});

test('rows of the plan about these questions that are not done come first', async () => {
  const row = {
    problem: '没有清单',
    cause: '',
    measure: '一周内写出清单',
    sign: '有清单',
    leader: '',
    person: '样例主任',
    due: '2026-12-31',
    progress: '',
    closedOn: '',
    verifier: '',
    reason: '',
    forms: [],
  };
  expect(get('assessment-open-plan').hidden).toBe(true);
  theStore().change((sheet) => ({
    ...sheet,
    plan: [
      { ...row, id: 'a', item: 'scope-01', state: 'doing' as const },
      { ...row, id: 'b', item: 'scope-02', state: 'done' as const },
      { ...row, id: 'c', item: 'seals-01', state: 'open' as const },
    ],
  }));
  await vi.waitFor(() => expect(get('assessment-open-plan').hidden).toBe(false));
  const rows = getAll('assessment-open-plan li').map((one) => one.textContent.trim());
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('没有清单 → 一周内写出清单');
  expect(rows[0]).toContain('责任人：样例主任，时限：2026-12-31');
  expect(get<HTMLAnchorElement>('assessment-open-plan li a').hash).toBe('#scope-01');
  theStore().change((sheet) => ({ ...sheet, plan: [] }));
  await vi.waitFor(() => expect(get('assessment-open-plan').hidden).toBe(true));
});

test('the progress stands beside the area and above its items', () => {
  const side = () => get('[data-progress="scope"]').textContent;
  expect(side()).toBe(ASSESSMENT_LIVE.progressOf(ASSESSMENT_LIVE.progress.untouched, 0, 2));
  press('3');
  expect(side()).toBe(ASSESSMENT_LIVE.progressOf(ASSESSMENT_LIVE.progress.started, 1, 2));
  expect(get('[data-here]').textContent).toBe(ASSESSMENT_LIVE.here('职责范围', 1, 2));
  expect(get<HTMLProgressElement>('progress').value).toBe(1);
  press('Enter');
  scrollTo(-innerHeight);
  press('u');
  expect(side()).toBe(ASSESSMENT_LIVE.progressOf(ASSESSMENT_LIVE.progress.done, 2, 2));
  expect(get('[data-progress="seals"]').textContent).toContain('0/1');
});
