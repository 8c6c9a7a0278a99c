import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Calendar from '#pages/calendar/index.astro';
import { CALENDAR } from '#strings.ts';
import { getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './this-month.ts';

const html = await render(Calendar);

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-12-03T08:00:00') }));
afterEach(() => vi.useRealTimers());

const marked = () => getAll('[aria-current="date"]').map(({ textContent }) => textContent);

test('the month it is is marked, for eyes and ears, and no other', () => {
  show(html);
  expect(marked()).toEqual([CALENDAR.month(12) + CALENDAR.now]);
});

test('January is not taken for a month that begins with the same digit', () => {
  vi.setSystemTime(new Date('2027-01-31T23:00:00'));
  show(html);
  expect(marked()).toEqual([CALENDAR.month(1) + CALENDAR.now]);
});

test('a month is marked once, also when the list is moved about', () => {
  show(html);
  const [element] = getAll('this-month');
  if (element) document.body.append(element);
  expect(marked()).toEqual([CALENDAR.month(12) + CALENDAR.now]);
});
