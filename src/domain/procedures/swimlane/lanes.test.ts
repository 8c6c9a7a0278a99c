import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBranch, soundSteps, makeStep } from '#domain/procedures/testing.ts';
import { countCrossings } from './crossings.ts';
import { rankLanes } from './lanes.ts';
import { drawAcross, drawSwimlane } from './layout.ts';
import { postsOf } from './plan.ts';

const source = (steps: Parameters<typeof rankLanes>[0]) => ({
  steps,
  limits: [],
  name: (post: string) => post,
  start: '开始',
  end: '结束',
});

test('posts stand in the order they act when that is as good as any other', () => {
  const steps = [
    makeStep('a', { post: 'clerk', next: 'b' }),
    makeStep('b', { post: 'head', next: 'c' }),
    makeStep('c', { post: 'leader', next: 'end' }),
  ];
  expect(rankLanes(steps)[0]).toEqual(['clerk', 'head', 'leader']);
});

test('a post that two others hand to stands between them', () => {
  const steps = [
    makeStep('a', { post: 'clerk', next: 'b' }),
    makeStep('b', { post: 'leader', next: 'c' }),
    makeStep('c', {
      post: 'head',
      decision: [makeBranch('同意', 'd'), makeBranch('不同意', 'b', 'return')],
    }),
    makeStep('d', { post: 'leader', next: 'e' }),
    makeStep('e', { post: 'clerk', next: 'end' }),
  ];
  expect(rankLanes(steps)[0]).toEqual(['clerk', 'leader', 'head']);
});

test('every post has a lane, however many there are', () => {
  fc.assert(
    fc.property(soundSteps, (steps) => {
      const posts = postsOf(steps);
      for (const lanes of rankLanes(steps)) expect(lanes.toSorted()).toEqual(posts.toSorted());
    }),
    { numRuns: 10 },
  );
});

test('the chosen order crosses no more than the order in which posts act', () => {
  fc.assert(
    fc.property(soundSteps, (steps) => {
      const chosen = countCrossings(drawSwimlane(source(steps)).wide.connections);
      const asActing = countCrossings(drawAcross(source(steps), postsOf(steps)).connections);
      expect(chosen).toBeLessThanOrEqual(asActing);
    }),
    { numRuns: 10 },
  );
});
