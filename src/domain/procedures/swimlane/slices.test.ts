import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundSteps } from '#domain/procedures/testing.ts';
import { drawAcross } from './layout.ts';
import { postsOf } from './plan.ts';
import { slicesOf } from './slices.ts';

test('slices follow each other, and no cut goes through anything but lines', () => {
  const drawings = soundSteps.map((steps) =>
    drawAcross(
      { steps, limits: [], name: (post) => post, start: '开始', end: '结束' },
      postsOf(steps),
    ),
  );
  fc.assert(
    fc.property(drawings, (drawing) => {
      const slices = slicesOf(drawing);
      expect(slices).toHaveLength(drawing.nodes.length);
      let y = drawing.head;
      for (const { top, height } of slices) {
        expect(top).toBe(y);
        expect(height).toBeGreaterThan(0);
        y = top + height;
      }
      expect(y).toBe(drawing.height);
      const around = ({ x, y, radius }: { x: number; y: number; radius: number }) => ({
        x,
        y: y - radius,
        height: 2 * radius,
      });
      const solid = [
        ...drawing.nodes,
        ...drawing.labels,
        ...drawing.pills,
        ...drawing.diamonds.map(around),
        ...drawing.stops.map(around),
      ];
      for (const { top } of slices.slice(1)) {
        expect(solid.filter((box) => box.y < top && box.y + box.height > top)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
