import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { handOver, takeOver } from './handed.ts';
import { holidayYears } from '#domain/calendar/holiday-years.ts';
import { lastDayWords, ownTerms, ruledTerms } from './rule.ts';
import { YEAR_2026 } from '#domain/calendar/testing.ts';

const ruled = ruledTerms(lived);
const own = ownTerms(lived);

test('terms of rules come with their articles, whom they bind and their page', () => {
  expect(ruled.map(({ id }) => id)).toEqual(['use-in-time', 'handover-report', 'approved-use']);
  expect(ruled[1]).toEqual({
    id: 'handover-report',
    group: '用印',
    title: '报告印章交接',
    ...{ value: 3, unit: 'day', from: '交接之日' },
    ...{ moves: true, least: false, register: false, note: '样例：报告要写明交给谁。' },
    basis: { text: '《印章规定》第三条', href: '/regulations/seal-rules/' },
    binds: '党政机关；事业单位参照',
    counting: [{ text: '《印章规定》第三条', href: '/regulations/seal-rules/' }],
    page: { title: '用印', href: '/procedures/seals/use/', code: 'YZ-01' },
  });
});

test('a page that an office hides is left out, the term stays', () => {
  const [term] = ruledTerms({ ...lived, procedures: [] });
  expect(term?.id).toBe('use-in-time');
  expect(term?.page).toBeUndefined();
});

test('what becomes of the last day is said where it can be off', () => {
  expect(ruled.map(lastDayWords)).toEqual([
    '',
    '顺延到下一个上班日，有条文写明',
    '条文没有写，本手册建议提前到前一个工作日',
  ]);
});

test('limits of the procedures themselves lead to their step', () => {
  const filing = own.filter(({ group }) => group.startsWith('DA-01'));
  expect(filing.length).toBeGreaterThan(0);
  for (const { id, page, basis, binds } of filing) {
    expect(id.startsWith('da-01-')).toBe(true);
    expect(page?.href).toContain('/procedures/archives/filing/');
    expect([basis, binds]).toEqual([undefined, '']);
  }
  // What a rule sets is told with the rule.
  expect(own.map(({ id }) => id)).not.toContain('yz-01-total');
});

test('the browser gets every term whole, with the base of the site', () => {
  for (const rule of [...ruled, ...own]) {
    expect(takeOver(handOver(rule, (href) => href))).toEqual(rule);
    expect(handOver(rule, (href) => `/base${href}`).page?.href).toMatch(/^\/base\/procedures/);
  }
});

test('days off are taken from the notice, those of the place beside them', () => {
  expect(holidayYears(lived)).toEqual([YEAR_2026]);
  const [year] = lived.holidays;
  if (!year) throw new Error('The fixture has no year.');
  const local = [{ name: '本地节日', from: '2026-04-20', to: '2026-04-21', basis: '样例' }];
  const [withLocal] = holidayYears({ holidays: [{ ...year, local }] });
  expect(withLocal?.off.at(-1)).toEqual({
    ...{ name: '本地节日', from: '2026-04-20', to: '2026-04-21', work: [] },
  });
});
