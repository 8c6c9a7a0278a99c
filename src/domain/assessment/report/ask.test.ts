import { describe, expect, test } from 'vitest';
import { answered, unknown } from '#domain/assessment/testing.ts';
import { othersToAsk } from './ask.ts';
import { reportOn } from './report.ts';
import { contentWith, sheetOf } from './testing.ts';

describe('whom to ask', () => {
  test.each([
    ['办公室主任、人事部门', '', ['办公室主任', '人事部门']],
    ['办公室主任、人事部门', 'head', ['人事部门']],
    ['分管领导，其次是办公室主任', 'leader', ['办公室主任']],
    ['办公室主任；没有主任时问分管领导', 'head', ['分管领导']],
    ['办公室主任，或平时负责派单的文秘岗', 'staff', ['办公室主任', '平时负责派单的文秘岗']],
    ['办公室人员；请不要由主任一个人回答', 'staff', ['请不要由主任一个人回答']],
    ['各科室同事、窗口来办事的人', 'other-department', ['窗口来办事的人']],
    ['办公室主任', 'head', []],
  ] as const)('%s by %s', (ask, role, others) => {
    expect(othersToAsk(ask, role)).toEqual(others);
  });
});

test('what is not known is asked of others, in the order of the questionnaire', () => {
  const content = contentWith();
  const answers = sheetOf(content, answered(1), { 'division-2': unknown, 'scope-3': unknown });
  expect(reportOn(content, { answers, role: 'head' }).ask).toEqual([
    {
      label: '职责范围第 3 题',
      href: '/assessment/scope/?from=result#scope-3',
      question: '题 scope-3？',
      who: '问：文秘岗',
    },
    {
      label: '内部分工第 2 题',
      href: '/assessment/division/?from=result#division-2',
      question: '题 division-2？',
      who: '问：文秘岗',
    },
  ]);
});

test('who is the only one to ask is told how to check', () => {
  const content = contentWith();
  const details = { ...content.details['scope-1'], ask: '办公室主任' };
  const only = { ...content, details: { ...content.details, 'scope-1': details } };
  const answers = { 'scope-1': unknown };
  expect(reportOn(only as typeof content, { answers, role: 'head' }).ask[0]?.who).toBe(
    '该问的就是你自己。核对办法：查 scope-1',
  );
});
