import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Deadline from '#pages/deadline/index.astro';
import { ANSWER, DEADLINE, FAULT } from '#strings.ts';
import { get, getAll, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './deadline-counter.ts';

const html = await render(Deadline);
const said = () => get('[data-said]').textContent;
const head = () => get('[data-said] .head').textContent;

/** Opens the page at an address. */
function open(query = ''): void {
  history.replaceState(null, '', `/deadline/${query}`);
  show(html);
}

function choose(selector: string, value: string): void {
  const field = get<HTMLSelectElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function pick(selector: string): void {
  const box = get<HTMLInputElement>(selector);
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-27T08:00:00') }));
afterEach(() => vi.useRealTimers());

describe('without the element', () => {
  test('the page says so, and rules, terms and days off stand in it', () => {
    const template = new DOMParser().parseFromString(html, 'text/html');
    const page = template.body;
    expect(page.querySelector('[data-without]')?.textContent).toBe(DEADLINE.noScript);
    expect(page.querySelector('form.counter')?.hasAttribute('hidden')).toBe(true);
    expect(page.textContent).toContain('报告印章交接');
    expect(page.textContent).toContain('国办发明电〔2025〕7号');
    expect(page.textContent).toContain('2 月 15 日（周日）至 2 月 23 日（周一）');
    expect(page.textContent).toContain(DEADLINE.missingYear(2027));
  });
});

describe('the fields', () => {
  test('come up with the element, which takes the sentence away', () => {
    open();
    expect(get('form.counter').hidden).toBe(false);
    expect(get('[data-without]').hidden).toBe(true);
    expect(said()).toBe(DEADLINE.empty);
    expect(get('[data-tools]').hidden).toBe(true);
  });

  test('are only those that the question needs', () => {
    open();
    const shown = () =>
      ['term', 'own', 'hours', 'between', 'dated', 'movable'].filter(
        (name) => !get(`[data-${name}]`).hidden,
      );
    expect(shown()).toEqual(['term', 'own', 'dated']);
    choose('[name="unit"]', 'day');
    expect(shown()).toEqual(['term', 'own', 'dated', 'movable']);
    choose('[name="unit"]', 'hour');
    expect(shown()).toEqual(['term', 'own', 'hours']);
    choose('[name="rule"]', 'handover-report');
    expect(shown()).toEqual(['term', 'dated']);
    expect(get('[data-start-words]').textContent).toBe(DEADLINE.startOf('交接之日'));
    pick('[value="between"]');
    expect(shown()).toEqual(['between']);
    expect(get('[data-start-words]').textContent).toBe(DEADLINE.from);
  });

  test('take today at a press', () => {
    open('?n=1');
    get('[data-today]').click();
    expect(get<HTMLInputElement>('[name="start"]').value).toBe('2026-11-27');
    expect(head()).toBe('2026 年 11 月 30 日（周一）');
  });

  test('take figures as a Chinese keyboard writes them', () => {
    open();
    type('[name="start"]', '2026-11-26');
    type('[name="value"]', '３');
    expect(head()).toBe('2026 年 12 月 1 日（周二）');
  });
});

describe('the answer', () => {
  test('follows the fields, and the address follows both', () => {
    open();
    choose('[name="rule"]', 'handover-report');
    type('[name="start"]', '2026-09-30');
    expect(head()).toBe('2026 年 10 月 8 日（周四）');
    expect(said()).toContain('顺延跳过的 5 天');
    expect(location.search).toBe('?rule=handover-report&start=2026-09-30');
    expect(getAll('[data-said] .articles a').map((link) => link.getAttribute('href'))).toContain(
      '/regulations/seal-rules/',
    );
  });

  test('is there at once where an address asks for it', () => {
    open('?n=10&unit=working-day&start=2026-09-18');
    expect(get<HTMLInputElement>('[name="value"]').value).toBe('10');
    expect(head()).toBe('2026 年 10 月 9 日（周五）');
    expect(getAll('[data-said] tbody tr.counts')).toHaveLength(10);
    expect(get('[data-status]').textContent).toBe('');
  });

  test('is spoken once the keys rest', () => {
    open('?n=1');
    type('[name="start"]', '2026-11-26');
    expect(get('[data-status]').textContent).toBe('');
    vi.advanceTimersByTime(1000);
    expect(get('[data-status]').textContent).toContain('2026 年 11 月 27 日（周五）');
  });

  test('is spoken with one full stop behind each sentence', () => {
    open('?rule=handover-report');
    type('[name="start"]', '2026-09-30');
    vi.advanceTimersByTime(1000);
    const heard = get('[data-status]').textContent;
    expect(heard.endsWith('。')).toBe(true);
    expect(heard).not.toContain('。。');
  });

  test('is refused where a year is missing, and nothing can be put into a calendar', () => {
    open('?n=20&start=2026-12-15');
    expect(said()).toContain(ANSWER.refused(2027, 12, 8));
    expect(get('[data-tools]').hidden).toBe(true);
  });

  test.each<[string, string]>([
    ['?n=0&start=2026-11-27', FAULT.tooShort('0')],
    ['?n=10000&unit=day&start=2026-11-27', FAULT.tooLong('10000', 400, '日')],
    ['?n=3&start=2026-02-30', FAULT.noDay('2026-02-30')],
    ['?rule=gone&start=2026-11-27', FAULT.noRule('gone')],
  ])('to %s says plainly what is wrong', (query, fault) => {
    open(query);
    expect(said()).toBe(fault);
  });

  test('marks the field that is wrong and describes it, until it holds', () => {
    open('?n=0&start=2026-11-26');
    const field = get<HTMLInputElement>('[name="value"]');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const describes = field.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(describes)?.textContent).toBe(FAULT.tooShort('0'));
    expect(FAULT.tooShort('0')).toContain(DEADLINE.value);
    expect(get('[name="start"]').hasAttribute('aria-invalid')).toBe(false);
    type('[name="value"]', '1');
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(field.hasAttribute('aria-describedby')).toBe(false);
  });

  test('says once what is wrong with both days', () => {
    open('?mode=between&start=1026-01-01&end=1026-01-02');
    expect(said()).toBe(FAULT.farDay(1950, 2099));
    const days = [get('[name="start"]'), get('[name="end"]')];
    expect(days.map((day) => day.getAttribute('aria-describedby'))).toEqual(['fault-0', 'fault-0']);
  });

  test('a day that a field cannot hold is told of', () => {
    open('?n=3');
    const field = get<HTMLInputElement>('[name="start"]');
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(said()).toBe(FAULT.unfinished);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('is handed out for a calendar', async () => {
    open('?n=1&start=2026-11-26');
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:x';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    get('[data-calendar]').click();
    expect(names).toEqual(['1 个工作日 2026-11-27.ics']);
    expect(await files[0]?.text()).toContain('DTSTART;VALUE=DATE:20261127');
    vi.restoreAllMocks();
  });

  test('between two days and counted back has no day for a calendar', () => {
    open('?mode=between&start=2026-09-18&end=2026-09-28');
    expect(head()).toBe('隔 10 天');
    expect(get('[data-calendar]').hidden).toBe(true);
    pick('[value="back"]');
    type('[name="value"]', '2');
    expect(head()).toBe('2026 年 9 月 16 日（周三）');
  });
});

test('an element that is gone no longer listens', () => {
  open('?n=1');
  const element = get('deadline-counter');
  const form = get<HTMLFormElement>('form.counter');
  element.remove();
  form.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(location.search).toBe('?n=1');
});
