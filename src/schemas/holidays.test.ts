import { expect, test } from 'vitest';
import { holidays } from './holidays.ts';

const YEAR = {
  year: 2026,
  notice: {
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    number: '国办发明电〔2025〕7号',
    issued: '2025-11-04',
  },
  source: { where: '新华社电', day: '2026-11-28' },
  holidays: [
    { names: ['元旦'], from: '2026-01-01', to: '2026-01-03', work: ['2026-01-04'] },
    { names: ['春节'], from: '2026-02-15', to: '2026-02-23', work: ['2026-02-14', '2026-02-28'] },
    { names: ['清明节'], from: '2026-04-04', to: '2026-04-06' },
    { names: ['劳动节'], from: '2026-05-01', to: '2026-05-05', work: ['2026-05-09'] },
    { names: ['端午节'], from: '2026-06-19', to: '2026-06-21' },
    { names: ['中秋节'], from: '2026-09-25', to: '2026-09-27' },
    { names: ['国庆节'], from: '2026-10-01', to: '2026-10-07', work: ['2026-09-20', '2026-10-10'] },
  ],
};

type Year = typeof YEAR;

const faults = (year: object) =>
  holidays.safeParse(year).error?.issues.map(({ message }) => message);
const withHoliday = (at: number, change: object): object => ({
  ...YEAR,
  holidays: YEAR.holidays.map((one, index) => (index === at ? { ...one, ...change } : one)),
});

test('takes the notice of a year', () => {
  expect(faults(YEAR)).toBeUndefined();
});

test.each<[string, object, string]>([
  [
    'a day off too many',
    withHoliday(4, { from: '2026-06-18' }),
    '端午节从 2026-06-18 到 2026-06-21 占了 2 个周一至周五，补班 0 天，净放 2 天；法定是 1 天',
  ],
  [
    'a forgotten day made up',
    withHoliday(3, { work: [] }),
    '劳动节从 2026-05-01 到 2026-05-05 占了 3 个周一至周五，补班 0 天，净放 3 天；法定是 2 天',
  ],
  [
    'a working day made up',
    withHoliday(0, { work: ['2026-01-05'] }),
    '2026-01-05 不是周六、周日，本来就上班',
  ],
  [
    'a day off that is worked',
    withHoliday(0, { work: ['2026-01-03'] }),
    '2026-01-03 在元旦的假期里',
  ],
  [
    'a day made up far away',
    withHoliday(0, { work: ['2026-03-07'] }),
    '2026-03-07 离 2026-01-01 至 2026-01-03 超过 30 天',
  ],
  [
    'ends the wrong way round',
    withHoliday(2, { from: '2026-04-06', to: '2026-04-04' }),
    '2026-04-04 在 2026-04-06 之前',
  ],
  [
    'a month for a day',
    withHoliday(2, { to: '2026-05-06' }),
    '从 2026-04-04 到 2026-05-06 有 33 天',
  ],
  [
    'another year',
    withHoliday(2, { from: '2025-04-04', to: '2025-04-06' }),
    '2025-04-04 至 2025-04-06 不在 2026 年',
  ],
  [
    'an overlap',
    withHoliday(5, { from: '2026-09-29', to: '2026-10-01', exception: '样例' }),
    '2026-10-01 至 2026-10-07 和中秋节的 2026-09-29 至 2026-10-01 重叠',
  ],
  ['a festival twice', withHoliday(5, { names: ['国庆节', '中秋节'] }), '国庆节写了两次'],
  ['a festival forgotten', { ...YEAR, holidays: YEAR.holidays.slice(1) }, '没有写元旦'],
  [
    'the notice of another year',
    { ...YEAR, notice: { ...YEAR.notice, title: '关于2025年的通知' } },
    '标题里没有“2026年”：关于2025年的通知',
  ],
  [
    'a number of another year',
    { ...YEAR, notice: { ...YEAR.notice, number: '国办发明电〔2024〕12号' } },
    '文号写的是 2024 年，发布日期是 2025-11-04',
  ],
  [
    'a number of another kind',
    { ...YEAR, notice: { ...YEAR.notice, number: '国办发〔2025〕7号' } },
    '文号应写成 国办发明电〔2025〕7号',
  ],
  [
    'days of a place outside the year',
    { ...YEAR, local: [{ name: '三月三', from: '2027-04-09', to: '2027-04-10', basis: '样例' }] },
    '2027-04-09 至 2027-04-10 不在 2026 年',
  ],
])('refuses %s', (_, year, message) => {
  expect(faults(year)).toContain(message);
});

test('takes a year that is no rule, with the reason', () => {
  const longer: object = withHoliday(4, { to: '2026-06-22', exception: '通知另加一天' });
  expect(faults(longer)).toBeUndefined();
});

test('lets New Year begin in the old year', () => {
  const holidaysOf2019 = {
    names: ['元旦'],
    from: '2025-12-30',
    to: '2026-01-01',
    work: ['2025-12-28'],
  };
  const year: Year = { ...YEAR, holidays: [...YEAR.holidays] };
  year.holidays[0] = { ...holidaysOf2019, work: ['2025-12-28', '2025-12-27'] };
  expect(faults(year)).toBeUndefined();
});
