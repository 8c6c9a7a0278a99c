import { expect, test } from 'vitest';
import { countedLimits, countingAddress, offeredTerms } from './counted-limits.ts';
import { makeStep } from './testing.ts';

const rules = [
  { id: 'reply', page: 'a/b', steps: ['total', 'answer'] },
  { id: 'other', page: 'a/c', steps: ['search'] },
];
const procedure = {
  slug: 'a/b',
  code: 'XC-04',
  total: { value: 20, unit: 'working-day' as const, from: '收到之日' },
  steps: [
    makeStep('answer', { limit: { value: 20, unit: 'working-day' } }),
    makeStep('search', { limit: { value: 5, unit: 'day', from: '收到之日' } }),
    makeStep('minutes', { limit: { value: 30, unit: 'minute' } }),
    makeStep('half', { limit: { value: 0.5, unit: 'working-day' } }),
    makeStep('short', { limit: { value: 2, unit: 'hour' } }),
    makeStep('report', { limit: { value: 4, unit: 'hour', from: '发现之时' } }),
    makeStep('long', { limit: { value: 24, unit: 'hour' } }),
    makeStep('today', { limit: { sameDay: true } }),
    makeStep('dated', { limit: { by: '会前 1 个工作日' } }),
    makeStep('free'),
  ],
};

test('what a calendar can count has a name; parts of a working day and time within one have none', () => {
  expect(
    countedLimits(rules, procedure).map(({ step, rule, isRuled }) => [step, rule, isRuled]),
  ).toEqual([
    ['total', 'reply', true],
    ['answer', 'reply', true],
    ['search', 'xc-04-search', false],
    ['report', 'xc-04-report', false],
    ['long', 'xc-04-long', false],
  ]);
});

test('a term is counted at an address with its name', () => {
  expect(countingAddress('xc-04-search')).toBe('/deadline/?rule=xc-04-search');
});

test('a page offers the terms that rules set for it', () => {
  const deadline = {
    ...{ id: 'reply', group: '公开', title: '答复', value: 20, unit: 'working-day' as const },
    ...{ from: '收到之日', basis: { regulation: 'x' }, counting: [], least: false, register: true },
    ...{ page: 'a/b', steps: [], file: 'content/deadlines.yaml' },
  };
  expect(offeredTerms([deadline], 'a/b')).toEqual([
    { title: '答复', term: { value: 20, unit: 'working-day' }, href: '/deadline/?rule=reply' },
  ]);
  expect(offeredTerms([deadline], 'a/c')).toEqual([]);
});
