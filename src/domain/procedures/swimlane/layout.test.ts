import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#domain/text/width.ts';
import { makeBranch, soundSteps, makeStep } from '#domain/procedures/testing.ts';
import { NARROW, WIDE } from './arrangement.ts';
import type { Box, Connection, Drawing, Point } from './drawing.ts';
import { drawAcross, drawNarrow, drawSwimlane } from './layout.ts';
import { segmentsOf } from './join.ts';
import { postsOf } from './plan.ts';
import type { SwimlaneSource } from './shapes.ts';

const LIMITS = ['', '2 小时', '10 个工作日', '会议召开前 1 个工作日'];

const sourceOf = (steps: SwimlaneSource['steps']): SwimlaneSource => ({
  steps,
  limits: steps.map((_, index) => LIMITS[index % LIMITS.length] ?? ''),
  name: (post) => post,
  start: '开始',
  end: '结束',
});

/** Everything that must stay clear of everything else, with a name to report. */
function solids(drawing: Drawing): (Box & { readonly name: string })[] {
  const around = ({ x, y, radius }: Point & { readonly radius: number }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  return [
    ...drawing.nodes.map((node) => ({ ...node, name: `步骤 ${node.number}` })),
    ...drawing.diamonds.map((diamond) => ({ ...around(diamond), name: '判断' })),
    ...drawing.stops.map((stop) => ({ ...around(stop), name: '终止' })),
    ...drawing.pills.map((pill) => ({ ...pill, name: pill.label.text })),
    ...drawing.labels.map((label) => ({
      ...label,
      name: label.lines.map(({ text }) => text).join(''),
    })),
  ];
}

function overlaps(a: Box, b: Box, slack = 0.5): boolean {
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

/** A segment as a box without area, widened so that running along an edge does not count but going through does. */
function segmentBoxes({ points }: Connection): Box[] {
  return segmentsOf(points).map(([a, b]) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }));
}

function goesThrough(segment: Box, box: Box): boolean {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  return (
    segment.x < inner.x + inner.width &&
    segment.x + segment.width > inner.x &&
    segment.y < inner.y + inner.height &&
    segment.y + segment.height > inner.y
  );
}

/** Two different ways must not run on top of each other; lines to the same step may, and a stem carries its branches. */
function runTogether(a: Connection, b: Connection): boolean {
  const joined = a.target === b.target && a.style === b.style;
  if (joined || a.source === b.source) return false;
  return segmentBoxes(a).some((one) =>
    segmentBoxes(b).some((other) => {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      return (across > 1 && down >= 0) || (down > 1 && across >= 0);
    }),
  );
}

function faultsOf(drawing: Drawing): string[] {
  const faults: string[] = [];
  const things = solids(drawing);
  things.forEach((one, index) => {
    for (const other of things.slice(index + 1)) {
      if (overlaps(one, other)) faults.push(`${one.name} 与 ${other.name} 重叠`);
    }
    const inside =
      one.x >= 0 &&
      one.y >= 0 &&
      one.x + one.width <= drawing.width &&
      one.y + one.height <= drawing.height;
    if (!inside) faults.push(`${one.name} 出了画框`);
  });
  drawing.connections.forEach((line, index) => {
    for (const segment of segmentBoxes(line)) {
      const crossed = things.filter(({ name }) => name !== '判断' && name !== '终止');
      for (const thing of crossed) {
        if (goesThrough(segment, thing)) faults.push(`线 ${line.source} 穿过 ${thing.name}`);
      }
    }
    for (const other of drawing.connections.slice(index + 1)) {
      if (runTogether(line, other)) faults.push(`线 ${line.source} 与线 ${other.source} 重合`);
    }
    const outside = line.points.some(
      ({ x, y }) => x < 0 || y < 0 || x > drawing.width || y > drawing.height,
    );
    if (outside) faults.push(`线 ${line.source} 出了画框`);
  });
  return faults;
}

describe.each([
  ['wide', drawAcross, WIDE],
  ['narrow', drawNarrow, NARROW],
] as const)('the %s arrangement of any procedure', (_, draw, { action: size, label }) => {
  test('keeps steps, marks, words and lines clear of each other and within the picture', () => {
    fc.assert(
      fc.property(soundSteps, (steps) => {
        expect(faultsOf(draw(sourceOf(steps), postsOf(steps)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('draws every step, every branch and the words of each', () => {
    fc.assert(
      fc.property(soundSteps, (steps) => {
        const drawing = draw(sourceOf(steps), postsOf(steps));
        expect(drawing.nodes.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
        expect(drawing.diamonds).toHaveLength(steps.filter(({ decision }) => decision).length);
        const branches = steps.flatMap(({ decision }) => decision ?? []);
        expect(drawing.labels).toHaveLength(branches.length);
        const onward = steps.filter(({ decision }) => !decision).length;
        expect(drawing.connections.length).toBeGreaterThan(branches.length + onward);
      }),
      { numRuns: 60 },
    );
  });

  test('sets words and limits within their step', () => {
    fc.assert(
      fc.property(soundSteps, (steps) => {
        for (const node of draw(sourceOf(steps), postsOf(steps)).nodes) {
          const { lines, width, limit = '', post } = node;
          for (const { text } of lines) expect(textWidth(text) * size).toBeLessThan(width);
          const before = post
            ? textWidth(post.text) * size
            : textWidth(lines.at(-1)?.text ?? '') * size;
          expect(before + textWidth(limit) * label).toBeLessThan(width);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('rules no line through words', () => {
    fc.assert(
      fc.property(soundSteps, (steps) => {
        const { rules, labels } = draw(sourceOf(steps), postsOf(steps));
        const crossed = labels.filter(({ x, y, width, height }) =>
          rules.some(
            (rule) => x < rule.x && rule.x < x + width && rule.from < y + height && y < rule.to,
          ),
        );
        expect(crossed).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a procedure of two posts', () => {
  const steps = [
    makeStep('apply', { post: 'a', action: '填单', next: 'check' }),
    makeStep('check', {
      post: 'b',
      action: '核对',
      kind: 'approve',
      decision: [
        makeBranch('一致', 'seal'),
        makeBranch('不符', 'apply', 'return'),
        makeBranch('不收', 'end', 'refuse'),
      ],
    }),
    makeStep('seal', { post: 'b', action: '盖章', next: 'end' }),
  ];

  test('names lanes in order of action and says what becomes of each branch', () => {
    const drawing = drawSwimlane(sourceOf(steps)).wide;
    expect(drawing.lanes.map(({ post }) => post)).toEqual(['a', 'b']);
    expect(drawing.labels.map(({ lines }) => lines.map(({ text }) => text).join(''))).toEqual(
      expect.arrayContaining(['一致', '不符', '不收：不予办理']),
    );
    expect(drawing.nodes.map(({ approves }) => approves)).toEqual([false, true, false]);
    expect(drawing.pills.map(({ kind }) => kind)).toEqual(['start', 'end']);
    expect(drawing.stops).toHaveLength(1);
  });

  test('draws the return dashed, upwards, with its arrow at the side of the step it goes back to', () => {
    const drawing = drawSwimlane(sourceOf(steps)).wide;
    const back = drawing.connections.find(({ style }) => style === 'return');
    const goal = drawing.nodes[0];
    const end = back?.points.at(-1);
    expect(back?.arrow).toBe(true);
    expect([goal?.x, (goal?.x ?? 0) + (goal?.width ?? 0)]).toContain(end?.x);
  });

  test('is drawn for a phone at its full size, each step naming its post', () => {
    const drawing = drawSwimlane(sourceOf(steps)).narrow;
    expect(drawing.width).toBeLessThanOrEqual(NARROW.width);
    expect(drawing.nodes.map(({ post }) => post?.text)).toEqual(['a', 'b', 'b']);
    expect(drawing.ticks).toHaveLength(3);
    expect(Math.min(NARROW.action, NARROW.label)).toBeGreaterThanOrEqual(13);
  });
});
