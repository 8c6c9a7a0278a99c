import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundSteps } from '../testing.ts';
import { drawWide } from './layout.ts';
import { cutIntoPages } from './pages.ts';
import { postsOf } from './plan.ts';

const drawings = soundSteps.map((steps) =>
  drawWide({ steps, name: (post) => post, start: '开始', end: '结束' }, postsOf(steps)),
);

test('a short drawing stays whole', () => {
  fc.assert(
    fc.property(drawings, (drawing) => {
      expect(cutIntoPages(drawing, drawing.height)).toEqual([{ top: 0, height: drawing.height }]);
    }),
    { numRuns: 20 },
  );
});

test('pages follow each other without a gap, and no cut goes through a step, a mark or words', () => {
  fc.assert(
    fc.property(drawings, (drawing) => {
      const pages = cutIntoPages(drawing, 900);
      let y = 0;
      for (const { top, height } of pages) {
        expect(top).toBe(y);
        y = top + height;
      }
      expect(y).toBe(drawing.height);
      const solid = [...drawing.nodes, ...drawing.labels, ...drawing.pills];
      for (const { top } of pages.slice(1)) {
        expect(solid.filter((box) => box.y < top && box.y + box.height > top)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
