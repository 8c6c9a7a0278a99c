import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exceptions, judge } from '../../scripts/audit/judge.ts';

const FAULT = {
  name: 'left',
  title: 'Runs away',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
};
const REPORT = { vulnerabilities: { left: { via: [FAULT] }, outer: { via: ['left', FAULT] } } };
const EXCEPTION = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  package: 'left',
  reason: 'Runs in tests alone, on our own files.',
  until: '2027-01-01',
};

test('a fault is open until somebody gives a reason, and is told once', () => {
  const { open, excepted } = judge(REPORT, [], '2026-11-29') ?? {};
  expect(open).toEqual([
    'left：Runs away（high，https://github.com/advisories/GHSA-aaaa-bbbb-cccc）',
  ]);
  expect(excepted).toEqual([]);
});

test('an exception holds until its day', () => {
  expect(judge(REPORT, [EXCEPTION], '2026-12-31')).toMatchObject({ open: [], needless: [] });
  expect(judge(REPORT, [EXCEPTION], '2027-01-01')?.open).toHaveLength(1);
  expect(judge(REPORT, [{ ...EXCEPTION, package: 'right' }], '2026-12-31')?.open).toHaveLength(1);
});

test('an exception that nothing needs is told', () => {
  const clean = { vulnerabilities: {} };
  expect(judge(clean, [EXCEPTION], '2026-11-29')?.needless).toEqual(['GHSA-aaaa-bbbb-cccc left']);
});

test.each([undefined, { message: '405 Method Not Allowed' }, []])(
  '%j is no report, and says nothing of faults',
  (answer) => {
    expect(judge(answer, [], '2026-11-29')).toBeUndefined();
  },
);

test('the exceptions of this project can be read, and each has a reason', () => {
  expect(exceptions.safeParse(parse(readFileSync('audit-exceptions.yaml', 'utf8'))).success).toBe(
    true,
  );
});
