import { beforeEach, describe, expect, test, vi } from 'vitest';
import { areaViews } from '#domain/assessment/page-views.ts';
import AreaPage from '#pages/assessment/[area].astro';
import { ASSESSMENT, ASSESSMENT_SAVING } from '#strings.ts';
import { lived } from '#tests/fixture.ts';
import { get, getAll, press, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { theStore } from './testing.ts';

const areas = areaViews(lived);
const [area, next] = areas;
const html = await render(AreaPage, { area, areas, previous: undefined, next });

const media = vi.fn((_query: string) => false);
vi.stubGlobal('matchMedia', (query: string) => ({ matches: media(query) }));
show(html);
await import('./assessment-area.ts');
await import('./assessment-progress.ts');

const radio = (item: string, value: string) =>
  get<HTMLInputElement>(`input[name="${item}"][value="${value}"]`);
const current = () =>
  getAll('assessment-item').findIndex((item) => item.hasAttribute('data-current'));
const answers = () => theStore().$sheet.get().answers;
const announced = () => get('[data-announce]').textContent;

/** Opens the page, on a phone or not, at an address. */
function open({ phone = false, address = '/assessment/scope/' } = {}): void {
  media.mockImplementation((query) => phone && query.includes('max-width'));
  history.replaceState(null, '', address);
  show(html);
}

beforeEach(() => {
  open();
  theStore().clearAll();
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
});

test('keys and pager appear; the way back to the review stays hidden', () => {
  expect(get('[data-keys]').hidden).toBe(false);
  expect(get('[data-pager]').hidden).toBe(false);
  expect(getAll('[data-return]').every(({ hidden }) => hidden)).toBe(true);
});

test('who came from the review is led back to it', () => {
  open({ address: '/assessment/scope/?from=review#scope-02' });
  expect(getAll('[data-return]').some(({ hidden }) => hidden)).toBe(false);
});

describe('keys', () => {
  beforeEach(() => radio('scope-01', '0').focus());

  test('choose a level, and go on with Enter', () => {
    expect(press('3').defaultPrevented).toBe(true);
    expect(answers()['scope-01']).toEqual({ state: 'answered', level: 3 });
    expect(document.activeElement).toBe(radio('scope-01', '3'));
    press('Enter');
    expect(current()).toBe(1);
    expect(document.activeElement).toBe(radio('scope-02', '0'));
  });

  test('choose what is not known or does not apply, and then ask for the reason', () => {
    press('u');
    expect(answers()['scope-01']).toEqual({ state: 'unknown' });
    press('Enter');
    press('N');
    expect(answers()['scope-02']).toEqual({ state: 'na' });
    expect(document.activeElement).toBe(get('#scope-02-reason'));
  });

  test('say so where an item has no such answer', () => {
    press('n');
    expect(answers()['scope-01']).toBeUndefined();
    expect(announced()).toBe(ASSESSMENT.noSuchChoice);
    press('2');
    expect(announced()).toBe('');
  });

  test('go past the last item to what follows', () => {
    press('Enter');
    press('Enter');
    expect(document.activeElement).toBe(get('[data-after]'));
  });

  test('mean nothing once they are turned off, also on the next page', () => {
    const box = get<HTMLInputElement>('[data-keys] input');
    box.checked = false;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    expect(press('3').defaultPrevented).toBe(false);
    open();
    expect(get<HTMLInputElement>('[data-keys] input').checked).toBe(false);
    radio('scope-01', '0').focus();
    press('3');
    expect(answers()).toEqual({});
  });

  test('mean nothing on a page that was left', () => {
    get('assessment-area').remove();
    press('3');
    expect(answers()).toEqual({});
  });
});

describe('one at a time', () => {
  const off = () => getAll('assessment-item').map((item) => item.hasAttribute('data-off'));
  const click = (name: string) => get(`[data-${name}]`).click();

  test('is how a phone begins, and all at once how others do', () => {
    expect(off()).toEqual([false, false]);
    expect(getAll('[data-step]').every(({ hidden }) => hidden)).toBe(true);
    expect(get('[data-all]').textContent).toBe(ASSESSMENT.pager.one);
    open({ phone: true });
    expect(off()).toEqual([false, true]);
    expect(getAll('[data-step]').some(({ hidden }) => hidden)).toBe(false);
    expect(get('[data-all]').textContent).toBe(ASSESSMENT.pager.all);
  });

  test('goes on and back, and says where one is', () => {
    open({ phone: true });
    expect(get('[data-position]').textContent).toBe(ASSESSMENT.pager.position(1, 2));
    expect(get<HTMLButtonElement>('[data-previous]').disabled).toBe(true);
    click('next');
    expect(off()).toEqual([true, false]);
    expect(get('[data-position]').textContent).toBe(ASSESSMENT.pager.position(2, 2));
    expect(location.hash).toBe('#scope-02');
    expect(get<HTMLButtonElement>('[data-previous]').disabled).toBe(false);
    click('previous');
    click('previous');
    expect(current()).toBe(0);
  });

  test('can be chosen and given up', () => {
    click('all');
    expect(off()).toEqual([false, true]);
    click('all');
    expect(off()).toEqual([false, false]);
    click('next');
    expect(location.hash).toBe('');
  });

  test('opens at the item that the address names, whatever else is named', () => {
    open({ phone: true, address: '/assessment/scope/#scope-02' });
    expect(off()).toEqual([true, false]);
    history.replaceState(null, '', '#scope-01');
    window.dispatchEvent(new Event('hashchange'));
    expect(off()).toEqual([false, true]);
    history.replaceState(null, '', '#%E7%94%B2');
    window.dispatchEvent(new Event('hashchange'));
    expect(off()).toEqual([false, true]);
  });
});

test('the item that has the focus is the one that keys are for', () => {
  radio('scope-02', '1').focus();
  expect(current()).toBe(1);
  press('4');
  expect(answers()).toEqual({ 'scope-02': { state: 'answered', level: 4 } });
  get('[data-all]').focus();
  expect(current()).toBe(1);
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

  test('keeps what is chosen and written, and shows it again', () => {
    choose('scope-01', '2');
    note('#scope-01-evidence', '登记簿第 3 页');
    open();
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

  test('is cleared with its notes, says so, and can be brought back where it stands', () => {
    choose('scope-01', '2');
    note('#scope-01-evidence', '第 3 页');
    button('scope-01', 'clear').click();
    expect(answers()).toEqual({});
    expect(get<HTMLTextAreaElement>('#scope-01-evidence').value).toBe('');
    expect(document.activeElement).toBe(radio('scope-01', '0'));
    expect(announced()).toBe(ASSESSMENT_SAVING.clearedItem(1));
    expect(button('scope-01', 'undo').hidden).toBe(false);
    expect(button('scope-02', 'undo').hidden).toBe(true);
    button('scope-01', 'undo').click();
    expect(radio('scope-01', '2').checked).toBe(true);
    expect(get<HTMLTextAreaElement>('#scope-01-evidence').value).toBe('第 3 页');
    expect(document.activeElement).toBe(radio('scope-01', '2'));
    expect(button('scope-01', 'undo').hidden).toBe(true);
  });

  test('does not move the cursor of who is writing', () => {
    const written = vi.spyOn(get<HTMLTextAreaElement>('#scope-01-evidence'), 'value', 'set');
    choose('scope-01', '2');
    expect(written).not.toHaveBeenCalled();
  });
});

test('the progress stands beside the area and above its items', () => {
  const side = () => get('[data-progress="scope"]').textContent;
  expect(side()).toBe(ASSESSMENT.progressOf(ASSESSMENT.progress.untouched, 0, 2));
  radio('scope-01', '0').focus();
  press('3');
  expect(side()).toBe(ASSESSMENT.progressOf(ASSESSMENT.progress.started, 1, 2));
  expect(get('[data-here]').textContent).toBe(ASSESSMENT.here('职责范围', 1, 2));
  press('Enter');
  press('u');
  expect(side()).toBe(ASSESSMENT.progressOf(ASSESSMENT.progress.done, 2, 2));
  expect(get('[data-progress="seals"]').textContent).toContain('0/1');
});
