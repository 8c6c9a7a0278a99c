import { expect, test } from 'vitest';
import { responsibilitiesByPost, responsibilitiesOf } from './responsibilities.ts';
import { makeStep } from './testing.ts';

const steps = [
  makeStep('draft', { post: 'clerk', with: ['archivist'], action: '起草' }),
  makeStep('sign', {
    post: 'leader',
    kind: 'approve',
    inform: ['archivist', 'clerk'],
    action: '签发',
  }),
];

test('each step marks who does, approves, helps and is told', () => {
  expect(responsibilitiesOf({ steps })).toEqual({
    posts: ['clerk', 'leader', 'archivist'],
    rows: [
      { number: 1, action: '起草', step: 'draft', cells: ['do', undefined, 'assist'] },
      { number: 2, action: '签发', step: 'sign', cells: ['inform', 'approve', 'inform'] },
    ],
  });
});

test('a post both responsible and helping is responsible', () => {
  const twice = [makeStep('a', { post: 'clerk', with: ['clerk'], inform: ['clerk'] })];
  expect(responsibilitiesOf({ steps: twice }).rows[0]?.cells).toEqual(['do']);
});

test('turned round, each post has its steps by what it does', () => {
  const [clerk, leader] = responsibilitiesByPost(responsibilitiesOf({ steps }));
  expect(clerk?.parts.map(({ responsibility }) => responsibility)).toEqual(['do', 'inform']);
  expect(leader?.parts).toEqual([
    { responsibility: 'approve', steps: [expect.objectContaining({ number: 2, action: '签发' })] },
  ]);
});
