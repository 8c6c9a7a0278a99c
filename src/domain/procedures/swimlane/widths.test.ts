import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundSteps, makeStep } from '#domain/procedures/testing.ts';
import { WIDE } from './arrangement.ts';
import { planOf, postsOf } from './plan.ts';
import { laneWidths } from './widths.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test('a lane with longer words is wider', () => {
  const steps = [
    makeStep('a', { post: 'clerk', action: '填单', next: 'b' }),
    makeStep('b', { post: 'head', action: '核对内容与前置程序是否齐全', next: 'end' }),
  ];
  const [clerk = 0, head = 0] = laneWidths(planOf(steps, postsOf(steps)), 220, WIDE);
  expect(head).toBeGreaterThan(clerk);
});

test('lanes stay within the room unless the least they need exceeds it', () => {
  fc.assert(
    fc.property(soundSteps, fc.integer({ min: 100, max: 900 }), (steps, room) => {
      const posts = postsOf(steps);
      const widths = laneWidths(planOf(steps, posts), room, WIDE);
      expect(widths).toHaveLength(posts.length);
      expect(sum(widths)).toBeLessThanOrEqual(Math.max(room, WIDE.node.least * posts.length));
      for (const width of widths) {
        expect(width).toBeGreaterThanOrEqual(WIDE.node.least);
        expect(width).toBeLessThanOrEqual(WIDE.node.most);
      }
    }),
  );
});
