import { expect, test } from 'vitest';
import { workCalendar } from '#domain/calendar/work-calendar.ts';
import { remarksOn } from './remarks.ts';
import { row } from './testing.ts';

/** A Saturday. */
const TODAY = '2026-11-28';
/** A festival on a Tuesday, for which the Saturday before is worked. */
const CALENDAR = workCalendar([
  {
    year: 2026,
    off: [{ name: '某节', from: '2026-12-08', to: '2026-12-08', work: ['2026-12-05'] }],
  },
]);
const said = (differing: Parameters<typeof row>[0]) => remarksOn(row(differing), TODAY, CALENDAR);

test('a row that is in order is left alone', () => {
  expect(said({})).toEqual([]);
  expect(said({ state: 'doing' })).toEqual([]);
  expect(said({ state: 'done', closedOn: '2026-11-28', verifier: '分管领导' })).toEqual([]);
  expect(
    said({ state: 'deferred', reason: '等机构改革定了再办', measure: '', person: '' }),
  ).toEqual([]);
});

test('what is missing is said', () => {
  expect(said({ problem: ' ', measure: '', person: '', due: '' })).toEqual([
    ...['no-problem', 'no-measure', 'no-person', 'no-due'],
  ]);
  expect(said({ state: 'done' })).toEqual(['no-closing-day', 'no-verifier']);
  expect(said({ state: 'deferred' })).toEqual(['no-reason']);
});

test('a limit is a working day to come within a year', () => {
  expect(said({ due: '2026-11-28' })).toEqual(['due-off']);
  expect(said({ due: '2026-12-08' })).toEqual(['due-off']);
  expect(said({ due: '2026-12-05' })).toEqual([]);
  expect(said({ due: '2026-11-27' })).toEqual(['overdue']);
  expect(said({ due: '2027-11-29' })).toEqual(['due-far']);
  expect(said({ due: '2027-02-30' })).toEqual(['no-due']);
  expect(said({ state: 'deferred', reason: '等编制', due: '2020-01-01' })).toEqual([]);
});

test('who does it does not vouch for it, and nothing is closed in the future', () => {
  const done = { state: 'done', closedOn: '2026-11-30', verifier: '甲（主任） ' } as const;
  expect(said(done)).toEqual(['closed-later', 'same-verifier']);
  expect(said({ verifier: '甲（主任）' })).toEqual(['same-verifier']);
  expect(said({ verifier: '甲（主任）', state: 'deferred', reason: '等编制' })).toEqual([]);
});
