/** Drawings as they were when somebody last looked at them: what moves shows here first, and is looked at again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundSteps } from '#domain/procedures/testing.ts';
import type { Box, Drawing, Point } from './drawing.ts';
import { drawSwimlane } from './layout.ts';

/** The same procedures at each run; with more than these every mutant of the code takes too long. */
const SAMPLE = { seed: 20_261_128, numRuns: 6 };

const at = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`;
const box = ({ x, y, width, height }: Box): string =>
  `${at({ x, y })} ${Math.round(width)}×${Math.round(height)}`;

/** @returns a drawing in lines of whole points */
function told(name: string, drawing: Drawing): string[] {
  return [
    `${name} ${Math.round(drawing.width)}×${Math.round(drawing.height)}`,
    ...drawing.nodes.map((node) => `  step ${node.number} ${box(node)}`),
    ...drawing.diamonds.map((diamond) => `  diamond ${at(diamond)}`),
    ...drawing.stops.map((stop) => `  stop ${at(stop)}`),
    ...drawing.pills.map((pill) => `  pill ${box(pill)}`),
    ...drawing.labels.map(
      (label) => `  label ${box(label)} ${label.lines.map(({ text }) => text).join('/')}`,
    ),
    ...drawing.connections.map(({ points }) => `  line ${points.map(at).join(' ')}`),
  ];
}

test('procedures are drawn as they were', async () => {
  const lines = fc.sample(soundSteps, SAMPLE).flatMap((steps, index) => {
    const drawn = drawSwimlane({
      steps,
      limits: steps.map(() => '1 个工作日'),
      name: (post) => post,
      start: '开始',
      end: '结束',
    });
    return [`procedure ${index + 1}`, ...told('wide', drawn.wide), ...told('narrow', drawn.narrow)];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./drawings.txt');
});
