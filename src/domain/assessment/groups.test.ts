import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleGroups } from './groups.ts';
import { scoreRaters } from './raters.ts';
import { answered, answersOf, oneArea } from './testing.ts';

const sizes = (all: Readonly<Record<string, number>>) =>
  Object.entries(all).map(([group, n]) => ({ group, n }));

const shown = (all: Readonly<Record<string, number>>) => [...visibleGroups(sizes(all), 5)].sort();

describe('visibleGroups', () => {
  test('shows all groups that are large enough', () => {
    expect(shown({ a: 5, b: 9 })).toEqual(['a', 'b']);
  });

  test('hides the smallest visible group when a hidden one could be had by subtraction', () => {
    expect(shown({ leaders: 1, office: 7, staff: 6 })).toEqual(['office']);
  });

  test('goes on until the hidden ones together reach the minimum', () => {
    expect(shown({ a: 2, b: 3, c: 6 })).toEqual(['c']);
    expect(shown({ a: 4, c: 6, d: 6 })).toEqual(['d']);
    expect(shown({ a: 1, b: 6 })).toEqual([]);
  });

  test('never lets the hidden ones be fewer than the minimum while one group is shown', () => {
    const anySizes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(anySizes, fc.integer({ min: 3, max: 8 }), (all, minimum) => {
        const groups = all.map((n, index) => ({ group: `g${index}`, n }));
        const visible = visibleGroups(groups, minimum);
        const hidden = groups
          .filter(({ group }) => !visible.has(group))
          .reduce((sum, { n }) => sum + n, 0);
        expect(visible.size === 0 || hidden === 0 || hidden >= minimum).toBe(true);
        expect(groups.every(({ group, n }) => !visible.has(group) || n >= minimum)).toBe(true);
      }),
    );
  });
});

test('a named round shows the levels of every group, and who named none counts in the total only', () => {
  const rater = (id: string, group: string | null, level: number) => ({
    id,
    group,
    answers: answersOf(answered(level)),
  });
  const raters = [rater('s', 'staff', 1), rater('l', 'leaders', 3), rater('x', null, 1)];
  const joint = scoreRaters(oneArea({}), { mode: 'named', raters });
  expect(joint).toMatchObject({
    validRaters: 3,
    groups: [
      { group: 'leaders', visible: true, n: 1, levels: [3] },
      { group: 'staff', visible: true, n: 1, levels: [1] },
    ],
  });
});
