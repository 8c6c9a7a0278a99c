import { expect, test } from 'vitest';
import { festivalTable } from './festival-days.ts';

const faults = (name: string, days: readonly string[]) =>
  festivalTable
    .safeParse({ festivals: [{ name, days }] })
    .error?.issues.map(({ message }) => message);

test('takes one day a year', () => {
  expect(faults('中秋节', ['2026-09-25', '2027-09-15', '2028-10-03'])).toBeUndefined();
});

test.each<[string, string[], string]>([
  ['中秋节', ['2027-08-15'], '中秋节不会在 2027-08-15，总在 09-06 到 10-09 之间'],
  ['春节', ['2027-02-06', '2029-02-13'], '2029-02-13 前面是 2027-02-06'],
  ['春节', ['2027-02-06', '2026-02-17'], '2026-02-17 前面是 2027-02-06'],
  ['重阳节', ['2027-10-08'], '应为其中之一：春节、清明节、端午节、中秋节'],
])('refuses %s %s', (name, days, message) => {
  expect(faults(name, days)).toContain(message);
});
