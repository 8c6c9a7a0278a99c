import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workCalendar } from '#domain/calendar/work-calendar.ts';
import { afterWork, offFor } from './days.ts';
import { schedule, SIGNING, type Job } from './schedule.ts';

/** A Friday. */
const TODAY = '2026-11-27';
const job = (item: string, owner: string, days: number, more: Partial<Job> = {}): Job => ({
  ...{ item, person: owner, tasks: [{ owner, days }], after: [] },
  ...more,
});

test('a limit follows from the days of work, once the plan is signed', () => {
  expect(schedule([], [job('a', 'clerk', 1), job('b', 'keeper', 5)], TODAY)).toEqual([
    ...['2026-12-03', '2026-12-09'],
  ]);
});

test('one post does one thing after the other, two posts side by side', () => {
  const jobs = [job('a', 'clerk', 2), job('b', 'clerk', 3), job('c', 'keeper', 2)];
  expect(schedule([], jobs, TODAY)).toEqual(['2026-12-04', '2026-12-09', '2026-12-04']);
});

test('what rests on something waits for it', () => {
  const jobs = [job('a', 'clerk', 5), job('b', 'keeper', 1, { after: ['a', 'gone'] })];
  expect(schedule([], jobs, TODAY)).toEqual(['2026-12-09', '2026-12-10']);
});

test('festivals that are known are no working days', () => {
  const off = [{ name: '某节', from: '2026-12-03', to: '2026-12-04', work: ['2026-12-05'] }];
  expect(schedule([{ year: 2026, off }], [job('a', 'clerk', 1)], TODAY)).toEqual(['2026-12-05']);
});

test('a step that names the end of a period is not done before it, though its work is', () => {
  const monthly = job('a', 'clerk', 1, { tasks: [{ owner: 'clerk', days: 1, by: 'month' }] });
  // Meanwhile the post does the next thing.
  expect(schedule([], [monthly, job('b', 'clerk', 1)], TODAY)).toEqual([
    ...['2026-12-31', '2026-12-04'],
  ]);
  const yearly = job('a', 'clerk', 1, { tasks: [{ owner: 'clerk', days: 1, by: 'year' }] });
  // The end of next year is more than a year away.
  expect(schedule([], [yearly], '2027-01-04')).toEqual(['2027-12-31']);
  expect(schedule([], [yearly], '2026-12-29')).toEqual(['2027-01-05']);
});

test('nobody is asked for a second thing on one day', () => {
  const monthly = (item: string) =>
    job(item, 'clerk', 1, { tasks: [{ owner: 'clerk', days: 1, by: 'month' }] });
  expect(schedule([], [monthly('a'), monthly('b')], TODAY)).toEqual(['2026-12-31', '2027-01-04']);
  const taken = [{ person: 'clerk', due: '2026-12-03' }];
  expect(schedule([], [job('a', 'clerk', 1)], TODAY, taken)).toEqual(['2026-12-04']);
});

const anyJobs = fc
  .array(
    fc.record({
      person: fc.constantFrom('clerk', 'keeper', 'director'),
      tasks: fc.array(
        fc.record({
          owner: fc.constantFrom('clerk', 'keeper', 'director'),
          days: fc.integer({ min: 1, max: 20 }),
          by: fc.constantFrom(undefined, 'month', 'quarter', 'year'),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      rests: fc.nat(7),
    }),
    { maxLength: 8 },
  )
  .map((jobs) =>
    jobs.map(({ rests, ...each }, index): Job => ({
      ...each,
      item: String(index),
      after: rests < index ? [String(rests)] : [],
    })),
  );

test('every limit is a working day of its own for its person, behind its work and its ground', () => {
  const calendar = workCalendar([]);
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const dues = schedule([], jobs, TODAY);
      expect(new Set(jobs.map(({ person }, at) => `${person} ${dues[at]}`)).size).toBe(jobs.length);
      jobs.forEach(({ tasks, after }, at) => {
        const due = dues[at] ?? '';
        const work = tasks.reduce((sum, { days }) => sum + days, SIGNING);
        expect(offFor(calendar, due)).toBe('');
        expect(due >= afterWork(calendar, TODAY, work)).toBe(true);
        for (const ground of after) expect(due > (dues[Number(ground)] ?? '')).toBe(true);
      });
    }),
  );
});
