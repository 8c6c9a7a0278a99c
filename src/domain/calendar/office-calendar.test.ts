import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { calendarContent, calendarPosts } from './calendar-content.ts';
import { KNOWN, makeRecurrence } from './testing.ts';
import { officeCalendar, type CalendarContent } from './office-calendar.ts';
import type { PostWork } from './post-work.ts';
import type { Recurrence } from './recurrence.ts';

const content = (rest: Partial<CalendarContent> = {}): CalendarContent => ({
  recurrences: [],
  works: [],
  calendar: KNOWN,
  until: '2028-12-31',
  address: () => undefined,
  ...rest,
});
const work = (rest: Partial<PostWork>): PostWork => ({
  ...{ id: 'director-monthly-1', what: '对账', when: '次月 5 日前', period: 'monthly' },
  rhythm: { kind: 'day', day: 5, months: [] },
  ...{ post: 'director', lead: '主任', page: { title: '主任', href: '/handbook/posts/director/' } },
  ...{ effective: '2026-09-01', revised: '2026-09-01', revisions: 1 },
  ...rest,
});

/** What a calendar program would make of the text: each entry with its days, moved ones among them. */
function read(text: string) {
  const all = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  const moved = all.filter((event) => event.isRecurrenceException());
  return all
    .filter((event) => !event.isRecurrenceException())
    .map((event) => {
      for (const other of moved) if (other.uid === event.uid) event.relateException(other);
      return event;
    });
}
type Read = ReturnType<typeof read>[number];
const only = (text: string): Read => {
  const [event, ...more] = read(text);
  if (!event || more.length > 0) throw new Error('The calendar has not one entry.');
  return event;
};
const daysOf = (event: Read, count: number): string[] => {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const iterator = event.iterator();
  return Array.from({ length: count }, () => {
    const next = iterator.next();
    return next ? event.getOccurrenceDetails(next).startDate.toString() : '';
  });
};
const alarmsOf = (event: Read) =>
  event.component
    .getAllSubcomponents('valarm')
    .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
const yearly = (rest: Partial<Recurrence> = {}, more: Partial<CalendarContent> = {}) =>
  officeCalendar('一年的事', content({ recurrences: [makeRecurrence(rest)], ...more }));

describe('yearly work', () => {
  test('stands on the day it is due, the working day before where that is off', () => {
    // 30 June 2029 is a Saturday, but beyond the years that are looked at.
    expect(daysOf(only(yearly({}, { until: '2029-12-31' })), 3)).toEqual([
      ...['2027-06-30', '2028-06-30', '2029-06-29'],
    ]);
    const october = { from: { month: 9, day: 1 }, to: { month: 10, day: 5 } };
    expect(daysOf(only(yearly({ ...october, effective: '2026-09-01' })), 2)).toEqual([
      ...['2026-09-30', '2027-10-05'],
    ]);
  });

  test('reminds at nine, seven days and one day before, and when long work begins', () => {
    const event = only(yearly());
    expect(alarmsOf(event)).toEqual(['-P6DT15H', '-PT15H']);
    const long = only(yearly({ from: { month: 6, day: 1 } }));
    expect(alarmsOf(long)).toEqual(['-P28DT15H', '-P6DT15H', '-PT15H']);
    const begins = long.startDate.clone();
    begins.isDate = false;
    begins.addDuration(ICAL.Duration.fromString('-P28DT15H'));
    expect(begins.toString()).toBe('2027-06-01T09:00:00');
  });

  test('says from when to when, who leads, and which procedure', () => {
    const event = only(yearly());
    expect(event.uid).toBe('archives-filing-1@calendar.office-handbook');
    expect(event.summary).toBe('上一年度文书归档完成');
    expect(event.description).toBe(
      '6 月 21 日开始，最迟 6 月 30 日\n6 月底是通行的截止时点\n牵头：档案岗\nDA-01 文书归档',
    );
  });

  test('keeps its name through corrections and counts them', () => {
    const uid = (rest: Partial<Recurrence>) => only(yearly(rest)).uid;
    expect(uid({ title: '归档', to: { month: 5, day: 1 } })).toBe(uid({}));
    expect(yearly({ revised: '2027-03-05', revisions: 3 })).toContain('SEQUENCE:3');
    expect(yearly({ revised: '2027-03-05' })).toContain('DTSTAMP:20270305T000000Z');
  });

  test('names the page where the site has an address', () => {
    const text = yearly({}, { address: (href) => `https://a.example${href}` });
    expect(text.replaceAll('\r\n ', '')).toContain(
      'URL:https://a.example/procedures/archives/filing/',
    );
  });
});

test('work for a festival stands on its days, year by year, before the festival', () => {
  const festival = { name: '中秋节', before: 7, days: ['2026-09-25', '2027-09-15', '2028-10-03'] };
  const events = read(yearly({ festival }));
  expect(events.map((event) => [event.uid, ...daysOf(event, 1)])).toEqual([
    ['archives-filing-1-2027@calendar.office-handbook', '2027-09-08'],
    ['archives-filing-1-2028@calendar.office-handbook', '2028-09-26'],
  ]);
  expect(events[0]?.description).toContain('节日是 2027 年 9 月 15 日，最迟 2027 年 9 月 8 日');
});

describe('work of a post', () => {
  const of = (rest: Partial<PostWork>) =>
    officeCalendar('一年的事', content({ works: [work(rest)] }));

  test('recurs by month, moved to days that are worked', () => {
    const event = only(of({}));
    expect(daysOf(event, 5)).toEqual([
      ...['2026-09-04', '2026-09-30', '2026-11-05', '2026-12-04', '2027-01-05'],
    ]);
    expect(alarmsOf(event)).toEqual(['-PT15H']);
    expect(event.description).toBe('次月 5 日前\n牵头：主任\n主任');
  });

  test('recurs by week, left out where the day is off', () => {
    const event = only(
      of({ period: 'weekly', when: '周四', rhythm: { kind: 'weekly', weekdays: [4] } }),
    );
    expect(daysOf(event, 5)).toEqual([
      ...['2026-09-03', '2026-09-10', '2026-09-17', '2026-09-24', '2026-10-08'],
    ]);
    expect(alarmsOf(event)).toEqual([]);
  });

  test('recurs by quarter and reminds a week before', () => {
    const event = only(
      of({ period: 'quarterly', rhythm: { kind: 'nth', place: -1, months: 'quarter-ends' } }),
    );
    expect(daysOf(event, 3)).toEqual(['2026-09-30', '2026-12-31', '2027-03-31']);
    expect(alarmsOf(event)).toEqual(['-P6DT15H', '-PT15H']);
  });
});

test('programs that subscribe are told to look again every day', () => {
  const text = officeCalendar('一年的事', content());
  expect(text).toContain('\r\nX-PUBLISHED-TTL:P1D\r\n');
  expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
  expect(text).not.toContain('VEVENT');
});

test('every post that leads or does something has a calendar of that alone', () => {
  const posts = calendarPosts(lived);
  expect(posts.length).toBeGreaterThan(0);
  const whole = calendarContent(lived, () => undefined);
  for (const { id } of posts) {
    const own = calendarContent(lived, () => undefined, id);
    const all = [...own.recurrences, ...own.works];
    expect(all.length).toBeGreaterThan(0);
    for (const { post } of all) expect(post).toBe(id);
  }
  const names = [...whole.recurrences, ...whole.works].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});
