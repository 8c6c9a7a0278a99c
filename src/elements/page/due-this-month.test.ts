import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import DueThisMonth from '#components/calendar/DueThisMonth.astro';
import { CALENDAR } from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './due-this-month.ts';

const item = (title: string, month: string) => ({
  ...{ title, month, by: '前', lead: '档案岗', post: 'archivist', day: 1 },
  page: { title: '归档', href: '/procedures/archives/filing/' },
});
const items = [
  item('年年一月', '1'),
  item('年年十二月', '12'),
  item('二七年一月', '2027-01'),
  item('二八年一月', '2028-01'),
];
const shown = () =>
  getAll('li')
    .filter((one) => !one.hidden && !get('ul').hidden)
    .map((one) => one.querySelector('a')?.textContent);

beforeEach(() => vi.useFakeTimers({ now: new Date('2027-01-15T08:00:00') }));
afterEach(() => vi.useRealTimers());

test('what is due this month in every year and in this one is shown', async () => {
  show(await render(DueThisMonth, { items }));
  expect(shown()).toEqual(['年年一月', '二七年一月']);
  expect(get('[data-status]').textContent).toBe(CALENDAR.dueCount(1, 2));
  expect(get('[data-more]').hidden).toBe(true);
});

test('those beyond the most are counted', async () => {
  show(await render(DueThisMonth, { items, most: 1 }));
  expect(shown()).toEqual(['年年一月']);
  expect(get('[data-more]').hidden).toBe(false);
  expect(get('[data-more] a').textContent).toBe(CALENDAR.dueMore(1));
});

test('a month without anything says so', async () => {
  vi.setSystemTime(new Date('2027-07-01T08:00:00'));
  show(await render(DueThisMonth, { items }));
  expect(shown()).toEqual([]);
  expect(get('[data-status]').textContent).toBe(CALENDAR.dueCount(7, 0));
});

test('without the element a link to the year stands for it', async () => {
  const page = new DOMParser().parseFromString(await render(DueThisMonth, { items }), 'text/html');
  expect(page.querySelector('ul')?.hasAttribute('hidden')).toBe(true);
  expect(page.querySelector('[data-status] a')?.getAttribute('href')).toBe('/calendar/');
});
