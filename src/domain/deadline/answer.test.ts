import { describe, expect, test } from 'vitest';
import { ANSWER, DEADLINE, FAULT } from '#strings.ts';
import { answerTo } from './answer.ts';
import { NOTHING_ASKED, type Asked } from './asked.ts';
import type { TermRule } from './rule.ts';
import type { Answer, Found } from './said.ts';
import { KNOWN, SUPPOSED } from '#domain/calendar/testing.ts';

const link = (text: string) => ({ text, href: '/regulations/x/' });
const rule = (id: string, rest: Partial<TermRule>): TermRule => ({
  ...{ id, group: '信访', title: '书面告知', value: 15, unit: 'day', from: '收到之日' },
  ...{ moves: false, least: false, register: false, note: '', binds: '各类单位', counting: [] },
  basis: link('《信访工作条例》第二十三条'),
  ...rest,
});
const RULES: readonly TermRule[] = [
  rule('notice', {}),
  rule('reply', { title: '答复申请', value: 20, unit: 'working-day', register: true }),
  rule('suit', { title: '起诉', moves: true, counting: [link('《民事诉讼法》第八十五条')] }),
  rule('publicity', { title: '公示', value: 5, unit: 'working-day', least: true }),
  rule('leak', { title: '泄密报告', value: 24, unit: 'hour', note: '先补救。' }),
  rule('own', { group: 'GW-01 收文办理', title: '传阅', value: 2, unit: 'working-day' }),
];

const ask = (asked: Partial<Asked>, calendar = KNOWN): Answer =>
  answerTo({ ...NOTHING_ASKED, ...asked }, RULES, calendar);
const found = (asked: Partial<Asked>, calendar = KNOWN): Found => {
  const answer = ask(asked, calendar);
  if (answer.kind !== 'found') throw new Error(JSON.stringify(answer));
  return answer;
};

describe('what is missing or cannot be', () => {
  test('asks for nothing while fields are empty', () => {
    for (const asked of [{}, { rule: 'notice' }, { value: '5' }, { start: '2026-11-27' }])
      expect(ask(asked)).toEqual({ kind: 'empty' });
    expect(ask({ mode: 'between', start: '2026-11-27' })).toEqual({ kind: 'empty' });
  });

  const day = { start: '2026-11-27' };
  test.each<[string, Partial<Asked>, string]>([
    [
      'a day that no calendar has',
      { rule: 'notice', start: '2026-02-30' },
      FAULT.noDay('2026-02-30'),
    ],
    ['a day beyond', { rule: 'notice', start: '1026-02-03' }, FAULT.farDay(1950, 2099)],
    ['nothing', { ...day, value: '0' }, FAULT.tooShort('0')],
    ['less than nothing', { ...day, value: '-3' }, FAULT.tooShort('-3')],
    [
      'ten thousand days',
      { ...day, value: '10000', unit: 'day' },
      FAULT.tooLong('10000', 400, '日'),
    ],
    [
      'ten thousand working days',
      { ...day, value: '10000' },
      FAULT.tooLong('10000', 250, '个工作日'),
    ],
    ['half a day', { ...day, value: '0.5' }, FAULT.noNumber],
    ['words', { ...day, value: '十五' }, FAULT.noNumber],
    ['another unit', { ...day, value: '3', unit: 'week' }, FAULT.noUnit],
    ['minutes', { ...day, value: '3', unit: 'minute' }, FAULT.noUnit],
    ['a term that is gone', { ...day, rule: 'gone' }, FAULT.noRule('gone')],
    ['hours without a time', { ...day, rule: 'leak' }, FAULT.noTime],
    ['hours at no time', { ...day, rule: 'leak', time: '25:00' }, FAULT.noTime],
    [
      'the second of two days',
      { mode: 'between', ...day, end: '2026-13-01' },
      FAULT.noDay('2026-13-01'),
    ],
  ])('is told of %s', (_, asked, fault) => {
    expect(ask(asked)).toMatchObject({ kind: 'faulty', faults: [{ words: fault }] });
  });

  test('tells all at once', () => {
    expect(ask({ value: '0', start: '2026-02-30' })).toEqual({
      ...{
        kind: 'faulty',
        faults: [
          { at: 'value', words: FAULT.tooShort('0') },
          { at: 'start', words: FAULT.noDay('2026-02-30') },
        ],
      },
    });
  });
});

describe('a term of working days', () => {
  const answer = found({ rule: 'reply', start: '2026-09-18' });

  test('names the day, the event, and each day left out', () => {
    expect(answer.lead).toBe('从收到之日 2026 年 9 月 18 日（周五）起 20 个工作日，最后一天');
    expect(answer.head).toBe('2026 年 10 月 22 日（周四）');
    expect(answer.skipped).toEqual({
      title: '没有数的 14 天',
      items: [
        '9 月 19 日（周六），周末',
        '9 月 25 日（周五）至 9 月 27 日（周日），中秋节放假，3 天',
        '10 月 1 日（周四）至 10 月 7 日（周三），国庆节放假，7 天',
        '10 月 11 日（周日），周末',
        '10 月 17 日（周六）至 10 月 18 日（周日），周末，2 天',
      ],
    });
    expect(answer.how).toEqual([
      '9 月 18 日（周五）当天不算，从下一天数起。',
      '补班的周末数进去了：9 月 20 日（周日）、10 月 10 日（周六）。',
      ANSWER.silent,
      '约束：各类单位。',
    ]);
  });

  test('advises a day in hand where the handbook does', () => {
    expect(answer.notes).toEqual([ANSWER.register('2026 年 10 月 21 日（周三）')]);
    expect(found({ rule: 'reply', start: '2026-09-19' }).notes).toEqual([ANSWER.registerSame]);
    expect(found({ rule: 'reply', start: '2026-09-18', countsStart: true }).notes).toEqual([]);
  });

  test('is named where it was chosen, and not where it was typed', () => {
    expect(answer.name).toBe('答复申请');
    expect(found({ value: '3', start: '2026-11-26' }).name).toBeUndefined();
  });

  test('goes into a calendar under its title', () => {
    expect(answer.due).toEqual({
      title: '答复申请',
      at: '2026-10-22',
      lines: [`${answer.lead}：${answer.head}`],
      reminds: DEADLINE.remindsOfDay,
    });
    const own = found({ value: '3', start: '2026-11-26' });
    expect(own.due?.title).toBe('3 个工作日');
  });

  test('says so where nothing was left out, and only there', () => {
    expect(found({ value: '2', start: '2026-11-23' }).how).toContain(ANSWER.noneSkipped);
    for (const asked of [
      { value: '5', start: '2026-11-23' },
      { rule: 'notice', start: '2026-09-20' },
    ])
      expect(found(asked).how).not.toContain(ANSWER.noneSkipped);
  });

  test('shows every day with what it counted for', () => {
    const { days } = found({ value: '2', start: '2026-09-18' });
    expect(days.map(({ day, what, counts }) => [day.slice(7), what, counts])).toEqual([
      ['9 月 18 日（周五）', '当天，不数', false],
      ['9 月 19 日（周六）', '不数：周六', false],
      ['9 月 20 日（周日）', '第 1 个工作日（国庆节补班）', true],
      ['9 月 21 日（周一）', '第 2 个工作日', true],
    ]);
  });

  test('that must be over says when one may go on', () => {
    // The walk of the page 年度考核: put up on the 21st, down on the 29th.
    const { head, notes } = found({ rule: 'publicity', start: '2027-12-21' }, SUPPOSED);
    expect(head).toBe('2027 年 12 月 28 日（周二）');
    expect(notes).toContain(ANSWER.least('12 月 29 日（周三）'));
  });

  test('is refused with what is known where a year is missing', () => {
    expect(ask({ rule: 'reply', start: '2026-12-15' })).toEqual({
      kind: 'refused',
      head: ANSWER.refusedHead,
      lines: [ANSWER.refused(2027, 12, 8), ANSWER.refusedHelp],
    });
    expect(ask({ rule: 'reply', start: '2027-03-01' })).toEqual({
      kind: 'refused',
      head: ANSWER.refusedHead,
      lines: [ANSWER.refusedEarly(2027), ANSWER.refusedHelp],
    });
  });

  test('says that the end of December may still change', () => {
    expect(found({ value: '2', start: '2026-12-25' }).notes).toEqual([ANSWER.openTo(2027)]);
  });
});

describe('a term of calendar days', () => {
  test('stays on a day off where no article moves it', () => {
    const { head, notes, skipped } = found({ rule: 'notice', start: '2026-09-20' });
    expect(head).toBe('2026 年 10 月 5 日（周一）');
    expect(notes).toEqual([
      '这一天是国庆节放假。条文没有写遇休假日顺延，不要当它能顺延。要在上班时间办的，9 月 30 日（周三）以前办完（本手册建议）。',
    ]);
    expect(skipped).toBeUndefined();
  });

  test('moves where an article says so, and names it', () => {
    const { head, notes, articles, skipped } = found({ rule: 'suit', start: '2026-09-20' });
    expect(head).toBe('2026 年 10 月 8 日（周四）');
    expect(notes).toEqual([ANSWER.moved('2026 年 10 月 5 日（周一）', '是国庆节放假')]);
    expect(skipped?.title).toBe('顺延跳过的 3 天');
    expect(articles.map(({ label, links }) => [label, links.map(({ text }) => text)])).toEqual([
      [ANSWER.basis, ['《信访工作条例》第二十三条']],
      [ANSWER.counting, ['《民事诉讼法》第八十五条']],
    ]);
  });

  test('is open where nobody can say whether its last day is worked', () => {
    expect(found({ rule: 'notice', start: '2026-12-25' }).notes).toEqual([ANSWER.unknown(2027)]);
    expect(ask({ rule: 'suit', start: '2026-12-25' })).toMatchObject({
      lines: [ANSWER.refusedMove('2027 年 1 月 9 日（周六）', 2027), ANSWER.refusedHelp],
    });
  });
});

test('counted back, a day off is too late and the day before is named', () => {
  const { head, notes, lead, due } = found({ mode: 'back', rule: 'notice', start: '2026-10-20' });
  expect(lead).toBe('要赶在 2026 年 10 月 20 日（周二）之前 15 日，最迟这一天做');
  expect(head).toBe('2026 年 10 月 5 日（周一）');
  expect(notes).toEqual([
    '这一天是国庆节放假。不能往后推，往后就晚了。要在上班时间办的，9 月 30 日（周三）以前办完（本手册建议）。',
  ]);
  expect(due).toBeUndefined();
});

test('hours run by the clock, through nights and days off', () => {
  const { head, notes, how } = found({ rule: 'leak', start: '2026-09-30', time: '17:30' });
  expect(head).toBe('2026 年 10 月 1 日（周四） 17:30');
  expect(notes).toEqual(['先补救。']);
  expect(how).toEqual([ANSWER.hours, '约束：各类单位。']);
  const { due } = found({ rule: 'leak', start: '2026-09-30', time: '17:30' });
  expect(due).toMatchObject({ at: '2026-10-01T17:30', reminds: DEADLINE.remindsOfMoment });
});

describe('between two days', () => {
  test('counts both kinds of days, whichever comes first', () => {
    const answer = found({ mode: 'between', start: '2026-10-12', end: '2026-09-18' });
    expect(answer.head).toBe('隔 24 天');
    expect(answer.notes).toEqual([ANSWER.betweenSwapped, ANSWER.working(12, 13)]);
  });

  test('counts calendar days alone where a year is missing', () => {
    const answer = found({ mode: 'between', start: '2026-12-30', end: '2027-01-08' });
    expect(answer.head).toBe('隔 9 天');
    expect(answer.notes).toEqual([ANSWER.workingUnknown(2027)]);
    expect(answer.days).toEqual([]);
  });
});
