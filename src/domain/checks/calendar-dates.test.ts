import { expect, test } from 'vitest';
import { the, written } from '#tests/fixture.ts';
import { findCalendarContradictions } from './calendar-dates.ts';

/** The problems when a post has one thing to do every year; filing in the fixture is 21 to 30 June. */
function problems(post: string, when: string, what: string, procedure?: string): string[] {
  const none = { daily: [], weekly: [], monthly: [], quarterly: [] };
  const calendar = { ...none, yearly: [{ when, what, procedure }] };
  const posts = written.posts.map((one) => (one.id === post ? { ...one, calendar } : one));
  return findCalendarContradictions({ ...written, posts }).map(
    ({ file, field, message }) => `${file} › ${field}：${message}`,
  );
}

const FILING = 'archives/filing';

test('the fixture has no contradiction', () => {
  expect(findCalendarContradictions(written)).toEqual([]);
});

test('days that contradict the procedure are told with both', () => {
  expect(problems('keeper', '5 月', '督促文书归档', FILING)).toEqual([
    `content/posts.yaml › keeper.calendar.yearly.0.when：“5 月”督促文书归档，与流程 ${FILING} 的 calendar 对不上：上一年文书归档，6 月 21 日至 6 月 30 日`,
  ]);
  expect(problems('keeper', '6 月 15 日至 25 日', '督促文书归档', FILING)).toHaveLength(1);
  expect(problems('keeper', '5 月、6 月', '督促文书归档', FILING)).toHaveLength(1);
});

test('a wider span, a narrower one and the last day agree', () => {
  for (const when of [
    '6 月',
    '6 月底前',
    '6 月 25 日至 28 日',
    '上半年',
    '12 月 25 日至次年 1 月 5 日',
  ]) {
    expect(problems('keeper', when, '督促文书归档、档案清点', FILING), when).toEqual([]);
  }
});

test('other work of the same procedure, words without a date and other procedures are left alone', () => {
  expect(problems('keeper', '3 月', '统计上年度借阅', FILING)).toEqual([]);
  expect(problems('keeper', '通知下达后', '督促文书归档', FILING)).toEqual([]);
  expect(problems('keeper', '3 月', '督促文书归档', 'seals/use')).toEqual([]);
  expect(problems('keeper', '3 月', '督促文书归档')).toEqual([]);
});

test('what the procedure already says of the post that leads it is not said again', () => {
  expect(problems('archivist', '6 月底前', '文书归档完成', FILING)).toEqual([
    `content/posts.yaml › archivist.calendar.yearly.0.when：“文书归档完成”就是流程 ${FILING} 的 calendar 里的“上一年文书归档”`,
  ]);
});

test('a procedure that other checks refuse is left alone', () => {
  const filing = the(written.procedures, FILING);
  const odd = [
    { ...filing, lead: 'nobody' },
    { ...filing, category: 'nothing' },
    { ...filing, calendar: [{ title: '归档', from: '13-45', to: '02-30' }] },
  ];
  for (const procedure of odd) {
    expect(findCalendarContradictions({ ...written, procedures: [procedure] })).toEqual([]);
  }
});
