import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ProcedureSteps from '#components/procedure/ProcedureSteps.astro';
import { procedureView } from '#domain/procedures/procedure-view.ts';
import { keepTicks, readTicks } from '#stores/ticks.ts';
import { KEEPING } from '#strings.ts';
import { lived, the } from '#tests/fixture.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './check-list.ts';

const LIST = 'seals/use@1.0';
const view = procedureView(lived, the(lived.procedures, 'seals/use'));
const html = await render(ProcedureSteps, { view });
const TOTAL = 9;

const status = () => get('[data-status]').textContent;
const button = () => get('check-list button');
const itemOf = (box: HTMLInputElement) => box.getAttribute('value') ?? box.closest('li')?.id;
const ticked = () =>
  getAll<HTMLInputElement>('input')
    .filter(({ checked }) => checked)
    .map(itemOf);
const told = (done: number, words = KEEPING.ticks) => words(String(done), String(TOTAL));

function tick(item: string, checked = true): void {
  const box = get<HTMLInputElement>(`input[value="${item}"], #${item} input`);
  box.checked = checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('nothing is ticked at first, and there is nothing to clear', () => {
  show(html);
  expect(getAll('input')).toHaveLength(TOTAL);
  expect(ticked()).toEqual([]);
  expect(status()).toBe(told(0));
  expect(button().hidden).toBe(true);
});

test('a tick is counted, kept, and there again on the next visit', () => {
  show(html);
  tick('step-seal');
  tick('in-1');
  expect(status()).toBe(told(2));
  expect(readTicks(LIST)).toBe('in-1 step-seal');
  show(html);
  expect(ticked()).toEqual(['in-1', 'step-seal']);
  tick('in-1', false);
  expect(readTicks(LIST)).toBe('step-seal');
});

test('ticks of boxes that are no longer there are passed over', () => {
  keepTicks(LIST, 'step-gone step-seal');
  show(html);
  expect(ticked()).toEqual(['step-seal']);
});

describe('clearing', () => {
  beforeEach(() => {
    show(html);
    tick('step-seal');
  });

  test('takes all ticks and offers them back', () => {
    expect(button().textContent).toBe(KEEPING.clearTicks);
    button().click();
    expect(ticked()).toEqual([]);
    expect(readTicks(LIST)).toBe('');
    expect(button().hidden).toBe(false);
    expect(button().textContent).toBe(KEEPING.undoClear);
  });

  test('can be taken back once', () => {
    button().click();
    button().click();
    expect(ticked()).toEqual(['step-seal']);
    expect(readTicks(LIST)).toBe('step-seal');
    expect(button().textContent).toBe(KEEPING.clearTicks);
  });

  test('cannot be taken back once the page was left', () => {
    button().click();
    window.dispatchEvent(new Event('pagehide'));
    expect(button().hidden).toBe(true);
    expect(button().textContent).toBe(KEEPING.clearTicks);
  });

  test('can no longer be taken back after another tick', () => {
    button().click();
    tick('in-1');
    expect(button().textContent).toBe(KEEPING.clearTicks);
    button().click();
    button().click();
    expect(ticked()).toEqual(['in-1']);
  });
});

test('a browser that keeps nothing is owned up to', () => {
  show(html);
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  tick('step-seal');
  expect(status()).toBe(told(1, KEEPING.ticksLost));
});

test('a box that was ticked before the script came stays ticked beside those that were kept, and is kept', () => {
  show(html);
  keepTicks(LIST, 'step-file');
  const list = get('check-list');
  list.remove();
  for (const box of list.querySelectorAll('input')) box.checked = itemOf(box) === 'step-seal';
  document.body.append(list);
  expect(ticked().sort()).toEqual(['step-file', 'step-seal']);
  expect(readTicks(LIST).split(' ').sort()).toEqual(['step-file', 'step-seal']);
});

describe('another tab', () => {
  const tell = () =>
    window.dispatchEvent(
      Object.assign(new Event('storage'), { key: `handbook:checklist:${LIST}` }),
    );

  test('that ticks is followed', () => {
    show(html);
    keepTicks(LIST, 'step-file');
    tell();
    expect(ticked()).toEqual(['step-file']);
    expect(status()).toBe(told(1));
  });

  test('is no longer heard once the list was taken out', () => {
    show(html);
    const list = get('check-list');
    list.remove();
    keepTicks(LIST, 'step-file');
    tell();
    expect(list.querySelector<HTMLInputElement>('#step-file input')?.checked).toBe(false);
  });
});
