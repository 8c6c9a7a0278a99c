import { expect, test } from 'vitest';
import type { WrittenContent } from '#domain/content/written.ts';
import { findHolidayFileProblems } from './holiday-files.ts';

type Year = WrittenContent['holidays'][number];

const year = (id: string, parts: Partial<Year>): Year => ({
  id,
  file: `content/holidays/${id}.yaml`,
  year: Number(id),
  notice: { title: '样例', number: '国办发明电〔2025〕7号', issued: '2025-11-04' },
  source: { where: '样例', day: '2026-11-28' },
  holidays: [],
  local: [],
  ...parts,
});
const off = (from: string, to: string, work: string[] = []) => ({
  names: ['元旦' as const],
  ...{ from, to, work },
});
const messages = (...years: Year[]) =>
  findHolidayFileProblems({ holidays: years }).map(({ file, field, message }) =>
    [file.slice(-9), field, message].join(' '),
  );

test('finds nothing wrong with years that follow each other', () => {
  expect(
    messages(
      year('2026', { holidays: [off('2026-10-01', '2026-10-07', ['2026-10-10'])] }),
      year('2027', { holidays: [off('2026-12-31', '2027-01-02')] }),
    ),
  ).toEqual([]);
});

test('wants a year under its name', () => {
  expect(messages(year('2026', { year: 2027 }))).toEqual([
    '2026.yaml year 文件名是 2026.yaml，year 写的是 2027',
  ]);
});

test('finds days that two years give, or that one gives and the other takes', () => {
  expect(
    messages(
      year('2026', { holidays: [off('2026-12-30', '2026-12-31', ['2026-12-27'])] }),
      year('2027', {
        holidays: [off('2026-12-31', '2027-01-01'), off('2026-12-27', '2026-12-28')],
      }),
    ),
  ).toEqual([
    '2027.yaml holidays.0.from 2026-12-31 至 2027-01-01 和元旦的 2026-12-30 至 2026-12-31 重叠',
    '2027.yaml holidays.1.from 元旦放到 2026-12-27，content/holidays/2026.yaml 写着这一天补班',
  ]);
});

test('finds days of a place that everybody has off anyway', () => {
  const local = [{ name: '本地节日', from: '2026-10-07', to: '2026-10-08', basis: '样例' }];
  expect(messages(year('2026', { holidays: [off('2026-10-01', '2026-10-07')], local }))).toEqual([
    '2026.yaml local.0.from 2026-10-07 至 2026-10-08 和元旦的 2026-10-01 至 2026-10-07 重叠',
  ]);
});
